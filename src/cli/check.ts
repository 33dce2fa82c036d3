import type { Command as Program } from 'commander';
import type { Claim } from '../claims/claim.ts';
import { printLine } from './print.ts';

/** `footnote check`: what was read, what was left out, what is wrong; exit 1 where an article could not be read. */
export function addCheck(program: Program): void {
  program
    .command('check')
    .description('read the articles and say, file and line, what is wrong or was left out')
    .argument('[dir]', 'folder of articles', process.env.ARTICLES_DIR || 'seeds')
    .action(async (dir: string) => {
      const { describeFolder } = await import('../articles/describe-folder.ts');
      const { readFolder } = await import('../loading/load-folder.ts');
      const { showProgress } = await import('../loading/progress.ts');
      const progress = showProgress(process.stderr);
      const { claims, ...folder } = await readFolder(dir, progress.tell);
      progress.end();
      const found = Map.groupBy(claims, ({ article }) => article);
      const lines = [
        ...folder.articles.map(({ id }) => describeClaims(id, found.get(id) ?? [])),
        ...describeFolder(folder),
      ];
      for (const line of lines) printLine(line);
      if (folder.problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
    });
}

/** "a.md: 12 claims (8 cast, 3 release, 1 crew)": an article without any may need front matter that helps. */
function describeClaims(id: string, claims: readonly Claim[]): string {
  const kinds = Map.groupBy(claims, (claim) => claim.kind);
  const counts = [...kinds].map(([kind, of]) => `${of.length} ${kind}`);
  return `${id}: ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}${claims.length ? ` (${counts.join(', ')})` : ''}`;
}
