import { expect } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readArticle } from '../../src/articles/read-article.ts';

/** Reads an article from text and expects it to be one without a doubt. */
export function readText(id: string, text: string): Article {
  const { article, problems } = readArticle(id, new TextEncoder().encode(text));
  expect(problems).toEqual([]);
  if (!article) throw new Error('no article');
  return article;
}

/** Every paragraph of a page with what became of it: a kind of sentence, or a kind of furniture. */
export function outline(article: Article): [string, string][] {
  const parts = new Map<string, { start: number; end: number; kind: string }>();
  for (const { start, end, kind, paragraph } of article.sentences) {
    const part = parts.get(`${paragraph}`);
    parts.set(`${paragraph}`, { start: part?.start ?? start, end, kind });
  }
  const all = [
    ...parts.values(),
    ...article.furniture.map(({ start, end, why }) => ({ start, end, kind: why })),
  ];
  return all
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind }) => [kind, article.body.slice(start, end)]);
}
