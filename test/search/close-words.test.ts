import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeWords } from '../../src/search/close-words.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';

/** The table of the textbook, whole. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + wrong);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      (d[i] as number[])[j] = least;
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
const vocabularies = fc.uniqueArray(word, { maxLength: 60 }).map((words) => words.sort());

describe('closeWords', () => {
  it('finds what comparing with every word finds', () => {
    fc.assert(
      fc.property(vocabularies, word, fc.integer({ min: 1, max: 2 }), (words, typed, most) => {
        const expected = words
          .map((other, id) => ({ id, distance: distance(other, typed) }))
          .filter((close) => close.distance <= most);
        expect(closeWords(makeVocabulary(words), typed, most)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('finds words whose beginning is near', () => {
    fc.assert(
      fc.property(vocabularies, word, fc.integer({ min: 1, max: 2 }), (words, typed, most) => {
        const nearest = (other: string) =>
          Math.min(
            ...Array.from({ length: other.length + 1 }, (_, end) => distance(other.slice(0, end), typed)),
          );
        const expected = words
          .map((other, id) => ({ id, distance: nearest(other) }))
          .filter((c) => c.distance <= most);
        expect(closeWords(makeVocabulary(words), typed, most, true)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('looks for nothing where nothing or too much is typed', () => {
    const vocabulary = makeVocabulary(['aa', 'ab']);
    expect(closeWords(vocabulary, '', 2)).toEqual([]);
    expect(closeWords(vocabulary, 'a'.repeat(6000), 2)).toEqual([]);
  });
});
