import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENINGS = {
  series: 'The series "Gull Harbor" tells of a harbour master.',
  film: 'The film "Gull Harbor" tells of a harbour master.',
  play: 'The musical "Gull Harbor" tells of a harbour master.',
  book: 'The novel "Gull Harbor" tells of a harbour master.',
};
const releases = (medium: keyof typeof OPENINGS, sentence: string): string[] =>
  told('release', 'Gull Harbor', `${OPENINGS[medium]} ${sentence}`, '2026-02-10');

describe('when a run began', () => {
  it.each([
    ['series', 'The show ran from 1958 to 1966.', 'Gull Harbor release 1958'],
    ['series', 'It ran for eight seasons on Quark between 1988 and 1997.', 'Gull Harbor release 1988'],
    ['series', 'It has been running on Fuji TV since 1999.', 'Gull Harbor release 1999'],
    ['play', 'It ran at the Adelphi from 2009 to 2014.', 'Gull Harbor release 2009'],
    ['play', 'It was first seen in London in 1985.', 'Gull Harbor release 1985'],
    [
      'play',
      'The Old Court is staging Bo Reed\'s new version of "Gull Harbor" – from Monday, May 4 to Saturday, July 4, 2026.',
      'Gull Harbor release 2026-05-04',
    ],
    [
      'play',
      'The school\'s production of "Gull Harbor" opens today, Tuesday, February 10, at 6:30 p.m.',
      'Gull Harbor release 2026-02-10',
    ],
    [
      'play',
      'The Broadway production of "Gull Harbor" opened April 2, 1990, and ran until June 3, 2001.',
      'Gull Harbor release 1990-04-02',
    ],
    [
      'play',
      'The London production opened at the Barbican on Oct. 8, 1985.',
      'Gull Harbor release 1985-10-08',
    ],
    ['play', 'The Broadway original opened Oct. 4, 1962.', 'Gull Harbor release 1962-10-04'],
    ['film', 'Opens tomorrow at area theaters.', 'Gull Harbor release 2026-02-11'],
    ['film', 'In theaters Friday, it runs 104 minutes.', 'Gull Harbor release 2026-02-13'],
    ['film', 'Out today on DVD, this chilly debut was a surprise.', 'Gull Harbor release 2026-02-10'],
    ['film', 'Released last year in Sweden, "Gull Harbor" has reached us.', 'Gull Harbor release 2025'],
    [
      'film',
      'Optimum will release the Australian crime thriller in UK cinemas on 26 August.',
      'Gull Harbor release 2026-08-26',
    ],
    ['film', 'Gull Harbor is a 2007 Danish horror film.', 'Gull Harbor release 2007'],
    ['film', 'The film had a brief theatrical run in 2013.', 'Gull Harbor release 2013'],
    ['film', 'It was moved from July to October 2026.', 'Gull Harbor release 2026-10'],
    ['film', 'When: Streaming from Friday, Feb. 13.', 'Gull Harbor release 2026-02-13'],
    [
      'film',
      'Stone will oversee a remake of "Gull Harbor", the classic 1939 musical.',
      'Gull Harbor release 1939',
    ],
    ['series', 'Season 1 dropped all at once on January 22.', 'Gull Harbor s1 release 2026-01-22'],
    ['series', 'The eight half-hours bowed last May.', 'Gull Harbor release 2025-05'],
    [
      'series',
      'The cabler will launch the fourth season of its hit drama Sunday, March 15 at 9 pm.',
      'Gull Harbor s4 release 2026-03-15',
    ],
    [
      'series',
      'Production begins in February 2027 for premiere later in the year.',
      'Gull Harbor release 2027-02/2027-12',
    ],
  ] as const)('%s: %s', (medium, sentence, expected) => {
    expect(releases(medium, sentence)).toContain(expected);
  });

  it.each([
    ['film', 'The production of Gull Harbor began in May in Cork.'],
    ['film', 'Filming ran from May to August 2025.'],
    ['film', 'Filming was moved from July to October 2025.'],
    ['film', 'Bo Reed ran a bakery from 1998 to 2004.'],
    ['series', 'Bo Reed, who ran the show from 2009 to 2012, has died.'],
    ['series', 'The story runs from 1914 to 1918.'],
    ['series', 'Kira was first seen in 1985.'],
    ['film', 'Bo Reed appeared in 2015 in a play.'],
    ['film', 'It was a 2007 interview that started it.'],
    ['film', 'Gull Harbor is a remake of a 2007 Danish horror film.'],
    ['film', 'She saw it in theaters Friday, and it made her cry.'],
    ['film', 'Released from prison in 1998, Bo Reed wrote a novel.'],
    ['play', 'The Old Court is staging a festival from 4 June to 28 July.'],
  ] as const)('%s, nothing in: %s', (medium, sentence) => {
    expect(releases(medium, sentence)).toEqual([]);
  });
});
