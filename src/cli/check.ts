import type { Command as Program } from 'commander';
import type { Article } from '../articles/article.ts';
import { describeFolder } from '../articles/describe-folder.ts';
import { readArticles } from '../articles/read-articles.ts';
import { readEditorFacts } from '../claims/editor-facts.ts';
import { readClaims } from '../claims/read-claims.ts';

/** `footnote check`: what was read, what was left out, what is wrong; exit 1 where an article could not be read. */
export function addCheck(program: Program): void {
  program
    .command('check')
    .description('read the articles and say, file and line, what is wrong or was left out')
    .argument('[dir]', 'folder of articles', process.env.ARTICLES_DIR || 'seeds')
    .action(async (dir: string) => {
      const read = await readArticles(dir);
      const doubts = read.articles.flatMap((article) => readEditorFacts(article).problems);
      const folder = { ...read, problems: [...read.problems, ...doubts] };
      const lines = [...folder.articles.map(describeClaims), ...describeFolder(folder)];
      process.stdout.write(`${lines.join('\n')}\n`);
      if (folder.problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
    });
}

/** "a.md: 12 claims (8 cast, 3 release, 1 crew)": an article without any may need front matter that helps. */
function describeClaims(article: Article): string {
  const kinds = Map.groupBy(readClaims(article), (claim) => claim.kind);
  const counts = [...kinds].map(([kind, claims]) => `${claims.length} ${kind}`);
  const total = [...kinds.values()].reduce((sum, claims) => sum + claims.length, 0);
  return `${article.id}: ${total} ${total === 1 ? 'claim' : 'claims'}${total ? ` (${counts.join(', ')})` : ''}`;
}
