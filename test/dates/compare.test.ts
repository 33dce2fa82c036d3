import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../src/dates/bounds.ts';
import { agrees, contains, finer } from '../../src/dates/compare.ts';
import { isEdtf } from '../../src/dates/edtf.ts';
import { intersect } from '../../src/dates/intersect.ts';
import { edtfDates } from './arbitrary-dates.ts';

describe('intersect', () => {
  it.each([
    ['XXXX-22', '2017', '2017-22'],
    ['XXXX-03-17', '2017', '2017-03-17'],
    ['XXXX-03-17', '2017-03', '2017-03-17'],
    ['2017', '2017-03-17', '2017-03-17'],
    ['2017-22', '2017-08-18', '2017-08-18'],
    ['XXXX-22', 'XXXX-08', 'XXXX-08'],
    ['2017-05/2017-12', '2017-22', '2017-22'],
    ['2017-05/2017-12', 'XXXX-08-18', '2017-08-18'],
    ['2017-05/2017-12', '2017', '2017-05/2017-12'],
    ['2017-03/2017-12', '2017-01/2017-06', '2017-03-01/2017-06-30'],
    ['2017-12/..', '2018', '2018'],
    ['2017-12/..', '2017', '2017-12-01/2017-12-31'],
    ['197X', '1977', '1977'],
    ['2017-24', '2018-01', '2018-01'],
    ['XXXX-11', 'XXXX-11-04', 'XXXX-11-04'],
  ])('of %s and %s is %s', (a, b, both) => {
    expect(intersect(a, b)).toBe(both);
    expect(intersect(b, a)).toBe(both);
  });

  it.each([
    ['2016', '2017'],
    ['2017-22', '2017-03-17'],
    ['XXXX-03-17', 'XXXX-03-18'],
    ['2017-02', 'XXXX-03'],
    ['2017-12/..', '2017-03'],
    ['2017-05/2017-12', 'XXXX-03-17'],
    ['197X', '1980'],
    ['2017', 'never'],
    ['XXXX-02-29', '2017'],
  ])('of %s and %s is nothing', (a, b) => {
    expect(intersect(a, b)).toBeUndefined();
    expect(agrees(b, a)).toBe(false);
  });

  it('does not depend on the order, and gives a date that lies within both', () => {
    fc.assert(
      fc.property(edtfDates, edtfDates, (a, b) => {
        const both = intersect(a, b);
        expect(intersect(b, a)).toBe(both);
        // A winter reaches into the year after the one that it is named for.
        if (both === undefined || both.endsWith('-24')) return;
        expect(isEdtf(both)).toBe(true);
        const [inner, outer] = [bounds(both), bounds(a)];
        if (!inner || !outer) return;
        expect((inner.earliest ?? '0') >= (outer.earliest ?? '0')).toBe(true);
        expect((inner.latest ?? '9') <= (outer.latest ?? '9')).toBe(true);
      }),
    );
  });
});

describe('contains', () => {
  it.each([
    ['2017', '2017-03-17', true],
    ['2017', '2017-22', true],
    ['2017', '2017-24', true],
    ['2017-22', '2017-07', true],
    ['2017-22', '2017-12', false],
    ['2017-03', '2017', false],
    ['XXXX-05', '2017-05-27', true],
    ['2017', 'XXXX-05-27', false],
    ['201X', '2017-05', true],
    ['2017-05/2017-12', '2017-22', true],
    ['2017-12/..', '2018-01', true],
    ['2017-12/..', '2017-11', false],
  ])('%s, %s: %s', (coarse, fine, expected) => {
    expect(contains(coarse, fine)).toBe(expected);
  });

  it('holds for every date and itself', () => {
    fc.assert(
      fc.property(edtfDates, (a) => {
        expect(contains(a, a)).toBe(true);
      }),
    );
  });
});

describe('finer', () => {
  it.each([
    ['2017', '2017-03-17', '2017-03-17'],
    ['2017-22', '2017', '2017-22'],
    ['2017-05/2017-12', '2017', '2017-05/2017-12'],
    ['XXXX-03-17', '2017', '2017'],
    ['XXXX-03', 'XXXX-03-17', 'XXXX-03-17'],
    ['2017-12/..', 'XXXX-12', 'XXXX-12'],
    ['2017', '2018', '2017'],
  ])('of %s and %s is %s', (a, b, expected) => {
    expect(finer(a, b)).toBe(expected);
  });
});
