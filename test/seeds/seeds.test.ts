import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read-articles.ts';

const { articles, problems, ignored } = await readArticles(
  fileURLToPath(new URL('../../seeds', import.meta.url)),
);

describe('the articles that it ships with', () => {
  it('are five, without a doubt about any', () => {
    expect(problems).toEqual([]);
    expect(ignored).toEqual([{ article: 'README.md', why: 'README' }]);
    expect(articles).toHaveLength(5);
  });

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s says that it is a digest',
    (_, article) => {
      expect(article.digest).toBe(true);
      expect(article.id).toMatch(/^[a-z]+(-[a-z]+)+\.md$/);
    },
  );

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s says whose article it digests',
    (_, article) => {
      expect(article.publisher).toBeTruthy();
      expect(article.url).toMatch(/^https:\/\//);
      expect(article.published, 'dates of these are estimates').toMatch(/^20\d\d(-\d\d)?~$/);
    },
  );

  it.each(articles.map((article) => [article.id, article] as const))('%s is all story', (_, article) => {
    expect(article.furniture).toEqual([]);
    expect(article.sentences.length).toBeGreaterThan(10);
    for (const { text } of article.sentences) expect(text).toMatch(/[.?!]"?$/);
  });

  it('names the slip of one article where it reports it, and nowhere else', () => {
    const slips = articles.flatMap(({ sentences }) =>
      sentences.filter(({ text }) => text.includes('Luke Colter')),
    );
    expect(slips).toHaveLength(1);
    expect(slips[0]?.text).toMatch(
      /slips here and writes of Luke Colter.s Luke Cage, although .* Mike Colter/,
    );
  });
});
