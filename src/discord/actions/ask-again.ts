import type { Reply } from '../../replies/reply.ts';
import { callOptions, callValues } from '../call.ts';
import type { ActionRequest, Command } from '../command.ts';

/** Runs a command again from a button: the command's name and the values of its text options. */
export async function askAgain(
  commands: readonly Command[],
  request: ActionRequest,
  call: { readonly command: string; readonly values: readonly string[] },
  isPrivate: boolean,
): Promise<Reply> {
  const command = commands.find((one) => one.definition.name === call.command);
  if (!command) return gone();
  const options = callOptions(command, call.values);
  const origin = {
    ...request.origin,
    command: call.command,
    values: callValues(command, options),
    private: isPrivate,
  };
  return command.run({ ...request, options, origin });
}

/** What a button says whose command is no more. */
export function gone(): Reply {
  const text = 'That button is from an older version of me. Please ask again with a slash command.';
  return { type: 'message', private: true, message: { content: text, embeds: [], components: [] } };
}
