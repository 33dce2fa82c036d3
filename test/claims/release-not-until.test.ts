import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const releases = (sentence: string): string[] =>
  told('release', 'Tidebreak: all we know', `${OPENING}\n\n${sentence}`, '2026-02-10');

describe('when it comes at the earliest', () => {
  it.each([
    ["Tidebreak won't arrive until 2027.", ['Tidebreak release 2027']],
    ["Tidebreak won't return until early 2027.", ['Tidebreak release 2027-01/2027-04']],
    ["Tidebreak isn't due back until next year.", ['Tidebreak release 2027']],
    ["The second season isn't expected until 2027.", ['Tidebreak s2 release 2027']],
    ["Don't expect Tidebreak until 2027.", ['Tidebreak release 2027']],
    ['Tidebreak will not premiere before September.', ['Tidebreak release 2026-09/..']],
    ['Fans will have to wait until September for season two.', ['Tidebreak s2 release 2026-09']],
    ["Netflix won't release the show until 2027.", ['Tidebreak release 2027']],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });

  it.each([
    "Tidebreak won't start filming until 2027.",
    "Ada Stone won't be back on set until May.",
    'Tickets will not be available until May.',
    'Nobody will know until May.',
    'The cast will not be announced until September.',
  ])('not in: %s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });
});
