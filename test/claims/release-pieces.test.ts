import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const SERIES =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const releases = (sentence: string): string[] =>
  told('release', 'Tidebreak: all we know', `${SERIES}\n\n${sentence}`, '2026-02-10');

describe('what comes out with a work', () => {
  it.each([
    ['The two-hour premiere airs Sunday, March 1, on Fox.', ['Tidebreak release 2026-03-01']],
    ['All ten episodes of Tidebreak drop June 5 on Netflix.', ['Tidebreak release 2026-06-05']],
    ['The show kicks off its third season on FX on April 14.', ['Tidebreak s3 release 2026-04-14']],
    ['The show begins its run on BBC Two on April 14.', ['Tidebreak release 2026-04-14']],
    ['Tidebreak is back for a fourth series later this month.', ['Tidebreak release 2026-02']],
    ['The show will make its debut this spring.', ['Tidebreak release 2026-21']],
    ['Tidebreak will screen on ITV in the autumn.', ['Tidebreak release 2026-23']],
    ['The drama was first screened on BBC Two in 1998.', ['Tidebreak release 1998']],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });

  it.each([
    'The season finale airs Sunday, March 1, on Fox.',
    'New episodes air Wednesdays from the coast.',
    'The first episode of the drama about a flood will air on May 3.',
    'The cast recording sold well after it was released on February 3.',
    'It airs on Sunday nights at 9 on PBS.',
    'Tidebreak will screen at the London Film Festival on October 9.',
  ])('nothing in: %s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });

  it('reads versions of a game', () => {
    const game = (sentence: string) =>
      told(
        'release',
        'Emberfall: all we know',
        `The game Emberfall is set in a burnt forest. Emberfall was shown at a fair.\n\n${sentence}`,
        '2026-02-10',
      );
    expect(game('A Switch version will follow early next year.')).toEqual([
      'Emberfall release 2027-01/2027-04',
    ]);
    expect(game('The PC version will be released on May 5.')).toEqual(['Emberfall release 2026-05-05']);
    expect(game('Emberfall leaves early access on March 6.')).toEqual(['Emberfall release 2026-03-06']);
    expect(game('Emberfall hits store shelves March 6.')).toEqual(['Emberfall release 2026-03-06']);
    expect(game('Emberfall leaves Game Pass on March 6.')).toEqual([]);
  });
});
