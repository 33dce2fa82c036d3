import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';

const TEXT =
  'Ada Stone is lost in the dark.\nTidebreak and Night at the Pier were better.\nBo Reed is her brother.';
const mainOf = (title: string): string | undefined =>
  readSentences(articleOf(TEXT, { title }))[0]?.reading.main?.title;

describe('what a review is of', () => {
  it.each([
    ['Honeytrap review – a slow burn', 'Honeytrap'],
    ['We Keep a Harbor Christmas review – Ada Stone shines', 'We Keep a Harbor Christmas'],
    ['Raju aur Mira kii kahaani – A Review', 'Raju aur Mira kii kahaani'],
    ['“Glass Glass” Review', 'Glass Glass'],
    ['Film Review: Tidebreak Is a Triumph', 'Tidebreak'],
    ['Review: Night at the Pier', 'Night at the Pier'],
    ['Theatre review: Tidebreak at the Lantern', 'Tidebreak'],
    ['Honeytrap (2009) movie review', 'Honeytrap'],
    ['Honeytrap Season 2 Review', 'Honeytrap'],
    ['Game Review – Tidebreak', 'Tidebreak'],
    ['1877 review', '1877'],
  ])('in %s', (headline, title) => {
    expect(mainOf(headline)).toBe(title);
  });

  it.each([
    ['The Year in Review'],
    ['Critics review the autumn'],
    ['Movie review'],
    ['Reviews: Honeytrap, Salt'],
    ['Ada Stone shines in a grim drama – review'],
  ])('is not told in %s', (headline) => {
    expect(mainOf(headline)).toBeUndefined();
  });
});
