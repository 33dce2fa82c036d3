import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const SERIES = 'The series "Gull Harbor" by Ada Stone tells of a harbour master. It is an adaptation.';
const PLAY = 'The play "Gull Harbor" tells of a harbour master.';
const releases = (sentence: string, opening = SERIES): string[] =>
  told('release', 'Gull Harbor', `${opening} ${sentence}`, '2026-02-10');

describe('a day told in a clause beside', () => {
  it.each([
    ['The series will be screened at Cork before arriving on Netflix this fall.', 'release 2026-23'],
    ['Shown in Cork, the series was praised before landing on Netflix on March 4.', 'release 2026-03-04'],
    ['Season one will run ten episodes and debut on Netflix in October.', 's1 release 2026-10'],
    ['It consists of five episodes which will be broadcast this summer.', 'release 2026-22'],
    ['Season one will run ten episodes and debut, Variety says, in June.', 's1 release 2026-06'],
    ['The second season proper begins on April 1.', 's2 release 2026-04-01'],
    ['The six episodes were shot in Cork and will air in May.', 'release 2026-05'],
    ['Ada Stone’s short, dark drama arrives in June.', 'release 2026-06'],
    ['The trailer came out on Monday ahead of its June 3 release date.', 'release 2026-06-03'],
    ['In September, the show gets its UK premiere.', 'release 2026-09'],
    ['Netflix hopes to have it out in 2027.', 'release 2027'],
    ['They are behind the film that makes its debut on August 11.', 'release 2026-08-11'],
    ['“Gull Harbor,” which moves to Netflix next month, is a hit.', 'release 2026-03'],
    [
      'Netflix has renewed “Gull Harbor” for a third season, to launch in the fall of 2027.',
      'release 2027-23',
    ],
    ['While no airdates have been confirmed, fans wait.', 'unannounced'],
    ['Gull Harbor (NBC; Tuesdays at 10; returns Sept. 11)', 'release 2026-09-11'],
    ['The original 2010 movie is better.', '2010 film release 2010'],
    ['It is based off of the 1971 novel of the same name.', '1971 book release 1971'],
    ['Mora’s 1862 novel is long.', '1862 book release 1862'],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual([`Gull Harbor ${expected}`]);
  });

  it.each([
    ['It was first done in Dublin in 1997.', ['Gull Harbor release 1997']],
    ['A new play by Reed will make its world debut in Dublin this fall.', ['Gull Harbor release 2026-23']],
    ['Reed played him during its original run in 1982.', ['Gull Harbor release 1982']],
    [
      'The production will begin a limited ten-week engagement next January.',
      ['Gull Harbor release 2027-01'],
    ],
    ['No theater, dates or cast have been announced.', ['Gull Harbor unannounced']],
    ['Previews begin on or about April 8, 2027.', ['Gull Harbor previews 2027-04-08']],
  ])('of a play: %s', (sentence, expected) => {
    expect(releases(sentence, PLAY)).toEqual(expected);
  });

  it.each([
    ['Her 2021 breakout hit, “Marsh Light,” won two prizes.', ['Marsh Light release 2021']],
    ['She was in the 1998 anime series Iron Monsoon.', ['Iron Monsoon release 1998']],
    ['Hall’s 2014 staging of “Salt” won a prize.', ['Salt release 2014']],
    [
      'The studio did well after the premiere of its first feature, Marsh Light in 2012.',
      ['Marsh Light release 2012'],
    ],
    ['Stone will next be seen in “Marsh Light” this fall.', ['Marsh Light release 2026-23']],
    [
      'Reed will also appear in “Marsh Light” on July 8, as well as “Fen” on August 9.',
      ['Fen release 2026-08-09', 'Marsh Light release 2026-07-08'],
    ],
    ['Netflix will debut its gritty detective drama “Fen” June 21 at 9.', ['Fen release 2026-06-21']],
  ])('of another work: %s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });

  it.each([
    'Stone’s previous film opened in March 2019.',
    'Kira Vale was first presented in 1997 as a hero.',
    'An eighth installment of the Gull Harbor series comes to theaters this summer.',
    'Netflix will debut its new logo on June 21.',
    'It will have a big premiere and release party in June.',
    'Viewers were surprised when it moved to Fox in 1999.',
    'The series was pulled from its May release date.',
  ])('nothing in: %s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });
});
