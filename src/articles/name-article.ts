import type { Article } from './article.ts';

/** What to call an article: its title, else its publisher's untitled article, else its file. */
export function nameArticle({ title, publisher, id }: Pick<Article, 'title' | 'publisher' | 'id'>): string {
  return title ?? (publisher ? 'Untitled article' : id);
}
