import type { Library } from '../answers/library.ts';
import { callValues } from '../discord/call.ts';
import type { Command, Options, Request } from '../discord/command.ts';
import type { Reply } from '../replies/reply.ts';
import { parseLine } from './parse-line.ts';

export type Asked = { readonly problem: string } | { readonly reply: Reply & { readonly type: 'message' } };

/** Runs one typed line as a member outside any server would. */
export async function askLine(
  commands: readonly Command[],
  library: Library,
  line: string,
  now: string,
): Promise<Asked> {
  const parsed = parseLine(line, commands);
  if ('problem' in parsed) return parsed;
  const { command, options, subcommand } = parsed;
  const reply = await command.run(makeRequest(library, command, options, now, subcommand));
  if (reply.type === 'message') return { reply };
  return { problem: `/${command.definition.name} needs Discord: it does more than answer.` };
}

/** A call as a member outside any server makes it. */
export function makeRequest(
  library: Library,
  command: Command,
  options: Options,
  now: string,
  subcommand?: string,
): Request {
  return {
    library,
    now,
    options,
    ...(subcommand ? { subcommand } : {}),
    member: { id: '0', name: 'you', locale: 'en-US', permissions: 0n },
    origin: {
      command: command.definition.name,
      values: callValues(command, options),
      private: options.private === true,
    },
    spoiler: false,
    id: '0',
    later: () => {},
    collections: [],
    forgetSettings: () => {},
    isOwner: async () => false,
  };
}
