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
    ['It runs to six episodes.', ['Tidebreak 6']],
    ['The show will run for 28 episodes.', ['Tidebreak 28']],
    ['It tells a whole story over 10 episodes.', ['Tidebreak 10']],
    ['The third season is made up of four episodes.', ['Tidebreak s3 4']],
    ['There are 16 episodes in all.', ['Tidebreak 16']],
    ['There will be ten episodes in season two.', ['Tidebreak s2 10']],
    ['Four of its seven episodes take place in a storm.', ['Tidebreak 7']],
    ['He directed two of the eight episodes.', ['Tidebreak 8']],
    ['The show ended after two seasons and 18 episodes.', ['Tidebreak 18']],
    ['Quark has ordered eight episodes of Tidebreak.', ['Tidebreak 8']],
    ['HBO has ordered eight episodes.', ['Tidebreak 8']],
    ['HBO gave it a ten-episode order.', ['Tidebreak 10']],
    ['HBO has announced Tidebreak, a new four-part thriller.', ['Tidebreak 4']],
    ['It lasted a single season of 24 episodes.', ['Tidebreak 24']],
    ['The first part is eight episodes long.', ['Tidebreak 8']],
    ['Tidebreak is a six-parter.', ['Tidebreak 6']],
    ['The four-part serial is short.', ['Tidebreak 4']],
    ['Six half-hour episodes will be recorded in Wales.', ['Tidebreak 6']],
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
    'There are three episodes left.',
    'There are six episodes that nobody remembers.',
    'Over ten episodes were lost.',
    'He played the keeper for two seasons and 18 episodes.',
    'It runs from six to ten episodes a year.',
    'All six episodes of Stone’s masterpiece are lost.',
    'It is about a four-part serial killer manual.',
    'Jo Reed ordered eight episodes on disc.',
  ])('%s', (sentence) => {
    expect(episodes(sentence)).toEqual([]);
  });
});
