import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip } from '../../src/replies/clip.ts';

describe('clip', () => {
  it.each([
    ['short enough', 20, 'short enough'],
    ['the quick brown fox jumps', 20, 'the quick brown fox…'],
    ['unbreakableunbreakable', 10, 'unbreakab…'],
    ['ab👩‍👩‍👧‍👦cd', 8, 'ab…'],
    ['anything', 0, ''],
  ])('cuts %j at %i', (text, max, expected) => {
    expect(clip(text, max)).toBe(expected);
  });

  it('never exceeds its limit and never leaves half a surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 0, max: 300 }),
        (text, max) => {
          const cut = clip(text, max);
          expect(cut.length).toBeLessThanOrEqual(max);
          expect(cut.isWellFormed()).toBe(text.isWellFormed() || cut.isWellFormed());
        },
      ),
    );
  });
});
