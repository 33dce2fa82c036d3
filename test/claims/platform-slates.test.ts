import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const platforms = (sentence: string): string[] =>
  told('platform', 'Tidebreak: all we know', `${OPENING}\n\n${sentence}`, '2026-02-10');

describe('where it runs, told beside', () => {
  it.each([
    ['HBO has released the first trailer for Tidebreak.', ['Tidebreak HBO']],
    ['Netflix has unveiled a teaser for the second season of its drama Tidebreak.', ['Tidebreak Netflix']],
    ['Netflix revealed Tuesday that season two will launch March 5.', ['Tidebreak Netflix']],
    ["Tidebreak joins Netflix's slate of thrillers.", ['Tidebreak Netflix']],
    [
      'Tidebreak joins a growing list of dramas on Apple TV+, including recent series like Ember, Salt and Gloamwood.',
      ['Ember Apple TV+', 'Gloamwood Apple TV+', 'Salt Apple TV+', 'Tidebreak Apple TV+'],
    ],
    ['Tidebreak comes from HBO and Red Mill.', ['Tidebreak HBO']],
    ['Tidebreak, from HBO, is tense.', ['Tidebreak HBO']],
    ['Stone recently wrapped "Low Tide" for Netflix.', ['Low Tide Netflix']],
    ['Tidebreak, now in its third season on CBS, is a hit.', ['Tidebreak CBS']],
    ["Tidebreak, E!'s latest scripted series about a keeper, has been renewed.", ['Tidebreak E!']],
    ['The Apple TV+ drama, starring Ada Stone, is set in Cork.', ['Tidebreak Apple TV+']],
    ['The series airs in the US on PBS and in the UK on ITV.', ['Tidebreak ITV', 'Tidebreak PBS']],
    ['Netflix has ordered ten episodes.', ['Tidebreak Netflix']],
  ])('%s', (sentence, expected) => {
    expect(platforms(sentence)).toEqual(expected);
  });

  it.each([
    'There was chatter that the show would live on, possibly on CMT.',
    'The show might move to Netflix.',
    'YouTube has shown the first trailer for Tidebreak.',
    'Stone left "Low Tide" for Netflix.',
  ])('nothing in: %s', (sentence) => {
    expect(platforms(sentence)).toEqual([]);
  });
});
