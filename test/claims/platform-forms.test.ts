import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The film Gloamwood was first. Tidebreak is a love story.';
const platforms = (sentence: string): string[] =>
  told('platform', 'Tidebreak: all we know', `${OPENING} ${sentence}`, '2026-02-10');

describe('more ways to say where it can be seen', () => {
  it.each([
    ['Channel 4 will air the show in the UK.', ['Tidebreak Channel 4']],
    ['Channel 5 has announced Tidebreak, a thriller.', ['Tidebreak Channel 5']],
    ['HBO is developing Tidebreak.', ['Tidebreak HBO']],
    ['HBO has given a series order to Tidebreak.', ['Tidebreak HBO']],
    ['HBO gave it a ten-episode order.', ['Tidebreak HBO']],
    ['Prime Video has set May 14 as the premiere date for Tidebreak.', ['Tidebreak Prime Video']],
    ['Netflix debuted Gloamwood in May.', ['Gloamwood Netflix']],
    ['You can watch it on Netflix.', ['Tidebreak Netflix']],
    ['Viewers in Canada can stream the show on Crave.', ['Tidebreak Crave']],
    ['Watch all of Gloamwood on Hulu.', ['Gloamwood Hulu']],
    ['All eight episodes drop on May 4 on Netflix.', ['Tidebreak Netflix']],
    ['Tidebreak moves to Hulu for its third season.', ['Tidebreak Hulu']],
    ['Next to it stood Gloamwood (Netflix).', ['Gloamwood Netflix']],
    ['It is out now on PC, PS5 and Switch.', ['Tidebreak PC', 'Tidebreak PS5', 'Tidebreak Switch']],
    ['It is out now on PS5 and Xbox Series X.', ['Tidebreak PS5', 'Tidebreak Xbox Series X']],
    ['It is out now on PC via Steam.', ['Tidebreak PC', 'Tidebreak Steam']],
    ['Tidebreak came out on PS3 and Xbox 360 in 2012.', ['Tidebreak PS3', 'Tidebreak Xbox 360']],
    ['Lumen+ has given a series order to Gloamwood.', ['Gloamwood Lumen+']],
    ['Netflix launched a new series today called Gloamwood.', ['Gloamwood Netflix']],
    ["Hulu's lavish revival of Gloamwood is long.", ['Gloamwood Hulu']],
    ['*Tidebreak airs Sundays at 10 on AMC.*', ['Tidebreak AMC']],
    ['It is a Netflix original.', ['Tidebreak Netflix']],
    ['ITV will broadcast an adaptation of the much-loved novel Gloamwood.', ['Gloamwood ITV']],
  ])('%s', (sentence, expected) => {
    expect(platforms(sentence)).toEqual(expected);
  });
});

describe('what the first sentences say of the work that they do not name', () => {
  const lead = (title: string) =>
    told(
      'platform',
      title,
      'Gloamwood star Ada Stone is to star in a new ITV drama by Bo Reed.\n\nThe Lanterns will feature five stories. The Lanterns is long.',
      '2026-02-10',
    );
  it('is of what the article is about', () => {
    expect(lead('Stone to star in a drama')).toEqual(['The Lanterns ITV']);
  });
});

describe('still nothing of where it can be seen', () => {
  it.each([
    'Netflix will release the trailer in May.',
    'HBO has ordered a pilot by Jo Reed.',
    'Netflix gave the writers a year.',
    'Netflix gave the show a makeover.',
    'All episodes of the podcast are on Spotify.',
    'You can see it on his face.',
    'HBO set the bar for drama.',
    "Netflix's idea of a stage version of Gloamwood is odd.",
    'Netflix announced Tidebreak toys.',
    'HBO has cancelled Tidebreak screenings.',
    'I would not watch it on Netflix.',
    'We could not find it on Hulu.',
    'He wants to watch it on Netflix.',
    'The rights of HBO will air the show’s dirty linen.',
    'Watch the trailer on YouTube.',
    'Netflix passed on the show.',
    'It is unlike anything on Netflix.',
  ])('%s', (sentence) => {
    expect(platforms(sentence)).toEqual([]);
  });
});
