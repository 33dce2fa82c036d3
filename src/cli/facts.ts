import type { Command as Program } from 'commander';
import { describeFacts } from '../facts/report/describe-facts.ts';
import { factToJson } from '../facts/report/fact-to-json.ts';
import { articlesOption, loadLibrary } from './load-library.ts';

/** `footnote facts`: what the claims add up to, with the claims for and against. */
export function addFacts(program: Program): void {
  program
    .command('facts')
    .description('what the claims add up to: facts with the claims for and against')
    .addOption(articlesOption())
    .option('--json', 'one JSON object a line')
    .action(async (options: { articles: string; json?: boolean }) => {
      const { base } = await loadLibrary(options.articles);
      const lines = options.json
        ? base.facts.map((fact) => JSON.stringify(factToJson(fact)))
        : describeFacts(base);
      process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    });
}
