import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { claimsIn } from './told.ts';

/** What works are called in a sentence: `{}` is the title. */
const WORKS = [
  '“{}”',
  '*{}*',
  'the series “{}”',
  'the drama {}',
  'Ada Stone’s new drama “{}”',
  'the long-awaited drama *{}*',
  '“{},” a drama about twins in a small town,',
  '“{},” starring Ada Stone,',
  'the third season of “{}”',
  '*{}*’s fourth season',
  'the Netflix series “{}”',
  'the series',
  'the highly anticipated series',
];

/** How days are written, and what they are in an article of November 2, 2030. */
const DAYS: readonly (readonly [words: string, date: string | undefined])[] = [
  ['on May 27', '2031-05-27'],
  ['Friday', '2030-11-08'],
  ['this Friday', '2030-11-08'],
  ['on Wed 13 Nov', '2030-11-13'],
  ['on Sat., Nov. 30, at 9 p.m.', '2030-11-30'],
  ['on 11/15', '2030-11-15'],
  ['this spring', '2031-21'],
  ['this December', '2030-12'],
  ['in the third quarter of 2031', '2031-07/2031-09'],
  ['on Valentine’s Day', '2031-02-14'],
  ['the week of May 5', '2031-05-05'],
  ['next month', '2030-12'],
];

/** Sentences that say when a work comes out, and where. */
const SENTENCES = [
  '{W} premieres {D} on Hulu.',
  '{W} will premiere on Hulu {D}.',
  '{W} drops {D} on Hulu.',
  '{W} is scheduled to air {D} on Hulu.',
  '{W} makes its debut on Hulu {D}.',
  'Hulu will launch {W} {D}.',
  'Viewers can watch {W} on Hulu {D}.',
  'You can binge {W} on Hulu {D}.',
];

const TITLES = ['Copper Sky', 'House of Herons'];

/** The sentence with a work and a day in it, and no two marks where it ends. */
const told = (sentence: string, work: string, title: string, day = ''): string =>
  sentence
    .replace('{W}', work.replace('{}', title))
    .replace('{D}', day)
    .replace(/,([.,])/g, '$1');

const claimsOf = (sentence: string, title: string) =>
  claimsIn(
    `First trailer for “${title}” is out`,
    `The first trailer for the series “${title}” is out.\n\n${sentence[0]?.toUpperCase()}${sentence.slice(1)}`,
    '2030-11-02',
  );

function says(sentence: string, work: string, [words, date]: (typeof DAYS)[number], title: string): void {
  const claims = claimsOf(told(sentence, work, title, words), title).filter(
    ({ kind }) => kind === 'release' || kind === 'platform',
  );
  expect(claims).toContainEqual(expect.objectContaining({ kind: 'platform', platform: 'Hulu', title }));
  expect(claims).toContainEqual(expect.objectContaining({ kind: 'release', title, date }));
  for (const claim of claims) expect(claim.title).toBe(title);
}

describe.each(SENTENCES)('%s', (sentence) => {
  it.each(WORKS)('of %s', (work) => {
    for (const title of TITLES) says(sentence, work, ['on May 27', '2031-05-27'], title);
  });
  it.each(DAYS)('%s', (...day) => says(sentence, '“{}”', day, 'Copper Sky'));
});

/** Sentences with a day that is of something else than the work's coming out. */
const OTHER_DAYS = [
  'Filming on {W} begins on May 27.',
  'Production on {W} starts on May 27.',
  'The first trailer for {W} arrives on May 27.',
  'The soundtrack of {W} comes out on May 27.',
  'The campaign for {W} starts on May 27.',
  'The star of {W} returns to Oslo on May 27.',
  'The studio will reveal the release date of {W} on May 27.',
];

describe.each(OTHER_DAYS)('%s', (sentence) => {
  it.each([...WORKS, 'the series, “{},”'])('of %s', (work) => {
    for (const title of TITLES) {
      const claims = claimsOf(told(sentence, work, title), title);
      expect(claims.filter(({ kind }) => kind === 'release')).toEqual([]);
    }
  });
});

/** What a sentence says of the channel and the length of a work. */
const OF_CHANNELS: readonly (readonly [sentence: string, said: Partial<Claim>])[] = [
  ['{W} is one of eight pilots Hulu has ordered.', { kind: 'platform', platform: 'Hulu' }],
  ['Hulu won a bidding war for {W}.', { kind: 'platform', platform: 'Hulu' }],
  ['Hulu has put {W} into development.', { kind: 'platform', platform: 'Hulu' }],
  ['The rights to {W} went to Hulu.', { kind: 'platform', platform: 'Hulu' }],
  ['{W} premieres on May 27 on Amazon’s Prime Video.', { kind: 'platform', platform: 'Prime Video' }],
  ['AMC and AMC+ will air {W} on May 27.', { kind: 'platform', platform: 'AMC' }],
  ['There will be a total of ten episodes in {W}.', { kind: 'episodes', count: 10 }],
  ['Each of the ten episodes of {W} was shot in Oslo.', { kind: 'episodes', count: 10 }],
];

describe.each(OF_CHANNELS)('%s', (sentence, said) => {
  it.each(WORKS)('of %s', (work) => {
    for (const title of TITLES) {
      const claims = claimsOf(told(sentence, work, title), title);
      expect(claims).toContainEqual(expect.objectContaining({ ...said, title }));
    }
  });
});

describe('a work and the comma of what stands beside it', () => {
  it.each([
    '“Salt,” a drama in the works at Hulu, was shot in Oslo.',
    'Ada Stone will star in “Salt,” a pilot in the works at Hulu.',
    '“Salt” (premieres May 27 on Hulu) was shot in Oslo.',
    'The drama “Salt” (premieres the week of May 5 on Hulu) was shot in Oslo.',
    'The premiere of the long-awaited drama “Salt” is set for May 27 on Hulu.',
    'Hulu has set a Christmas Day premiere date for “Salt,” which stars Ada Stone.',
    'Since *Salt* premiered on Hulu on May 3, 2029, it has won many prizes.',
  ])('%s', (sentence) => {
    expect(claimsIn('News of the week', sentence, '2030-11-02')).toContainEqual(
      expect.objectContaining({ kind: 'platform', platform: 'Hulu', title: 'Salt' }),
    );
  });
});
