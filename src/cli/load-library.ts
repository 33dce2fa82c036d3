import { Option } from 'commander';
import { buildLibrary, type Library } from '../answers/library.ts';
import { readArticles } from '../articles/read-articles.ts';

/** Where the articles are. */
export function articlesOption(): Option {
  return new Option('--articles <dir>', 'folder of articles').env('ARTICLES_DIR').default('seeds');
}

/** Reads a folder into a library; what could not be read is told on stderr and stops nothing. */
export async function loadLibrary(dir: string): Promise<Library> {
  const { articles, problems } = await readArticles(dir);
  for (const { article, line, message, severity } of problems) {
    if (severity === 'error') console.error(`${article}${line ? `:${line}` : ''}: ${message}`);
  }
  return buildLibrary(articles);
}
