import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read-article.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('text made to take long', () => {
  it.each([
    ['.'],
    ['. '],
    ['a.'],
    ['A.'],
    ['.)'],
    ['"'],
    ['['],
    ['[a]('],
    ['*a'],
    ['_a '],
    ['`'],
    ['<a'],
    ['> '],
    ['# '],
    ['-'],
    ['|---'],
    ['Source: x\n\n'],
    ['Abc Def\n\n'],
    ['a\n'],
    [' '],
    ['by Aa '],
    ['Photo by '],
  ])('is read in one go: %j, many times', (piece) => {
    for (const name of ['a.md', 'a.txt']) {
      const { article } = readArticle(name, encode(`${piece.repeat(30_000)}x.`));
      if (article) expect(article.sentences.length + article.furniture.length).toBeGreaterThan(0);
    }
  });
});
