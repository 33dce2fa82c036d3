import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING = 'The drama series Tidebreak is on its way.';
const told2024 = (kind: 'release' | 'platform' | 'episodes', text: string) =>
  told(kind, 'Tidebreak returns', `${OPENING}\n\n${text}`, '2024-06-13');

describe('more ways to say when', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // there from a day on
    ['It is on DVD from Monday, 23 September.', ['Tidebreak release 2024-09-23']],
    ['The series has been on Hulu since July 2020.', ['Tidebreak release 2020-07']],
    ['Tidebreak will be back in April 2025.', ['Tidebreak release 2025-04']],
    ['The show is back on NBC on October 4.', ['Tidebreak release 2024-10-04']],
    ['The actor is back in town on October 4.', []],
    ['Tidebreak is not on Hulu until October 4.', []],
    [
      'Tidebreak is currently scheduled to launch for Xbox 360, PlayStation 3, and PC on October 9 in Peru, and on October 12 in Chile.',
      ['Tidebreak release 2024-10-09', 'Tidebreak release 2024-10-12'],
    ],
    ["It's coming to Netflix on October 4.", ['Tidebreak release 2024-10-04']],
    ['Hulu will debut all eight episodes on October 4.', ['Tidebreak release 2024-10-04']],
    // moved
    [
      "The studio pushed the film's release date back from December 18 until March 5.",
      ['Tidebreak release 2025-03-05'],
    ],
    ['Tidebreak has been held for January.', ['Tidebreak release 2025-01']],
    ['Tidebreak was pushed back to May 3, 2025.', ['Tidebreak release 2025-05-03']],
    ['Tidebreak has moved from May 3 to May 10.', ['Tidebreak release 2025-05-10']],
    ['Tidebreak was delayed in May.', []],
    ['The trailer has been moved to May 3.', []],
    // in parts
    [
      'The second was split in two, with Part 1 released on August 6, 2023, and Part 2 following on September 3.',
      ['Tidebreak s2 release 2023-08-06', 'Tidebreak s2 release 2023-09-03'],
    ],
    // the year behind the title
    ['In “Low Water,” the 2020 video game, she is a thief.', ['Low Water release 2020']],
    ['Stone was in “Low Water,” a 1999 stage play.', ['Low Water release 1999']],
    ['She liked “Low Water,” the 2020 festival of song.', []],
    ['The answer is in “Low Water,” Ada Stone’s 1969 thriller.', ['Low Water release 1969']],
    ['It borrows from “Low Water,” the 2011 sequel to “Dry Land”.', ['Low Water release 2011']],
    ['It earned more than its 2001 predecessor, “Dry Land”, at home.', ['Dry Land release 2001']],
    ['The answer is in “Low Water,” Ada Stone’s 1969 speech.', []],
    ['It borrows from “Low Water,” the 2011 sequel of the season.', []],
    // has a day to itself
    ['The film “Low Water” has May 3 all to itself.', ['Low Water release 2025-05-03']],
    // it was then that
    ['It was 25 years ago, on March 31, 1999, that Tidebreak came out.', ['Tidebreak release 1999-03-31']],
    ['It was on March 31, 1999, that Tidebreak lost its star.', []],
    // a bare year and a noun
    ['Cameras roll in Oslo ahead of a 2025 premiere.', ['Tidebreak release 2025']],
    ['The team is eyeing a 2026 release.', ['Tidebreak release 2026']],
    ['It was originally planned for a 2023 release.', []],
    // parts of it
    ['The first season dropped all eight episodes on May 3, 2023.', ['Tidebreak s1 release 2023-05-03']],
    ['The first series was shown in November 2016.', ['Tidebreak s1 release 2016-11']],
    // other verbs
    ['Tidebreak races into theaters on May 24.', ['Tidebreak release 2025-05-24']],
    ['Tidebreak swings into cinemas this October.', ['Tidebreak release 2024-10']],
    ['Tidebreak raced to London on May 24.', []],
    ['Tidebreak itself came to the PlayStation 5 in March.', ['Tidebreak release 2024-03']],
    ['She heard of “Low Water,” which Core Games released in October 1996.', ['Low Water release 1996-10']],
    ['Watch it during the Olympics, which begin on July 26.', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(told2024('release', text)).toEqual(expected);
  });
});

describe('more ways to say where', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['In Britain, the show is on Disney+.', ['Tidebreak Disney+']],
    ['It has been on Hulu since July 2020.', ['Tidebreak Hulu']],
    ['“Low Water” is in production for Netflix.', ['Low Water Netflix']],
    ['The actress Ada Stone is on Hulu a lot.', []],
    ['The show is not on Disney+.', []],
    ["It's a ten-part story, and it will stream on Netflix.", ['Tidebreak Netflix']],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(told2024('platform', text)).toEqual(expected);
  });
});
