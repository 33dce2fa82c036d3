import type { Article } from './article.ts';

/**
 * The 1-based lines of the file on which offsets into an article's body stand, for offsets in ascending order, in
 * one pass. Undefined for pages: their body is not laid out like their file.
 */
export function findLineNumbers(article: Article, offsets: readonly number[]): (number | undefined)[] {
  if (/\.html?$/i.test(article.id)) return offsets.map(() => undefined);
  const { body } = article;
  let line = article.bodyLine;
  let at = 0;
  return offsets.map((offset) => {
    for (; at < offset; at++) {
      const code = body.charCodeAt(at);
      if (code === 10 || (code === 13 && body.charCodeAt(at + 1) !== 10)) line++;
    }
    return line;
  });
}
