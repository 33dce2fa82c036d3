import { describe, expect, it } from 'vitest';
import { anchorYear } from '../../src/dates/year-of.ts';

describe('anchorYear', () => {
  it.each([
    ['XXXX-11-05', '2016-02-10', 'ahead', '2016-11-05'],
    ['XXXX-11-05', '2016-02-10', 'back', '2015-11-05'],
    ['XXXX-01', '2016-02-10', 'back', '2016-01'],
    ['XXXX-01', '2016-02-10', 'ahead', '2017-01'],
    ['XXXX-22', '2016-11-10', 'ahead', '2017-22'],
    ['XXXX-05-27', '2016', 'ahead', 'XXXX-05-27'],
    ['XXXX-05-27', undefined, 'ahead', 'XXXX-05-27'],
    ['2015-05-27', '2016-01-01', 'ahead', '2015-05-27'],
  ] as const)('%s in %s, %s: %s', (bare, anchor, lean, expected) => {
    expect(anchorYear(bare, anchor, lean)).toBe(expected);
  });
});
