import type { Command as Program } from 'commander';
import { articlesOption } from './articles-option.ts';
import { printJson, printLine } from './print.ts';

/** `footnote facts`: what the claims add up to, with the claims for and against. */
export function addFacts(program: Program): void {
  program
    .command('facts')
    .description('what the claims add up to: facts with the claims for and against')
    .addOption(articlesOption())
    .option('--json', 'one JSON object a line')
    .action(async (options: { articles: string; json?: boolean }) => {
      const { loadLibrary } = await import('./load-library.ts');
      const { base } = await loadLibrary(options.articles);
      if (options.json) {
        const { factToJson } = await import('../facts/report/fact-to-json.ts');
        for (const fact of base.facts) printJson(factToJson(fact));
      } else {
        const { describeFacts } = await import('../facts/report/describe-facts.ts');
        for (const line of describeFacts(base)) printLine(line);
      }
    });
}
