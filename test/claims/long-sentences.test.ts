import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EPISODE_RULES } from '../../src/claims/rules/episodes/index.ts';
import { PLATFORM_RULES } from '../../src/claims/rules/platform/index.ts';
import { RELEASE_RULES } from '../../src/claims/rules/release/index.ts';
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

  // Work that grew with the square of the length would not come back before the runner gives up. Every rule is asked
  // of every sentence, so that each word is tried once.
  it.each(newTriggers())('%s: reads very long sentences', (_, triggers) => {
    for (const word of triggers) {
      holds(`The series Tidebreak is here. ${`Tidebreak ${word} on Netflix May 5, `.repeat(1500)}end.`);
      // Short enough for its dates to be read.
      holds(`The series Tidebreak is here. ${`Tidebreak ${word} on Netflix May 5, `.repeat(230)}end.`);
      holds(`The series Tidebreak is here. ${`it ${word} `.repeat(4000)}2017.`);
    }
  });
});

/** The first dozen triggers of each rule, without those that a rule before it has. */
function newTriggers(): (readonly [string, readonly string[]])[] {
  const seen = new Set<string>();
  return rules.map((rule) => {
    const triggers = rule.triggers.slice(0, 12).filter((word) => !seen.has(word));
    for (const word of triggers) seen.add(word);
    return [rule.name, triggers] as const;
  });
}
