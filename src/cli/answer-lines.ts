import { createInterface } from 'node:readline';
import { commands } from '../../commands/index.ts';
import { writeMessage } from '../replies/plain-text.ts';
import { type Asked, askLine } from './ask-line.ts';
import { loadLibrary } from './load-library.ts';
import { printJson, printText } from './print.ts';
import { toJson } from './to-json.ts';

export type AskOptions = { readonly articles: string; readonly now: string; readonly json?: boolean };

/** Answers slash commands in order, as text or as JSON lines: those given, else each line of standard input. */
export async function answerLines(lines: readonly string[], options: AskOptions): Promise<void> {
  const library = await loadLibrary(options.articles);
  const source =
    lines.length > 0 ? lines : createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of source) {
    if (line.trim() === '') continue;
    const asked = await askLine(commands, library, line, options.now);
    if (options.json) printJson(toJson(line, asked));
    else printText(`${toText(asked)}\n`);
  }
}

function toText(asked: Asked): string {
  return 'problem' in asked ? asked.problem : writeMessage(asked.reply.message);
}
