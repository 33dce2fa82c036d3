import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';

const mainOf = (title: string, text: string): string | undefined =>
  readSentences(articleOf(text, { title }))[0]?.reading.main?.title;

const SPOKEN_OF = 'I was lost in the dark for hours.\nThe film is long, and this film is loud.';

describe('a headline that is a title and little else', () => {
  it.each([
    ['Salt Letters: A Slow Burn', 'Salt Letters'],
    ['The Red Harbor: Ropes, Gulls', 'The Red Harbor'],
    ['Once upon a Time in Harborview (2019)', 'Once upon a Time in Harborview'],
    ['Harborview: Season 2', 'Harborview'],
    ['Salt Letters', 'Salt Letters'],
  ])('%s', (headline, title) => {
    expect(mainOf(headline, SPOKEN_OF)).toBe(title);
  });

  it.each([
    [
      'a motto over a text on other works',
      'Injustice at Sea',
      `${SPOKEN_OF}\n\nI also saw “Low Tide” and “Ember” there.`,
    ],
    ['what comes before news', 'Weekly Salt: Best New Trailers', SPOKEN_OF],
    ['somebody', 'Ada Stone: A Life', SPOKEN_OF],
    ['a name over a text that speaks of no film', 'Salt Letters: A Slow Burn', 'It rained.\nNobody came.'],
  ])('is not %s', (_, headline, text) => {
    expect(mainOf(headline, text)).toBeUndefined();
  });
});

describe('what an article is about', () => {
  it('is nothing that it names late and once, beside others', () => {
    const text =
      'Ada Stone was seen in town.\nShe was well.\n\nHer brother was there.\n\nHe liked “Low Tide” and the film Ember.';
    expect(mainOf('Stone seen in town', text)).toBeUndefined();
    expect(mainOf('Stone in “Low Tide”', text)).toBe('Low Tide');
  });

  it('is the work that a headline says somebody will be in, not the one that her character is from', () => {
    const text =
      'Ada Stone returns as Kira in Ember: Dawn.\nThe “Salt Patrol” character was last seen in May.\nEmber: Dawn opens in June.';
    expect(mainOf('Salt Patrol character Kira will appear in Ember: Dawn', text)).toBe('Ember: Dawn');
  });
});
