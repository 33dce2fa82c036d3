import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EPISODE_RULES } from '../../src/claims/rules/episodes/index.ts';
import { PLATFORM_RULES } from '../../src/claims/rules/platform/index.ts';
import { RELEASE_RULES } from '../../src/claims/rules/release/index.ts';
import { articleOf } from './article-of.ts';
import { expectLinear } from './count-looks.ts';
import { claimsIn } from './told.ts';

const rules = [...RELEASE_RULES, ...PLATFORM_RULES, ...EPISODE_RULES];
const words = fc.constantFrom(
  ...[
    'Tidebreak',
    'the',
    'series',
    'Gloamwood',
    ',',
    'and',
    'Netflix',
    'on',
    'to',
    'will',
    'premiere',
    'premieres',
  ],
  ...[
    'released',
    'in',
    '2017',
    'May',
    '27',
    'season',
    'two',
    'of',
    'episodes',
    'eight-episode',
    'which',
    'it',
    'is',
  ],
  ...[
    'now',
    'available',
    'no',
    'release',
    'date',
    '“',
    '”',
    '(',
    ')',
    '—',
    "Netflix's",
    'for',
    'adaptation',
    'into',
  ],
  ...[
    'was',
    'turned',
    'film',
    'due',
    'previews',
    'when',
    'so',
    'are',
    'The',
    'A',
    'HBO',
    'get',
    'Next',
    'year',
  ],
);

/** Claims of any text are cut out of it and none of it breaks a rule. */
const holds = (body: string): void => {
  for (const claim of claimsIn('Tidebreak', body, '2026-02-10')) {
    expect(claim.sentence.length).toBe(claim.end - claim.start);
    expect(body).toContain(claim.sentence.split('\n')[0]);
  }
};

describe('rules of release, platform and episodes', () => {
  it('have names of their own', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  });

  it('read any order of their own words', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        holds(`The series Tidebreak is here. ${list.join(' ')}.`);
      }),
      { numRuns: 300 },
    );
  });

  // Work that grew with the square of the length would not come back before the runner gives up.
  it.each(inParts(firstTriggers(12)))('read very long sentences of %s, %s, %s …', (...words) => {
    const text = (piece: (word: string) => string, times: number) =>
      `The series Tidebreak is here. ${Array.from({ length: times }, (_, n) => piece(words[n % words.length] ?? '')).join('')}`;
    holds(`${text(announced, 1500)}end.`);
    // Short enough for its dates to be read.
    holds(`${text(announced, 230)}end.`);
    holds(`${text(alone, 4000)}2017.`);
  });

  it.each(firstTriggers(6))('work grows with the sentence and no faster, of nothing but %s', (word) => {
    for (const piece of [announced(word), alone(word)])
      expectLinear((times) => articleOf(`The series Tidebreak is here.\n${piece.repeat(times)}2017.`), 42);
  });
});

const announced = (word: string) => `Tidebreak ${word} on Netflix May 5, `;
const alone = (word: string) => `it ${word} `;

/** The first triggers of each rule, once each. */
function firstTriggers(most: number): readonly string[] {
  return [...new Set(rules.flatMap((rule) => rule.triggers.slice(0, most)))];
}

function inParts(words: readonly string[]): readonly (readonly string[])[] {
  const parts = Math.ceil(words.length / 36);
  return Array.from({ length: parts }, (_, n) => words.slice(n * 36, (n + 1) * 36));
}
