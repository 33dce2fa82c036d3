import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const episodes = (sentence: string): string[] =>
  told('episodes', 'Tidebreak: all we know', `${OPENING} ${sentence}`, '2026-02-10');

describe('a number of episodes is read from', () => {
  it.each([
    ['The eight-episode series is short.', ['Tidebreak 8']],
    ['The 10-part drama is long.', ['Tidebreak 10']],
    ['Thirteen episodes of Tidebreak have been ordered.', ['Tidebreak 13']],
    ['Season two will have ten episodes.', ['Tidebreak s2 10']],
    ['The second season consists of 10 episodes.', ['Tidebreak s2 10']],
    ['All 12 episodes of season 1 are streaming now.', ['Tidebreak s1 12']],
    ['Just six episodes will be produced.', ['Tidebreak 6']],
    ['Tidebreak is a miniseries of six episodes.', ['Tidebreak 6']],
    ['She is writing an eight-episode TV adaptation of Gloamwood.', ['Gloamwood series 8']],
  ])('%s', (sentence, expected) => {
    expect(episodes(sentence)).toEqual(expected);
  });
});

describe('no number of episodes is read from', () => {
  it.each([
    'The first two episodes of Tidebreak are good.',
    'He directed three episodes of Tidebreak.',
    'She appears in four episodes.',
    'Three episodes in, nothing has happened.',
    'The last three episodes arrive in May.',
    'A few episodes of Tidebreak are dull.',
    'The sixth and final film is dark.',
    'It takes part in a two-episode crossover.',
  ])('%s', (sentence) => {
    expect(episodes(sentence)).toEqual([]);
  });
});
