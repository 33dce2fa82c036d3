import { createInterface } from 'node:readline/promises';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Library } from '../answers/library.ts';
import { listOptions } from '../discord/call.ts';
import type { Command } from '../discord/command.ts';
import { askLine, makeRequest } from './ask-line.ts';
import { drawMessage } from './draw-message.ts';
import { oneLine, printLine, printText } from './print.ts';

type Room = { readonly commands: readonly Command[]; readonly library: () => Library };

/** A prompt in which slash commands are typed, with completion on Tab; ends with Ctrl+D or "exit". */
export async function runPrompt({ commands, library }: Room): Promise<void> {
  const tty = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    output: tty ? process.stdout : undefined,
    terminal: tty,
    completer: (line: string) => completeLine(commands, library(), line),
  });
  printLine('Type a slash command, such as /whoplays or /help. Tab completes; Ctrl+D ends.');
  lines.setPrompt('> ');
  if (tty) lines.prompt();
  for await (const line of lines) {
    if (/^\s*\/?(exit|quit)\s*$/i.test(line)) break;
    if (line.trim() !== '') await answerLine(commands, library(), line);
    if (tty) lines.prompt();
  }
  lines.close();
}

async function answerLine(commands: readonly Command[], library: Library, line: string): Promise<void> {
  const typed = line.trim().startsWith('/') ? line : `/ask ${line}`;
  const asked = await askLine(commands, library, typed, new Date().toISOString());
  if ('problem' in asked) printText(`${asked.problem}\n`);
  else process.stdout.write(`${drawMessage(asked.reply.message)}\n\n`);
}

/** Readline's answer: whole lines that the typed one may become, and the part that they replace. */
export function completeLine(
  commands: readonly Command[],
  library: Library,
  line: string,
): [string[], string] {
  const [, name = '', rest] = /^\/?(\S*)(\s+[\s\S]*)?$/.exec(line) ?? [];
  if (rest === undefined) {
    const fitting = commands.filter(
      ({ definition }) => 'description' in definition && definition.name.startsWith(name),
    );
    return [fitting.map(({ definition }) => `/${definition.name} `), line];
  }
  const command = commands.find(({ definition }) => definition.name === name);
  const option =
    command && listOptions(command).find(({ type }) => type === ApplicationCommandOptionType.String);
  if (!command?.complete || !option) return [[], line];
  const typed = rest.trimStart();
  const found = command.complete(makeRequest(library, command, {}, new Date().toISOString()), {
    name: option.name,
    value: typed,
  });
  return [found.map((completion) => oneLine(`/${name} ${completion.value}`)), line];
}
