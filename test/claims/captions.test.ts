import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readArticle } from '../../src/articles/read-article.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { says } from './says.ts';

const about = ['# Harborview gets a date', '', 'The film Harborview opens on May 5.', ''];
const captions = ['Glad: Stone was in town', '', 'Out and about: She wore red', ''];

describe('captions, a word or two and a colon', () => {
  it('are no part of the names behind them', () => {
    const text = [...about, ...captions, 'In good company: Harborview also stars Ada Stone', ''].join('\n');
    expect(says(text, ['cast'])).toEqual(['Ada Stone in Harborview']);
  });

  it('leave titles with a colon whole', () => {
    const text = [...about, ...captions, 'New: Ada Stone stars in Ember: Dawn', ''].join('\n');
    expect(says(text, ['cast'])).toEqual(['Ada Stone in Ember: Dawn']);
  });

  it('are not what one paragraph begins with', () => {
    const text = [...about, 'Harborview: Reckoning stars Ada Stone.'].join('\n');
    expect(says(text, ['cast'])).toEqual(['Ada Stone in Harborview: Reckoning']);
  });

  it('in bold are labels wherever one stands, and no title where one comes again', () => {
    const text = [
      '# 3 films that we are looking forward to',
      '',
      '## 1) Harborview',
      '',
      '**The Good:** Salt Lake star Ada Stone leads the cast of *Harborview*.',
      '',
      '**The Bad:** This one has had its share of delays.',
      '',
      '## 2) Low Tide',
      '',
      '**The Good:** More Bo Reed is never wrong.',
      '',
      '**The Bad:** Writer Cy Hale has mostly written for the stage.',
    ].join('\n');
    const { article } = readArticle('films.md', new TextEncoder().encode(text));
    const claims = readClaims(article as Article).filter(({ kind }) => kind === 'cast' || kind === 'crew');
    expect(claims).toMatchObject([
      { person: 'Ada Stone', title: 'Salt Lake' },
      { person: 'Ada Stone', title: 'Harborview' },
      { person: 'Cy Hale', role: 'writer', title: 'Low Tide' },
    ]);
    expect(claims).toHaveLength(3);
  });
});
