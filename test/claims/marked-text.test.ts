import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read-article.ts';
import { readClaims } from '../../src/claims/read-claims.ts';

describe('readClaims on Markdown', () => {
  it('reads what a reader sees, and cites what stands in the file', () => {
    const text = [
      '# Harbor Lights Finds Its Keeper',
      '[**Mara Quill**](https://quark.example/m) will play *Ida Holm* in the series *Harbor Lights*, with Tom\nAsh as **Captain Fen**.',
      '- [Jo Weld](https://quark.example/j) as [Bo Ek](https://quark.example/b)',
    ].join('\n\n');
    const { article } = readArticle('a.md', new TextEncoder().encode(text));
    if (!article) throw new Error('no article');
    const claims = readClaims(article);
    const parts = claims.flatMap((claim) => (claim.kind === 'cast' ? [[claim.person, claim.character]] : []));
    expect(parts).toEqual([
      ['Mara Quill', 'Ida Holm'],
      ['Tom Ash', 'Captain Fen'],
      ['Jo Weld', 'Bo Ek'],
    ]);
    for (const { sentence, start, end } of claims) expect(text.slice(start, end)).toBe(sentence);
  });

  it('takes what a director made before for no acting, in whatever marks', () => {
    const text =
      '# Salt returns\n\nThe series Salt is back.\n\nAda Stone (*Low Tide*) is returning to direct the season.\n';
    const { article } = readArticle('a.md', new TextEncoder().encode(text));
    if (!article) throw new Error('no article');
    expect(readClaims(article).map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'crew Salt',
      'crew Low Tide',
    ]);
  });

  it('takes apart titles that one emphasis holds, where they say what somebody is known from', () => {
    const text =
      '# Salt sets its cast\n\nThe series Salt is back.\n\nAda Stone (_Low Tide, Ember_) will play Kira in Salt.\n';
    const { article } = readArticle('a.md', new TextEncoder().encode(text));
    if (!article) throw new Error('no article');
    const titles = readClaims(article).flatMap(({ kind, title }) => (kind === 'cast' ? [title] : []));
    expect(titles.sort()).toEqual(['Ember', 'Low Tide', 'Salt']);
  });
});
