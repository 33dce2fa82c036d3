import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const releases = (sentence: string): string[] =>
  told('release', 'Tidebreak: all we know', `${OPENING}\n\n${sentence}`, '2026-02-10');

describe('what is said of a release between other things', () => {
  it.each([
    // a subject told by who made it, with more told behind the comma
    [
      'The Greta Moss-directed *Gloam*, the first film set after the events of *Harrow*, is slated to premiere on May 8.',
      ['Gloam release 2026-05-08'],
    ],
    [
      'The long-awaited Greta Moss thriller *Gloam*, starring Ada Stone, opens on May 8.',
      ['Gloam release 2026-05-08'],
    ],
    ['The trailer for the series ― which airs on May 8 ― is out.', ['Tidebreak release 2026-05-08']],
    ['The series is a tense and well-acted drama that will air on May 8.', ['Tidebreak release 2026-05-08']],
    ['She was in the miniseries *Gloam* released last year.', ['Gloam release 2025']],
    // what opens the clause is told of another
    ['Unlike *Gloam*, *Harrow* will air on May 8.', ['Harrow release 2026-05-08']],
    ['After *Gloam* and *Salt*, *Harrow* will air on May 8.', ['Harrow release 2026-05-08']],
    ['Set to debut on May 8, the *Gloam* spinoff, *Harrow*, is long.', ['Harrow release 2026-05-08']],
    [
      'The sequel to director Greta Moss’ critically acclaimed superhero film “Gloam” is now set for release in 2027.',
      ['Tidebreak release 2027'],
    ],
    // a name in front of another, and several behind one noun
    ['Some of 2012’s Gloam film *The Pale Knight* was shot there.', ['The Pale Knight release 2012']],
    ['She made the 2017 films *Gloam* and *Harrow*.', ['Gloam 2017 release 2017', 'Harrow release 2017']],
    // the day that holds now
    [
      'The series has been pushed back nearly a year from July 12, 2026, to June 26, 2027.',
      ['Tidebreak release 2027-06-26'],
    ],
    ['The episodes aren’t expected to air until 2027.', ['Tidebreak release 2027']],
    [
      'Tidebreak returns with the first half of its third season Friday, May 8.',
      ['Tidebreak s3 release 2026-05-08'],
    ],
    ['The show was renewed for season two, which will debut on May 8.', ['Tidebreak s2 release 2026-05-08']],
    // no date
    ['News of when the show will be released is yet to be confirmed.', ['Tidebreak unannounced']],
    ['It has not been announced when Tidebreak will premiere.', ['Tidebreak unannounced']],
    ['The network did not say when the show would return.', ['Tidebreak unannounced']],
    ['When the series will arrive is still anyone’s guess.', ['Tidebreak unannounced']],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });

  it.each([
    'We will have to wait until 2027 to see how that changes the show.',
    'The opening of the “Gloam” exhibit was last year.',
    'The Weird World of Tidebreak opened at Universal Studios Orlando in 2014.',
    'Stay tuned for news on when the series will air.',
    'The finale of Tidebreak aired August 13, 2025 on TNT.',
    'The Season 2 finale of Tidebreak is scheduled to air on July 29th.',
    'She sang in *Gloam* (a 1967 Vale Bond film).',
    'It ended when the sequel, which has no name, opened in May.',
  ])('nothing in: %s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });

  it('takes the next of a name for what the article is about', () => {
    const body =
      'The film Gloam 2 is new. The cast of Gloam 2 was shown. The next “Gloam” is moving to May 8.';
    expect(told('release', 'Gloam 2: all we know', body, '2026-02-10')).toEqual([
      'Gloam 2 release 2026-05-08',
    ]);
  });
});
