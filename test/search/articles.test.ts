import { describe, expect, it } from 'vitest';
import type { Article, SentenceKind } from '../../src/articles/article.ts';
import { buildArticleIndex, searchArticles } from '../../src/search/articles.ts';

/** Lines of `kind: sentence | sentence`; a line is a paragraph. */
function article(id: string, ...lines: readonly [SentenceKind | 'furniture', string][]): Article {
  const body = lines.map(([, line]) => line.replaceAll('|', ' ')).join('\n\n');
  let at = 0;
  const sentences: Article['sentences'][number][] = [];
  const furniture: Article['furniture'][number][] = [];
  lines.forEach(([kind, line], paragraph) => {
    for (const text of line.split('|')) {
      const span = { start: at, end: at + text.length };
      if (kind === 'furniture') furniture.push({ ...span, why: 'link' });
      else sentences.push({ ...span, text, kind, paragraph });
      at += text.length + 1;
    }
    at += 1;
  });
  return { id, digest: false, editorFacts: [], body, bodyLine: 1, sentences, furniture };
}

const index = buildArticleIndex([
  article(
    'a.md',
    ['headline', 'The Long Tide sets sail'],
    ['text', 'The cast met in May.|Storms delayed the harbor scenes for a week.|Nobody was hurt.'],
    ['furniture', 'READ MORE: Harbor scenes you must see'],
    ['heading', 'Music'],
    ['item', 'Ada Brandt wrote the theme.'],
  ),
  article('b.md', ['headline', 'Lisbon opens its doors'], ['text', 'The harbor hosts two films.']),
]);

describe('searchArticles', () => {
  it('narrows a paragraph to the sentence that answers, marked, with its neighbours', () => {
    const [hit] = searchArticles(index, 'what delayed the harbor scenes');
    expect(hit?.passage.article.id).toBe('a.md');
    const sentence = hit?.sentence;
    expect(sentence?.quote).toBe('Storms delayed the harbor scenes for a week.');
    expect(hit?.passage.article.body.slice(sentence?.start, sentence?.end)).toBe(sentence?.quote);
    expect(sentence?.marks.map(({ start, end }) => sentence.quote.slice(start, end))).toEqual([
      'delayed',
      'harbor scenes',
    ]);
    expect([sentence?.before, sentence?.after]).toEqual(['The cast met in May.', 'Nobody was hurt.']);
    expect(sentence?.share).toBe(1);
  });

  it('finds a paragraph by its heading and the headline', () => {
    expect(searchArticles(index, 'music of the long tide')[0]?.sentence.quote).toBe(
      'Ada Brandt wrote the theme.',
    );
  });

  it('reads what a reader sees, and quotes what stands there', () => {
    const text = 'The [keeper](https://harbor.example/keeper) drew **every** chart himself.';
    const plain = 'The keeper drew every chart himself.';
    const marked: Article = {
      ...article('c.md', ['text', text]),
      sentences: [{ start: 0, end: text.length, text, plain, kind: 'text', paragraph: 0 }],
    };
    const [hit] = searchArticles(buildArticleIndex([marked]), 'who drew every chart');
    expect(hit?.sentence.quote).toBe(text);
    expect(hit?.sentence.marks.map(({ start, end }) => plain.slice(start, end))).toEqual(['drew', 'chart']);
    expect(searchArticles(buildArticleIndex([marked]), 'https example')).toEqual([]);
  });

  it('takes other words of the same sense for a word, where it is told of them', () => {
    const otherWords = (word: string) => (word === 'tempests' ? ['storms'] : []);
    expect(searchArticles(index, 'tempests')).toEqual([]);
    expect(searchArticles(index, 'tempests', { otherWords })[0]?.sentence.quote).toContain('Storms');
  });

  it('never finds furniture', () => {
    for (const { sentence } of searchArticles(index, 'read more: must see', { limit: 9 })) {
      expect(sentence.quote).not.toContain('READ MORE');
    }
  });

  it('keeps to the articles accepted', () => {
    const hits = searchArticles(index, 'harbor', { accept: (id) => id === 'b.md' });
    expect(hits.map(({ passage }) => passage.article.id)).toEqual(['b.md']);
  });
});
