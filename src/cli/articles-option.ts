import { Option } from 'commander';

/** Where the articles are. */
export function articlesOption(): Option {
  return new Option('--articles <dir>', 'folder of articles').env('ARTICLES_DIR').default('seeds');
}
