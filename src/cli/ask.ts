import type { Command as Program } from 'commander';
import type { AskOptions } from './answer-lines.ts';
import { articlesOption } from './articles-option.ts';
import { nowOption } from './now-option.ts';

/** `footnote ask`: slash commands as a person types them, answered in order. */
export function addAsk(program: Program): void {
  program
    .command('ask')
    .description('answer slash commands, given as arguments or line by line on standard input')
    .argument('[line...]', 'a slash command, for example "/whoplays Jessica Jones"')
    .addOption(articlesOption())
    .addOption(nowOption())
    .option('--json', 'one JSON object a line')
    .action(async (lines: string[], options: AskOptions) => {
      const { answerLines } = await import('./answer-lines.ts');
      await answerLines(lines, options);
    });
}
