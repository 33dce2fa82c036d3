import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read-article.ts';

const read = (id: string, text: string) => readArticle(id, new TextEncoder().encode(text));

describe('a copied page', () => {
  it('tells the story from the furniture around it', () => {
    const { article, problems } = read(
      'a/page.txt',
      [
        'Harbor Lights: First Look at the Keeper',
        'RELATED: Who Wants to Live on a Rock?',
        'Mara Quill plays the keeper. The series arrives in May.',
        '(via Coast Post)',
        'Goats Return to the Moor',
        'More in TV',
      ].join('\r\n\r\n'),
    );
    expect(problems).toEqual([]);
    expect(article?.title).toBe('Harbor Lights: First Look at the Keeper');
    expect(article?.collection).toBe('a');
    expect(article?.via).toBe('Coast Post');
    expect(article?.sentences.map(({ kind, text }) => [kind, text])).toEqual([
      ['headline', 'Harbor Lights: First Look at the Keeper'],
      ['text', 'Mara Quill plays the keeper.'],
      ['text', 'The series arrives in May.'],
    ]);
    expect(article?.furniture.map(({ why }) => why)).toEqual([
      'link',
      'source line',
      'other headline',
      'link',
    ]);
  });
});
