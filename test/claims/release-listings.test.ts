import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const read = (kind: 'release' | 'platform', sentence: string): string[] =>
  told(kind, 'Gull Harbor', `The series "Gull Harbor" tells of a harbour master. ${sentence}`, '2026-02-10');

describe('days as listings give them', () => {
  it.each([
    ['Season 2 premieres Sunday (10 p.m., HBO).', 'Gull Harbor s2 release 2026-02-15'],
    ['Gull Harbor, BBC One, Sunday, 9pm.', 'Gull Harbor release 2026-02-15'],
    ["It's out on March 18 for PS4 and PC.", 'Gull Harbor release 2026-03-18'],
    ["It's in theaters now.", 'Gull Harbor available'],
    ['The comedy, in theaters now, has made $40 million.', 'Gull Harbor available'],
    ['It will open against Low Tide on March 22.', 'Gull Harbor release 2026-03-22'],
    ['The show returns from its hiatus on March 7.', 'Gull Harbor release 2026-03-07'],
    ['The sitcom is coming back to CBS on March 24.', 'Gull Harbor release 2026-03-24'],
  ])('%s', (sentence, expected) => {
    expect(read('release', sentence)).toContain(expected);
  });

  it.each([
    'The show moves to its new night on March 3.',
    'Bo Reed returned from his hiatus on January 7.',
    'Bo Reed came home to Ireland in 2015.',
    'The ceremony airs on ABC, Sunday, 8 p.m.',
    'Bo Reed slipped into a coma in 2019.',
  ])('nothing in: %s', (sentence) => {
    expect(read('release', sentence)).toEqual([]);
  });

  it('takes a format for no platform', () => {
    expect(read('platform', 'It will be available on Digital HD on March 22.')).toEqual([]);
  });
});

describe('what is named by what it stands beside', () => {
  const all = (sentence: string): string[] => [...read('release', sentence), ...read('platform', sentence)];

  it.each([
    [
      'It is based on the novel of the same name, which was published in 2015.',
      'Gull Harbor book release 2015',
    ],
    [
      'Adapted from a 2006 Mora novel of the same name, the series is dark.',
      'Gull Harbor 2006 book release 2006',
    ],
    ['In 2027 Quark will release a new version of "The Salt Book".', 'The Salt Book release 2027'],
    ['Ask any fan about the latest MAX movie, Salt Lot, and you will hear.', 'Salt Lot MAX'],
    [
      'Quark began showing the series in the U.S. on March 20 in select theaters, and in Canada on March 22.',
      'Gull Harbor release 2025-03-22',
    ],
  ])('%s', (sentence, expected) => {
    expect(all(sentence)).toContain(expected);
  });

  it('takes no maker for a title', () => {
    expect(read('release', 'Adapted from a 2006 Mora novel of the same name, the series is dark.')).toEqual([
      'Gull Harbor 2006 book release 2006',
    ]);
  });
});
