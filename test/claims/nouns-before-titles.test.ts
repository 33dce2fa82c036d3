import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** The release that "it" has in a second sentence: of the work that the first one shows to be one. */
const releaseOf = (sentence: string) =>
  told('release', 'A note', `${sentence} It opens on May 5, 2031.`).filter((line) =>
    line.endsWith('2031-05-05'),
  );

describe('a noun before a name shows that it is a work', () => {
  it.each([
    ['The 2003 feature Harbor Sisters is by the late Ada Stone.', 'Harbor Sisters 2003'],
    ['Rook Theatre presents the comic opera Constance.', 'Constance'],
    ['Critics liked the surprise BBC Two programme Over The Moor.', 'Over The Moor'],
    ['Fans of the BBC hit Fair Weather are happy.', 'Fair Weather'],
    ['Here is the smash hit Lantern.', 'Lantern'],
    ['The 2030 documentary Glasswork won a prize.', 'Glasswork'],
    ['The new telefilm Quiet Hours was shot in Wales.', 'Quiet Hours'],
    ['The new indie flick Tanglewood stars nobody you know.', 'Tanglewood'],
  ])('%s', (sentence, title) => {
    expect(releaseOf(sentence)).toEqual([`${title} release 2031-05-05`]);
  });

  it.each([
    'The storm hit Galway on Monday.',
    'She will program Quillon for them.',
    'The documentary Ada Stone made is about them.',
  ])('and not in: %s', (sentence) => {
    expect(releaseOf(sentence)).toEqual([]);
  });
});

describe('what is said of a name shows that it is a work', () => {
  it.each([
    ['Moonhaven has been delayed again.', 'Moonhaven'],
    ['Moonhaven is set to hit Hulu soon.', 'Moonhaven'],
    ['Moonhaven was pushed back to the next year.', 'Moonhaven'],
    ['They moved the release date of Brightfall.', 'Brightfall'],
    ['The launch of Quillon has slipped.', 'Quillon'],
    ["Ada Stone signs on to produce Bo Reed's Low Country as a TV series.", 'Low Country'],
    ['They are turning Low Country into a feature film.', 'Low Country'],
  ])('%s', (sentence, title) => {
    expect(releaseOf(sentence)).toEqual([`${title} release 2031-05-05`]);
  });

  it.each([
    'Ada Stone has been delayed again.',
    'The date of Brightfall is open.',
    'They hired Quillon as a film director.',
    'She saw Quillon as a drama teacher.',
  ])('and not in: %s', (sentence) => {
    expect(releaseOf(sentence)).toEqual([]);
  });
});
