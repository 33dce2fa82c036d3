import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../src/dates/bounds.ts';
import { isEdtf, parseEdtf } from '../../src/dates/edtf.ts';
import { edtfDates } from './arbitrary-dates.ts';

describe('parseEdtf', () => {
  it.each([
    ['2017-03-17', { type: 'date', year: 2017, month: 3, day: 17 }],
    ['2017', { type: 'date', year: 2017 }],
    ['2017-22', { type: 'date', year: 2017, season: 22 }],
    ['XXXX-05-27', { type: 'date', month: 5, day: 27 }],
    ['XXXX-22', { type: 'date', season: 22 }],
    ['2016-11~', { type: 'date', year: 2016, month: 11, qualifier: '~' }],
    ['197X', { type: 'date', decade: 1970 }],
    ['2017-12/..', { type: 'interval', from: { type: 'date', year: 2017, month: 12 } }],
    ['../2018', { type: 'interval', to: { type: 'date', year: 2018 } }],
  ])('reads %s', (text, parsed) => {
    expect(parseEdtf(text)).toEqual(parsed);
  });

  it.each([
    '',
    '17',
    '2017-13',
    '2017-20',
    '2017-02-30',
    '2017-22-01',
    'XXXX',
    'XXXX-02-30',
    '2018/2017',
    '1975/1975',
    '1977/1977-01',
    '1977-12/1977-12-31',
    '../..',
    'May 27',
    '2017-3',
    '2017-03-17T10:00',
    'XXXX-12/..',
    '2016-11~~',
    `2017${'-'.repeat(99)}`,
  ])('refuses %j', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  it('accepts nothing that the edtf package refuses, but for a season of an unknown year', () => {
    fc.assert(
      fc.property(fc.oneof(edtfDates, fc.stringMatching(/^[0-9X~?/.-]{4,12}$/)), (text) => {
        fc.pre(isEdtf(text) && !text.startsWith('../') && !/^XXXX-[2-4]/.test(text));
        expect(() => edtf(text)).not.toThrow();
      }),
    );
  });
});

describe('bounds', () => {
  it.each([
    ['2017-03-17', '2017-03-17', '2017-03-17'],
    ['2017-02', '2017-02-01', '2017-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-22', '2017-06-01', '2017-09-30'],
    ['2017-24', '2017-12-01', '2018-02-28'],
    ['2017-35', '2017-07-01', '2017-09-30'],
    ['2017-05/2017-12', '2017-05-01', '2017-12-31'],
    ['2017-12/..', '2017-12-01', undefined],
    ['../2018', undefined, '2018-12-31'],
    ['2016-11~', '2016-11-01', '2016-11-30'],
    ['197X', '1970-01-01', '1979-12-31'],
  ])('of %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual({ ...(earliest && { earliest }), ...(latest && { latest }) });
  });

  it('has none where the year is not known, or for no date', () => {
    expect(bounds('XXXX-05-27')).toBeUndefined();
    expect(bounds('soon')).toBeUndefined();
  });

  it('is never upside down', () => {
    fc.assert(
      fc.property(edtfDates, (text) => {
        const { earliest = '0000', latest = '9999' } = bounds(text) ?? {};
        expect(earliest <= latest).toBe(true);
      }),
    );
  });
});
