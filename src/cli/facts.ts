import type { Command as Program } from 'commander';
import { describeFacts } from '../facts/report/describe-facts.ts';
import { factToJson } from '../facts/report/fact-to-json.ts';
import { articlesOption, loadLibrary } from './load-library.ts';
import { printJson, printLine } from './print.ts';

/** `footnote facts`: what the claims add up to, with the claims for and against. */
export function addFacts(program: Program): void {
  program
    .command('facts')
    .description('what the claims add up to: facts with the claims for and against')
    .addOption(articlesOption())
    .option('--json', 'one JSON object a line')
    .action(async (options: { articles: string; json?: boolean }) => {
      const { base } = await loadLibrary(options.articles);
      if (options.json) for (const fact of base.facts) printJson(factToJson(fact));
      else for (const line of describeFacts(base)) printLine(line);
    });
}
