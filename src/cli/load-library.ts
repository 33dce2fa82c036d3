import { Option } from 'commander';
import { buildLibrary, type Library } from '../answers/library.ts';
import { describeProblem } from '../articles/describe-folder.ts';
import { readArticles } from '../articles/read-articles.ts';

/** Where the articles are. */
export function articlesOption(): Option {
  return new Option('--articles <dir>', 'folder of articles').env('ARTICLES_DIR').default('seeds');
}

/** Reads a folder into a library; what could not be read is told on stderr and stops nothing. */
export async function loadLibrary(dir: string): Promise<Library> {
  const { articles, problems } = await readArticles(dir);
  for (const problem of problems) if (problem.severity === 'error') console.error(describeProblem(problem));
  return buildLibrary(articles);
}
