import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';
import { says } from './says.ts';

const mainOf = (text: string): string | undefined => readSentences(articleOf(text))[0]?.reading.main?.title;

const CAREER =
  'Ada Stone is known for the comedy Salt Road.\n\nShe can be seen in the Quark series Glass Harbor: Tides, which opens today.\n\nGlass Harbor: Tides is her third show.';

describe('what a title needs before claims are put under it', () => {
  it.each([
    [
      undefined,
      'what comes late and among others',
      `Ada Stone has joined a new series by Bo Reed, who calls it a love letter.\n\nShe will play Kira.\n\n${CAREER}`,
    ],
    [
      'Ember',
      'quoted in the second paragraph, before any other',
      'Ada Stone has been cast in a new series by Bo Reed.\n\nShe will play Kira. In “Ember,” a nurse goes to sea.\n\nStone has been shooting the film “Salt Road” and the film “Glass.”\n\nEmber was ordered in May.',
    ],
    [
      'Broadway',
      'a nation’s name behind the noun for what it is',
      `Ada Stone has joined the cast of the new drama series Broadway.\n\nBroadway is about a nurse.\n\n${CAREER}`,
    ],
    [
      undefined,
      'the two ends of a round-up',
      '# This week in trailers: From “Low Tide” to “Ember”\n\nHere are the trailers of the week.\n\nThe remake of the horror film opens in May.\n\nEmber is the story of a nurse, and Ember opens in June.',
    ],
    [
      undefined,
      'what somebody is called',
      'Tom Hill and Ashley “Maggie from Zebra Hill” Jensen will be seen in a play.\n\nThe play opens in May.',
    ],
    [
      undefined,
      'whose films are counted',
      'Bo Reed has scored every single Quelberg film, but the new movie will be scored by Tom Hill.',
    ],
    [
      'Tarrow',
      'behind the label of a review',
      '# Review: Tarrow\n\nTarrow is a film about a nurse.\n\nThe film is long.',
    ],
    [
      undefined,
      'songs',
      'Ada Stone and Bo Reed return this spring. Stone will star in a revival and sing “On Your Way,” “Low Tide” and “So Long.”\n\nShe says that the revival is a joy.',
    ],
  ] as const)('is %s: %s', (title, _why, text) => {
    expect(mainOf(text)).toBe(title);
  });
});

describe('lines that stand alone as the titles of what is under them', () => {
  const preview = (first: string, second: string) =>
    `# Spring preview\n\nThe spring brings revivals and musicals.\n\n${first}\n\nDirector Lee Moss helms this drama, which stars Ada Stone. Copper Lake, a drama, opens in May.\n\n${second}\n\nDirector Tom Hill helms this one, which stars Bo Reed. Night Rooms, a drama, opens in June.`;
  it('puts each under its own', () => {
    expect(says(preview('Copper Lake', 'Night Rooms'), ['crew'])).toEqual([
      'Lee Moss, director of Copper Lake',
      'Tom Hill, director of Night Rooms',
    ]);
  });
});
