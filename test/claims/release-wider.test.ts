import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const SERIES = 'The series "Gull Harbor" tells of a harbour master. It is an adaptation.';
const PLAY = 'The musical "Gull Harbor" tells of a harbour master.';
const releases = (sentence: string, opening = SERIES): string[] =>
  told('release', 'Gull Harbor', `${opening} ${sentence}`, '2026-02-10');

describe('when another version came out', () => {
  it.each([
    ["It goes beyond Ada Mora's 1985 novel.", 'Gull Harbor 1985 book release 1985'],
    ["If you know nothing about Mora's 1985 book, it is fun.", 'Gull Harbor 1985 book release 1985'],
    ["It is set decades after Bo Reed's 1988 movie.", 'Gull Harbor 1988 film release 1988'],
    ['The 1971 film adaptation starred Gene Vale.', 'Gull Harbor 1971 film release 1971'],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual([expected]);
  });

  it('reads productions of a play only', () => {
    const revival = 'A 2008 Broadway revival starring Patti Lane won prizes.';
    expect(releases(revival, PLAY)).toEqual(['Gull Harbor 2008 play release 2008']);
    expect(releases('She won for a 2014 production at the Old Court.')).toEqual([]);
  });

  it.each([
    "Ada Stone starred in Bo Reed's 2015 film.",
    "Like Bo Reed's 2015 film, it is long.",
    "The director was inspired by Mora's 1985 novel.",
    'The 2015 film festival was cancelled.',
    "Bo Reed's 2010 production company closed.",
    'It has the feel of a 2008 Broadway revival.',
  ])('nothing in: %s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });
});

describe('more ways to say when', () => {
  it.each([
    [
      'The network has renewed the drama for a 13-episode Season 3, slated to air in 2027.',
      'Gull Harbor s3 release 2027',
    ],
    ['It was released to little fanfare in 2015.', 'Gull Harbor release 2015'],
    ['It opened to $40 million in 2015.', 'Gull Harbor release 2015'],
    ['Bo Reed shines in "Gull Harbor" (trailer below), out today.', 'Gull Harbor release 2026-02-10'],
    ['The premiere of "Gull Harbor" at the Old Court last year was a hit.', 'Gull Harbor release 2025'],
    ['Quark began screening the show in the U.S. on March 20.', 'Gull Harbor release 2025-03-20'],
    [
      'The second season is getting an early spring premiere on March 25th.',
      'Gull Harbor s2 release 2026-03-25',
    ],
    ['The second season resumes with new episodes on March 6.', 'Gull Harbor s2 release 2026-03-06'],
    ['Fans will have to wait until July 6.', 'Gull Harbor release 2026-07-06'],
    ['The show is coming to a cinema near you on July 6.', 'Gull Harbor release 2026-07-06'],
    ['It has been on our screens since 1986.', 'Gull Harbor release 1986'],
    ['He made his film debut in 1961 with The Cold Tide.', 'The Cold Tide release 1961'],
    ['It is now airing on Syfy.', 'Gull Harbor available'],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toContain(expected);
  });

  it.each([
    'Fans will have to wait until July for the trailer.',
    'The trailer (below), out today, is short.',
    'Her wedding is set for 2027.',
    'Filming resumed in January.',
    'She made her debut in 2003 with the Royal Ballet.',
    'The release of the soundtrack in March was news.',
  ])('nothing in: %s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });
});
