import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const counts = (sentence: string): string[] =>
  told('episodes', 'Tidebreak: all we know', `${OPENING}\n\n${sentence}`, '2026-02-10');

describe('how many episodes, told of the whole', () => {
  it.each([
    ['Tidebreak is a six part drama.', ['Tidebreak 6']],
    ['The 8x60-minute drama is tense.', ['Tidebreak 8']],
    ['The nine-episode-long show stars Ada Stone.', ['Tidebreak 9']],
    ['The drama plays out across six episodes.', ['Tidebreak 6']],
    ['Over the course of ten episodes, the keepers fall out.', ['Tidebreak 10']],
    ['Ten episodes of the show have been ordered.', ['Tidebreak 10']],
    ['The show has received a ten-episode order.', ['Tidebreak 10']],
    ['Tidebreak has been picked up for a 22-episode season.', ['Tidebreak 22']],
    ['Tidebreak returns with ten new episodes.', ['Tidebreak 10']],
    ['Tidebreak is back with six new episodes.', ['Tidebreak 6']],
    ['Tidebreak has been renewed for ten more episodes.', ['Tidebreak 10']],
    ['The series ended after 62 episodes.', ['Tidebreak 62']],
    ['The first season, 13 episodes, is on Netflix.', ['Tidebreak s1 13']],
    ['The ten episodes are an hour long.', ['Tidebreak 10']],
    ['The season will be eight episodes.', ['Tidebreak 8']],
  ])('%s', (sentence, expected) => {
    expect(counts(sentence)).toEqual(expected);
  });

  it.each([
    'Three episodes were filmed in Cork.',
    'The creators are planning a six-part spin-off.',
    'He was in the two-parter from series one, The Flood.',
    'Ada Stone returns for three more episodes.',
    'The ten episodes that she wrote are good.',
    'Based on a six-part podcast, the show is tense.',
  ])('nothing in: %s', (sentence) => {
    expect(counts(sentence)).toEqual([]);
  });
});
