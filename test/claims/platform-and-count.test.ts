import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const read = (kind: 'platform' | 'episodes') => (sentence: string) =>
  told(kind, 'Tidebreak: all we know', `${OPENING}\n\n${sentence}`, '2026-02-10');

describe('where, in running text', () => {
  const platforms = read('platform');
  it.each([
    [
      'Tidebreak premieres Friday on Apple’s relatively new streaming service, Apple TV+.',
      ['Tidebreak Apple TV+'],
    ],
    ['Tidebreak is coming to Disney’s upcoming streamer, Disney+.', ['Tidebreak Disney+']],
    ['She takes a break from Netflix rom-coms (most notably *Gloam*).', ['Gloam Netflix']],
    ['It has been years since the HBO one-season wonder *Gloam*.', ['Gloam HBO']],
    ['Unlike *Gloam*, *Harrow* will air on Netflix.', ['Harrow Netflix']],
    ['Tidebreak airs on Wednesdays at 8 P.M. on The CW.', ['Tidebreak The CW']],
    ['The NBC drama’s stars had dinner.', ['Tidebreak NBC']],
    ['Doctors come back for the ABC drama’s 300th episode.', ['Tidebreak ABC']],
    ['New episodes of Tidebreak air Sunday nights at 9:00 p.m. Eastern on TNT.', ['Tidebreak TNT']],
  ])('%s', (sentence, expected) => {
    expect(platforms(sentence)).toEqual(expected);
  });

  it.each([
    'Fans will be thrilled to see MTV’s March 20 releases.',
    'It was a staple of NBC’s Thursday night dramas.',
    'Netflix’s July new releases are here.',
    'Newsline reached out to Hulu for comment.',
    'Here is what FX’s John Landau had to say.',
    'It is fine, said Craig Irwin, Hulu’s SVP of Content.',
  ])('nothing in: %s', (sentence) => {
    expect(platforms(sentence)).toEqual([]);
  });
});

describe('how many, in running text', () => {
  const counts = read('episodes');
  it.each([
    ['Season two had pace issues due in part to it being seven episodes long.', ['Tidebreak s2 7']],
    ['For season three, the network released all eight episodes on the same day.', ['Tidebreak s3 8']],
    ['The season will only run six episodes, which will be longer.', ['Tidebreak 6']],
    ['Production on an eight-episode run is set to begin.', ['Tidebreak 8']],
    [
      'Her next role was in *Gloam: A Year at Sea*, Netflix’s forthcoming four-part revival.',
      ['Gloam: A Year at Sea 4'],
    ],
  ])('%s', (sentence, expected) => {
    expect(counts(sentence)).toEqual(expected);
  });
});
