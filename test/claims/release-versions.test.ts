import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const SERIES =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const PLAY = 'The musical The Salt Road tells of a smuggler. The Salt Road has songs by Bo Reed.';
const of = (title: string, opening: string, sentence: string): string[] =>
  told('release', `${title}: all we know`, `${opening}\n\n${sentence}`, '2026-02-10');

describe('what stands for the work', () => {
  it.each([
    [
      'The eight-episode series starring Ada Stone and Bo Reed premieres this fall.',
      ['Tidebreak release 2026-23'],
    ],
    ['The drama written by Bo Reed opens on May 3 on ITV.', ['Tidebreak release 2026-05-03']],
    ['The new take hits HBO Max on March 12.', ['Tidebreak release 2026-03-12']],
    ['Its distributor has confirmed its May 4 British release date.', ['Tidebreak release 2026-05-04']],
    ['A film adaptation directed by Bo Reed was released in 2014.', ['Tidebreak 2014 film release 2014']],
    ["Reed wrote last year's acclaimed BBC serial Five Lamps.", ['Five Lamps release 2025']],
    [
      'In addition to streaming on Shudder from May 3, Tidebreak is a book.',
      ['Tidebreak release 2026-05-03'],
    ],
    [
      "HBO's adaptation of the hit role-playing game Low Water premieres in June 2027.",
      ['Low Water release 2027-06'],
    ],
    ['Tidebreak, BBC One, Friday 8 May at 9pm.', ['Tidebreak release 2026-05-08']],
  ])('%s', (sentence, expected) => {
    expect(of('Tidebreak', SERIES, sentence)).toEqual(expected);
  });

  it.each([
    'After going to the press night last week, it was clear that the show is good.',
    'The three new Tidebreak films are set to open in 2027.',
    'A film adaptation of another book was released in 2014.',
  ])('nothing in: %s', (sentence) => {
    expect(of('Tidebreak', SERIES, sentence)).toEqual([]);
  });

  it.each([
    ['The production runs at the Old Court from April 24 to June 6.', ['The Salt Road release 2026-04-24']],
    ['The original Broadway production opened in 1986.', ['The Salt Road 1986 play release 1986']],
    ['The musical transfers to the West End in April.', ['The Salt Road release 2026-04']],
    ['Performances begin April 24.', ['The Salt Road previews 2026-04-24']],
    ['The musical has its world premiere this fall.', ['The Salt Road release 2026-23']],
  ])('on stage: %s', (sentence, expected) => {
    expect(of('The Salt Road', PLAY, sentence)).toEqual(expected);
  });
});
