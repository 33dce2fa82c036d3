import { createInterface } from 'node:readline';
import type { Command as Program } from 'commander';
import { commands } from '../../commands/index.ts';
import type { Library } from '../answers/library.ts';
import { writeMessage } from '../replies/plain-text.ts';
import { type Asked, askLine } from './ask-line.ts';
import { articlesOption, loadLibrary } from './load-library.ts';
import { nowOption } from './now-option.ts';
import { printJson, printText } from './print.ts';
import { toJson } from './to-json.ts';

/** `footnote ask`: slash commands as a person types them, answered in order. */
export function addAsk(program: Program): void {
  program
    .command('ask')
    .description('answer slash commands, given as arguments or line by line on standard input')
    .argument('[line...]', 'a slash command, for example "/whoplays Jessica Jones"')
    .addOption(articlesOption())
    .addOption(nowOption())
    .option('--json', 'one JSON object a line')
    .action(async (lines: string[], options: { articles: string; now: string; json?: boolean }) => {
      const library = await loadLibrary(options.articles);
      const source =
        lines.length > 0
          ? lines
          : createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
      for await (const line of source) if (line.trim() !== '') await print(library, line, options);
    });
}

async function print(
  library: Library,
  line: string,
  options: { now: string; json?: boolean },
): Promise<void> {
  const asked = await askLine(commands, library, line, options.now);
  if (options.json) printJson(toJson(line, asked));
  else printText(`${toText(asked)}\n`);
}

function toText(asked: Asked): string {
  return 'problem' in asked ? asked.problem : writeMessage(asked.reply.message);
}
