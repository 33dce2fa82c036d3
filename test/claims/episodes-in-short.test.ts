import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const episodes = (sentence: string): string[] =>
  told(
    'episodes',
    'Gull Harbor',
    `The series "Gull Harbor" tells of a harbour master. ${sentence}`,
    '2026-02-10',
  );

describe('how many episodes, in passing', () => {
  it.each([
    ['Thirteen half-hours have been ordered for next season.', 'Gull Harbor 13'],
    ['It ended in 2004 after 236 episodes.', 'Gull Harbor 236'],
    ['The series will wrap its run on May 8 after 104 episodes.', 'Gull Harbor 104'],
    ['FX has ordered 10 more episodes, bringing its second-season total to 23.', 'Gull Harbor s2 23'],
    ['It arrived with six episodes that barely came to 20 minutes each.', 'Gull Harbor 6'],
    ['Season 2 has been trimmed from 13 to ten episodes.', 'Gull Harbor s2 10'],
    ['It will be split into eight episodes.', 'Gull Harbor 8'],
    ['With just eight episodes, it flies by.', 'Gull Harbor 8'],
    ['Eight new episodes arrive on Friday.', 'Gull Harbor 8'],
    ["It's a limited series in eight parts.", 'Gull Harbor 8'],
    ['It will consist of five hour long episodes.', 'Gull Harbor 5'],
    ['The show will feature eight, one-hour episodes.', 'Gull Harbor 8'],
    ['Netflix placed a ten-episode order.', 'Gull Harbor 10'],
    ['The network has renewed the drama for a 13-episode Season 3.', 'Gull Harbor s3 13'],
    ['Ada Stone wrote all eight episodes.', 'Gull Harbor 8'],
    ['Fifty-two 11-minute episodes have been made.', 'Gull Harbor 52'],
  ])('%s', (sentence, expected) => {
    expect(episodes(sentence)).toContain(expected);
  });

  it.each([
    'Three episodes were made available to critics.',
    'Quark is home to a four-part series about a king.',
    'The two-episode story arc is dark.',
    'With eight episodes left, it is tense.',
    'After four episodes, the show gets good.',
    'HBO placed a ten-episode order for Salt Road.',
    'Netflix ordered a ten-episode series about bees.',
    'In the third, hour-long episode, she dies.',
    'She appeared in ten episodes.',
  ])('nothing in: %s', (sentence) => {
    expect(episodes(sentence)).toEqual([]);
  });
});
