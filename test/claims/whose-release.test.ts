import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const releases = (sentence: string): string[] =>
  told('release', 'Tidebreak: all we know', `${OPENING} ${sentence}`, '2026-02-10');

describe('a release belongs to the work that it is said of', () => {
  it.each([
    ['All 10 episodes of season four of the series will drop on May 5.', ['Tidebreak s4 release 2026-05-05']],
    ['A film version of the musical Gloamwood will be released in May.', ['Gloamwood film release 2026-05']],
    [
      'The films Gloamwood and Harrow Lane will be released on May 5 and June 9.',
      ['Gloamwood release 2026-05-05', 'Harrow Lane release 2026-06-09'],
    ],
    [
      'Greta Hall made the show with Lee Moss, the creator of Gloamwood. It arrives on May 5.',
      ['Tidebreak release 2026-05-05'],
    ],
    // a work without a name here
    ['The Gloamwood prequel opens on May 5.', []],
    ['Season 2 of the Gloamwood spinoff opens on May 5.', []],
    ['A fifth Gloamwood film opens on May 5.', []],
    ['The original film followed two sisters. It premiered in 2004.', []],
    // what it is part of, and who puts it out
    ['A trailer is due at the Olympics, which begin on July 26.', []],
    ['She was in the film Gloamwood, which Quill Design released in 1996.', ['Gloamwood release 1996']],
    ['She launched the manga in 2018.', []],
    ['She won an Oscar for Gloamwood (2008).', ['Gloamwood 2008 release 2008']],
    ['Ada Stone in Gloamwood (2008) is fine.', ['Gloamwood 2008 release 2008']],
    [
      'The film Gloamwood is long. Gloamwood, which has a dog in it, has no release date.',
      ['Gloamwood unannounced'],
    ],
    [
      'Gloamwood, the Ada Stone movie that ruled last year, is returning to theaters on May 5.',
      ['Gloamwood re-release 2026-05-05'],
    ],
    ['The film Gloamwood is old. He is in a remake of Gloamwood, which opens on May 5.', []],
    // people
    ['It is based on the musical by Greta Hall and Lee Moss, which opened in 2003.', []],
    // what a clause says of the work that somebody was in
    [
      'The film Harrow Lane is short. Bo Reed appeared in Harrow Lane when the film, which came out in 2007, was new.',
      ['Harrow Lane release 2007'],
    ],
    // what a noun means, and nothing named in front of it
    [
      'Quark, which worked on the hit film Ice Bound, will produce the project that will make its debut in theaters on May 5.',
      ['Tidebreak release 2026-05-05'],
    ],
    // two works, each with its own time
    [
      'Gloamwood will open on May 5, with Harrow Lane coming later in the year.',
      ['Gloamwood release 2026-05-05', 'Harrow Lane release 2026-02/2026-12'],
    ],
    ['Gloamwood is set in May, with Harrow Lane coming of age later in the year.', []],
    // a part, and its work with a year
    [
      'Ada Stone starred as Moll in the musical Gullwing (2003) and Ermina in Saltbourne (2005).',
      ['Gullwing 2003 release 2003', 'Saltbourne 2005 release 2005'],
    ],
    // three works and two dates
    ['The films Gloamwood, Harrow Lane and Ice Bound will be released on May 5 and June 9.', []],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });
});

it('leaves out how many episodes were planned at first', () => {
  expect(told('episodes', 'Tidebreak', `${OPENING} It was originally planned as a six-part series.`)).toEqual(
    [],
  );
});

it('tells a quoted title in a headline of capitals from a nickname', () => {
  expect(
    told(
      'release',
      "'Tidebreak' Renewed For Season 3 At Quark",
      'It is back. The second season premiered in 2019.',
    ),
  ).toEqual(['Tidebreak s2 release 2019']);
});

it('takes the other headings for titles where two of them are', () => {
  const body = [
    '## Gloamwood\n\nThe series Gloamwood is long. It premieres on May 5.',
    '## Harrow Lane\n\nThe film Harrow Lane is short. It opens on May 6.',
    '## Ice Bound\n\nIt arrives on May 7.',
    '## Cast and characters\n\nNobody knows.',
  ].join('\n\n');
  expect(told('release', 'What to watch in May', body, '2026-02-10')).toEqual([
    'Gloamwood release 2026-05-05',
    'Harrow Lane release 2026-05-06',
    'Ice Bound release 2026-05-07',
  ]);
});
