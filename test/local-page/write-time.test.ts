import { describe, expect, it } from 'vitest';
import { writeTime } from '../../src/local/page/browser/markdown/write-time.ts';

const noon = Date.UTC(2017, 2, 17, 12) / 1000;
const now = noon * 1000;

describe('writeTime', () => {
  it.each([
    ['t', 'en-US', 'UTC', '12:00 PM'],
    ['d', 'en-US', 'UTC', '3/17/17'],
    ['D', 'en-US', 'UTC', 'March 17, 2017'],
    ['D', 'de', 'UTC', '17. März 2017'],
    ['f', 'en-US', 'America/New_York', 'March 17, 2017 at 8:00 AM'],
    ['F', 'fr', 'Europe/Paris', 'vendredi 17 mars 2017 à 13:00'],
  ])('writes style %s in %s and %s', (style, locale, zone, expected) => {
    expect(writeTime(noon, style, locale, now, zone).replace(/\u202f|\u00a0/g, ' ')).toBe(expected);
  });

  it.each([
    [-30, 'en-US', '30 seconds ago'],
    [90, 'en-US', 'in 1 minute'],
    [-3 * 86_400, 'de', 'vor 3 Tagen'],
    [400 * 86_400, 'en-US', 'next year'],
  ])('writes %d seconds away in %s', (seconds, locale, expected) => {
    expect(writeTime(noon + seconds, 'R', locale, now)).toBe(expected);
  });

  it('refuses what no calendar holds', () => {
    expect(writeTime(9e12, 'D', 'en-US', now)).toBe('Invalid date');
  });
});
