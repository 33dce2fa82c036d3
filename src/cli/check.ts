import type { Command as Program } from 'commander';
import { describeFolder } from '../articles/describe-folder.ts';
import { readArticles } from '../articles/read-articles.ts';

/** `footnote check`: what was read, what was left out, what is wrong; exit 1 where an article could not be read. */
export function addCheck(program: Program): void {
  program
    .command('check')
    .description('read the articles and say, file and line, what is wrong or was left out')
    .argument('[dir]', 'folder of articles', process.env.ARTICLES_DIR || 'seeds')
    .action(async (dir: string) => {
      const folder = await readArticles(dir);
      process.stdout.write(`${describeFolder(folder).join('\n')}\n`);
      if (folder.problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
    });
}
