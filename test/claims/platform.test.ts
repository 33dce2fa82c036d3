import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const platforms = (sentence: string): string[] =>
  told('platform', 'Tidebreak: all we know', `${OPENING} ${sentence}`, '2026-02-10');

describe('a platform is read from', () => {
  it.each([
    ['Tidebreak premieres May 27 on Prime Video.', ['Tidebreak Prime Video']],
    ['Tidebreak is set to hit Netflix in 2027.', ['Tidebreak Netflix']],
    ['Tidebreak comes to Netflix this fall.', ['Tidebreak Netflix']],
    ['Tidebreak is now available on Hulu.', ['Tidebreak Hulu']],
    ['It starts on Syfy sometime in 2027.', ['Tidebreak Syfy']],
    ['Tidebreak premieres on Zedflix on May 3.', ['Tidebreak Zedflix']],
    [
      'Tidebreak launches May 5 on PC, PlayStation 5 and Xbox One.',
      ['Tidebreak PC', 'Tidebreak PlayStation 5', 'Tidebreak Xbox One'],
    ],
    ['The Netflix series is long.', ['Tidebreak Netflix']],
    ['He was in the hit BBC comedy Gloamwood.', ['Gloamwood BBC']],
    ["Netflix's Tidebreak is long.", ['Tidebreak Netflix']],
    ['She leads the Apple TV+ show, Gloamwood.', ['Gloamwood Apple TV+']],
    ['Gloamwood, the BBC America thriller that he wrote, is good.', ['Gloamwood BBC America']],
    ['Tidebreak finished its twelve-year run on the NBC network last spring.', ['Tidebreak NBC']],
    ['Tidebreak has been ordered by the streamer HBO Max.', ['Tidebreak HBO Max']],
    ['Netflix has renewed Tidebreak for a second season.', ['Tidebreak Netflix']],
    ['Netflix has renewed The Long Lamp for a third season.', ['The Long Lamp Netflix']],
    ['HBO, home to dramas like Gloamwood, is glad.', ['Gloamwood HBO']],
    ['He is working on a TV adaptation of Gloamwood for Peacock.', ['Gloamwood series Peacock']],
  ])('%s', (sentence, expected) => {
    expect(platforms(sentence)).toEqual(expected);
  });
});

describe('no platform is read from', () => {
  it.each([
    'The trailer for Tidebreak is on YouTube.',
    'Tidebreak opens in theaters on May 3.',
    'Tidebreak will not be on Netflix.',
    'Tidebreak is out on DVD in May.',
    'Netflix boss Ada Stone spoke of Tidebreak.',
    'He is on Twitter.',
    "Disney's Tidebreak is long.",
    'Dax Orrin is Wick. Orrin will be seen on BBC One.',
    'Tidebreak airs on Sundays.',
  ])('%s', (sentence) => {
    expect(platforms(sentence)).toEqual([]);
  });
});
