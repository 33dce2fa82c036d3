import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three keepers. The film Gloamwood was first. Tidebreak is a love story.';
const releases = (sentence: string): string[] =>
  told('release', 'Tidebreak: all we know', `${OPENING} ${sentence}`, '2026-02-10');

describe('more ways to say when it comes out', () => {
  it.each([
    // a day that somebody sets
    ['HBO has set May 14 for Tidebreak.', ['Tidebreak release 2026-05-14']],
    ['HBO has set May 14 as the premiere date for Gloamwood.', ['Gloamwood release 2026-05-14']],
    ['HBO announced May 14 as the premiere date.', ['Tidebreak release 2026-05-14']],
    ['The studio has dated Gloamwood for May 14.', ['Gloamwood release 2026-05-14']],
    ['Its premiere is eyed for May 2027.', ['Tidebreak release 2027-05']],
    // the participle in front
    ['Originally released in 1994, the film still holds up.', ['Tidebreak release 1994']],
    ['First broadcast in 1986, it has aged well.', ['Tidebreak release 1986']],
    // what the audience can do
    ['Expect it in May.', ['Tidebreak release 2026-05']],
    ['Look for Gloamwood in theaters May 14.', ['Gloamwood release 2026-05-14']],
    ['You can watch the show on Netflix from May 14.', ['Tidebreak release 2026-05-14']],
    // in parentheses
    ['Next comes Gloamwood (May 14).', ['Gloamwood release 2026-05-14']],
    ['Next comes Gloamwood (Netflix, May 14).', ['Gloamwood release 2026-05-14']],
    ['Gloamwood (out May 14) is slow.', ['Gloamwood release 2026-05-14']],
    // two days
    [
      'Tidebreak arrives on October 9 in North America and October 12 in Europe.',
      ['Tidebreak release 2026-10-09', 'Tidebreak release 2026-10-12'],
    ],
    ['It will not be released until May 14.', ['Tidebreak release 2026-05-14']],
    ['The film goes wide on July 25.', ['Tidebreak release 2026-07-25']],
    ['The show kicks off on May 14.', ['Tidebreak release 2026-05-14']],
    ['All eight episodes drop on May 14.', ['Tidebreak release 2026-05-14']],
    ['The first two episodes drop on May 14.', ['Tidebreak release 2026-05-14']],
    ['All eight episodes landed on Thursday.', ['Tidebreak release 2026-02-05']],
    [
      'Season one debuted in 2021 and season two followed in 2023.',
      ['Tidebreak s1 release 2021', 'Tidebreak s2 release 2023'],
    ],
    ['HBO has renewed the series Gloamwood; that show returns on May 14.', ['Gloamwood release 2026-05-14']],
    [
      'The cast of Tidebreak, Jo Reed’s prize-winning play, which opens on May 14, is here.',
      ['Tidebreak release 2026-05-14'],
    ],
    // previews
    ['Previews start on May 4.', ['Tidebreak previews 2026-05-04']],
    ['It is in previews, with a gala opening night on May 14.', ['Tidebreak release 2026-05-14']],
    [
      'Preview performances for the show, which is new, will begin on May 4.',
      ['Tidebreak previews 2026-05-04'],
    ],
    ['It has preview performances from May 4.', ['Tidebreak previews 2026-05-04']],
    // nobody has said
    ["Netflix hasn't given a date.", ['Tidebreak unannounced']],
    ['HBO has yet to set a date.', ['Tidebreak unannounced']],
    ['A date has not been announced.', ['Tidebreak unannounced']],
    ['A premiere date will be announced later.', ['Tidebreak unannounced']],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });
});

describe('still no coming out', () => {
  it.each([
    'HBO has set May 14 for the start of filming.',
    'HBO has set May 14 as the wrap date.',
    'The trial has been set for May 14.',
    'Published in 1994, the study found little.',
    'The judge set May 14 for the trial of the show’s star.',
    'Gloamwood (1 May 1990) was a concert.',
    'Gloamwood (12 May, Wembley) was a concert.',
    'They have not set a date.',
    'It comes from a short story by Jo Reed, first published in 1931.',
    'First shown to the press in May, it is secret.',
    'Do not expect it before 2027.',
    'I would love to see it in May.',
    'Gloamwood (2 hours) is slow.',
    'Jo Reed (May 14) was ill.',
    'It was followed in 1980 by a storm.',
    'The new shows that debut in May are loud.',
    'The couple have not set a date for the wedding.',
    'He had not been given a date for the trial.',
    'The finale airs on May 14.',
    'New episodes follow on Fridays.',
    'The tour kicks off in Leeds on May 14.',
  ])('%s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });
});
