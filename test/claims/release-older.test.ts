import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING = 'The anime series "Iron Monsoon" by Ada Stone is coming back. It is a remake.';
const releases = (sentence: string): string[] =>
  told('release', 'Iron Monsoon', `${OPENING} ${sentence}`, '2026-02-10');

describe('what came before, and what comes beside', () => {
  it.each([
    ['The manga launched in a weekly magazine in December 2012.', ['Iron Monsoon comic release 2012-12']],
    ['The original game was released last year.', ['Iron Monsoon game release 2025']],
    [
      'The original production at the Old Court in 2004 was praised.',
      ['Iron Monsoon 2004 play release 2004'],
    ],
    ['The original film in 1984 was a flop.', ['Iron Monsoon 1984 film release 1984']],
    ['He appeared in the original Marsh Light in 1984.', ['Marsh Light release 1984']],
    ['Then they released Copper Sky in 2016.', ['Copper Sky release 2016']],
    ['She was in Glass Orchard: the 2011 sci-fi movie where a tide comes.', ['Glass Orchard release 2011']],
    ['The release date for Iron Monsoon is November 4, 2026.', ['Iron Monsoon release 2026-11-04']],
    ['The premiere date of “Fen” has been set for June 3.', ['Fen release 2026-06-03']],
    ['She has many plans, including the upcoming “Salt” later this year.', ['Salt release 2026-02/2026-12']],
    [
      'It originally aired in 1991, then again in 2017.',
      ['Iron Monsoon release 1991', 'Iron Monsoon release 2017'],
    ],
    [
      'The show opens on May 2 on Tokyo MX and Sun TV, and on May 3 on AT-X.',
      ['Iron Monsoon release 2026-05-02', 'Iron Monsoon release 2026-05-03'],
    ],
    ['Ten episodes began filming in May, to premiere on NBC this fall.', ['Iron Monsoon release 2026-23']],
    ['The second cour will begin on October 3.', ['Iron Monsoon release 2026-10-03']],
    ['It will be streamed from October 3, 2026 onwards.', ['Iron Monsoon release 2026-10-03']],
    ['The network said the series would return in May.', ['Iron Monsoon release 2026-05']],
    ['Mark your calendars for July 17.', ['Iron Monsoon release 2026-07-17']],
    ['You’ll be able to watch it from July 17.', ['Iron Monsoon release 2026-07-17']],
    ['The series hits the streamer July 17.', ['Iron Monsoon release 2026-07-17']],
    ['It was filmed in 2024, but will air in May.', ['Iron Monsoon release 2026-05']],
    [
      'Mill Games announced a racing game called Kart Fen; it will launch on April 23.',
      ['Kart Fen release 2026-04-23'],
    ],
    ['The free to play life sim Fen will launch next Thursday (February 19).', ['Fen release 2026-02-19']],
    ["1987's Red Harbor starred Mary Lake.", ['Red Harbor release 1987']],
    ['The show was a bestseller when it came out in 2009.', ['Iron Monsoon release 2009']],
    ['In 1987, “Red Harbor” was a flop.', ['Red Harbor release 1987']],
    ['A sequel to “Fen” called “Fen 2” was announced for a 2027 release.', ['Fen 2 release 2027']],
    ["Bo Mora's 2000 biography, “The Day It Ended,” is a hit.", ['The Day It Ended release 2000']],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });

  it.each([
    'The original plan in 1984 failed.',
    'The upcoming Fen festival this June is sold out.',
    'Her favourite show is another (the film from 2004, not the original 1978 film).',
    'Catch it this weekend.',
    'If it had been made, the series would return in May.',
    'Mark your calendars: the fair is on.',
    'Upon its release in 2017, the video game was a flop.',
    'Reed can be seen in “Marsh Light” from June 2019.',
    "The company's 1950 launch was a flop.",
    'In 1987, Ada Stone was a star.',
    'The company said its service would launch in Japan in June.',
    'Reed said he would start filming in June.',
    'Stone was at the Globes before coming to London on June 3.',
    'The original cast in 1984 included Mary Lake.',
  ])('nothing in: %s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });
});
