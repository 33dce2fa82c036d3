import { describe, expect, it } from 'vitest';
import { type Line, reconcilePages, release } from './make-claims.ts';

const may = release('Low Tide', '2031-05-05');
const june = release('Low Tide', '2031-06-12');

/** The dates that stand, best first, each with what is held against it and why it stands. */
const datesOf = (...lines: Line[]) =>
  reconcilePages({ a: { lines } }).base.facts.flatMap((fact) =>
    fact.kind === 'release'
      ? [[fact.date, ...fact.against.map(({ says, why }) => `${why} ${says}`), fact.because]]
      : [],
  );

describe('two dates in one article', () => {
  it.each([
    'Low Tide was originally set for May 5, 2031.',
    'It had previously been announced for May 5, 2031.',
    'A previous statement gave May 5, 2031.',
    'The original release date of Low Tide was May 5, 2031.',
    'Initially the studio aimed at May 5, 2031.',
  ])('gives way where it is called a former plan: %s', (former) => {
    for (const lines of [
      [[former, may] as const, ['Low Tide opens on June 12, 2031.', june] as const],
      [['Low Tide opens on June 12, 2031.', june] as const, [former, may] as const],
    ])
      expect(datesOf(...lines)).toEqual([
        ['2031-06-12', 'older May 5, 2031', 'the other date is called a former one'],
      ]);
  });

  it.each([
    'Low Tide, the first original film of Quayside, opens on May 5, 2031.',
    'It opens on May 5, 2031.',
  ])('stand side by side where neither is: %s', (sentence) => {
    expect(datesOf([sentence, may], ['It opens on June 12, 2031.', june])).toHaveLength(2);
  });

  it('stands where it is the only one', () => {
    expect(datesOf(['Low Tide was originally set for May 5, 2031.', may])).toEqual([
      ['2031-05-05', undefined],
    ]);
  });
});
