import type { Command as Program } from 'commander';
import { articlesOption } from './articles-option.ts';
import { printJson, printLine } from './print.ts';

/** `footnote claims`: every claim that was read out of the articles. */
export function addClaims(program: Program): void {
  program
    .command('claims')
    .description('every claim that was read out of the articles')
    .addOption(articlesOption())
    .option('--json', 'one JSON object a line')
    .action(async (options: { articles: string; json?: boolean }) => {
      const { loadLibrary } = await import('./load-library.ts');
      const { claims } = await loadLibrary(options.articles);
      for (const claim of claims) {
        if (options.json) printJson(claim);
        else {
          const { article, sentence, start, end, kind, status, rule, ...says } = claim;
          const members = Object.entries(says).map(([key, value]) => `${key}: ${value}`);
          printLine(`${article}:${start}-${end} ${kind} (${status}) ${members.join(', ')} [${rule}]`);
          printLine(`  “${sentence}”`);
        }
      }
    });
}
