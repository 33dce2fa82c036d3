import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING = 'The drama series Tidebreak is on its way.';
const read = (kind: 'platform' | 'episodes', text: string) =>
  told(kind, 'Tidebreak returns', `${OPENING}\n\n${text}`, '2024-06-13');

describe('where a work that is named in passing runs', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['She was in Hulu’s alien invasion thriller “Low Water.”', ['Low Water Hulu']],
    ['She was in the Netflix true-crime drama “Low Water.”', ['Low Water Netflix']],
    ['Her previous show for HBO was 2019’s “Low Water.”', ['Low Water 2019 HBO']],
    ['Lee Moss, who made “Low Water” for The WB, is back.', ['Low Water The WB']],
    ['Lee Moss wrote the comedy “Low Water” for ITV.', ['Low Water ITV']],
    ['Lee Moss, seen last year on Channel 4 in Brazen, plays a judge.', ['Brazen Channel 4']],
    ['Hulu’s head of drama saw the film “Low Water.”', []],
    ['Lee Moss made a fortune for Netflix.', []],
    ['Lee Moss was seen on the street in Boston.', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(read('platform', text)).toEqual(expected);
  });
});

describe('how many episodes', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Thirteen 45-minute episodes have been ordered.', ['Tidebreak 13']],
    ["The first season's eight episodes dropped in May.", ['Tidebreak s1 8']],
    ['Seasons 1 and 2, with eight episodes each, are here.', ['Tidebreak s1 8', 'Tidebreak s2 8']],
    ['The ten new episodes cover a whole year.', ['Tidebreak 10']],
    ["It's a 10-episode standalone story, and it is sad.", ['Tidebreak 10']],
    ['The ten new episodes that she saw were good.', []],
    ['Ada Stone got an 11-episode order.', []],
    ['Two episodes were seen by the press.', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(read('episodes', text)).toEqual(expected);
  });
});
