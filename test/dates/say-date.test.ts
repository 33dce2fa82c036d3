import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPast, toUnixNoon } from '../../src/dates/moments.ts';
import { sayDate } from '../../src/dates/say-date.ts';
import { edtfDates } from './arbitrary-dates.ts';

describe('sayDate', () => {
  it.each([
    ['2017-03-17', 'March 17, 2017'],
    ['2017-03', 'March 2017'],
    ['2017', '2017'],
    ['2017-22', 'summer 2017'],
    ['2017-23', 'fall 2017'],
    ['2027-35', 'the third quarter of 2027'],
    ['XXXX-05-27', 'May 27 (year not stated)'],
    ['XXXX-11', 'November (year not stated)'],
    ['XXXX-22', 'summer (year not stated)'],
    ['197X', 'the 1970s'],
    ['2016-11~', 'about November 2016'],
    ['2018?', 'perhaps 2018'],
    ['2017-05/2017-12', 'mid-to-late 2017'],
    ['2018-01/2018-04', 'early 2018'],
    ['2018-05/2018-08', 'mid-2018'],
    ['2027-01/2027-06', 'the first half of 2027'],
    ['2026-07/2026-09', 'the third quarter of 2026'],
    ['2017-03/2017-12', 'later in 2017'],
    ['2017-05/2017-07', 'between May and July 2017'],
    ['2017-02-03/2017-02-05', 'February 3 to 5, 2017'],
    ['2017-02-27/2017-03-02', 'between February 27 and March 2, 2017'],
    ['2011/2019', 'between 2011 and 2019'],
    ['2026-12/..', 'December 2026 or later'],
    ['../2017', '2017 or earlier'],
    ['soon', 'soon'],
  ])('%s: %s', (edtf, words) => {
    expect(sayDate(edtf)).toBe(words);
  });

  it('never shows the notation itself', () => {
    fc.assert(
      fc.property(edtfDates, (edtf) => {
        expect(sayDate(edtf)).not.toMatch(/X|\/|\.\.|undefined|\d-\d/);
      }),
    );
  });
});

describe('isPast', () => {
  const now = '2017-06-15T10:00:00Z';
  it.each([
    ['2017-06-14', true],
    ['2017-06-15', false],
    ['2017-05', true],
    ['2017-06', false],
    ['2017-21', false],
    ['2016', true],
    ['2017', false],
    ['XXXX-03-17', false],
    ['2016-12/..', false],
    ['2016-05/2016-12', true],
  ])('%s: %s', (edtf, past) => {
    expect(isPast(edtf, now)).toBe(past);
  });
});

describe('toUnixNoon', () => {
  it('is noon in UTC', () => {
    expect(toUnixNoon('2017-03-17')).toBe(Date.UTC(2017, 2, 17, 12) / 1000);
  });

  it.each(['2017-03', '2017-22', 'XXXX-03-17', '2017-03-16/2017-03-17', '2017-03-17/..', 'today'])(
    'pretends no day of %s',
    (edtf) => {
      expect(toUnixNoon(edtf)).toBeUndefined();
    },
  );
});
