import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const releases = (body: string): string[] => told('release', "Tonight's TV", body, '2026-02-10');
const platforms = (body: string): string[] => told('platform', "Tonight's TV", body, '2026-02-10');

describe('where and when, beside a title', () => {
  it.each([
    ['The film Salt (Netflix from Friday) stars Ada Stone.', ['Salt release 2026-02-13'], ['Salt Netflix']],
    [
      'The film Salt, on Netflix from Friday, stars Ada Stone.',
      ['Salt release 2026-02-13'],
      ['Salt Netflix'],
    ],
    ['Stone was in the drama Salt (BBC, 1995).', ['Salt release 1995'], ['Salt BBC']],
    ['Stone was in the drama Salt (1995-99).', ['Salt release 1995'], []],
    ['The 2019 HBO series Salt stars Ada Stone.', ['Salt release 2019'], ['Salt HBO']],
    ['The film Salt makes its way to Netflix on March 3.', ['Salt release 2026-03-03'], ['Salt Netflix']],
    ['The film Salt is bound for Netflix.', [], ['Salt Netflix']],
    [
      'The film Salt will skip theaters for a Hulu release on March 3.',
      ['Salt release 2026-03-03'],
      ['Salt Hulu'],
    ],
    ['The game Salt is a PS5 exclusive that launches on March 3.', ['Salt release 2026-03-03'], ['Salt PS5']],
    ["Stone's first film was Salt in 1995, followed by a play.", ['Salt release 1995'], []],
    [
      'The film Gull 2 is good. Gull became a hit following its release in 2014. Gull 2 stars Ada Stone.',
      ['Gull release 2014'],
      [],
    ],
    ['In 2019 came the film Salt.', ['Salt release 2019'], []],
    ['Then, in 2019, the film Salt was released.', ['Salt release 2019'], []],
    [
      'The first Gull movie debuted in 1987. The film Gull is good. Gull 2 brought the action to Cork in 1990.',
      ['Gull 2 release 1990', 'Gull release 1987'],
      [],
    ],
  ])('%s', (body, dates, channels) => {
    expect(releases(body)).toEqual(dates);
    expect(platforms(body)).toEqual(channels);
  });

  it.each([
    'The film Salt had its premiere in Leicester Square on Monday.',
    'The film Salt premiered in Venice last September.',
    'The film Salt took $30m on its opening weekend in May.',
    'The film Salt turns 30 this year.',
    'In 2019, Stone made the film Salt.',
  ])('no day in: %s', (body) => {
    expect(releases(body)).toEqual([]);
  });
});

describe('when a play or another version was', () => {
  const PLAY = 'The musical The Salt Road tells of a smuggler. The Salt Road has songs by Bo Reed.';
  const play = (sentence: string): string[] =>
    told('release', 'The Salt Road: all we know', `${PLAY}\n\n${sentence}`, '2026-02-10');
  it.each([
    ['The last Broadway revival was in 1999.', ['The Salt Road 1999 play release 1999']],
    [
      'Previews begin on March 22, and opening night will be on April 26 at the Old Court.',
      ['The Salt Road previews 2026-03-22', 'The Salt Road release 2026-04-26'],
    ],
    ['The last rehearsal was in March.', []],
  ])('%s', (sentence, expected) => {
    expect(play(sentence)).toEqual(expected);
  });
});
