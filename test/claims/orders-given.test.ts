import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const counts = (body: string): string[] => told('episodes', 'Cold Quay ordered', body, '2026-02-10');
const platforms = (body: string): string[] => told('platform', 'Cold Quay ordered', body, '2026-02-10');

describe('orders, and where a work was seen', () => {
  it.each([
    [
      'The thriller Cold Quay has scored an eight-episode order from Hulu.',
      ['Cold Quay 8'],
      ['Cold Quay Hulu'],
    ],
    ['Hulu has handed the thriller Cold Quay an eight-episode order.', ['Cold Quay 8'], ['Cold Quay Hulu']],
    [
      'Hulu has picked up the thriller Cold Quay with an eight-episode order.',
      ['Cold Quay 8'],
      ['Cold Quay Hulu'],
    ],
    [
      "The thriller Cold Quay, Channel 5's new four-part drama, begins on Monday.",
      ['Cold Quay 4'],
      ['Cold Quay Channel 5'],
    ],
    ['The thriller Cold Quay is an eight-episode adaptation of a novel.', ['Cold Quay 8'], []],
    ['The ten hour-long episodes of the thriller Cold Quay were shot in Cork.', ['Cold Quay 10'], []],
    ['There are eight episodes of the thriller Cold Quay in total.', ['Cold Quay 8'], []],
    ['The thriller Cold Quay drew 5m viewers on ITV.', [], ['Cold Quay ITV']],
    ['The thriller Cold Quay aired its finale on ITV on Sunday.', [], ['Cold Quay ITV']],
    ['The HBO Max thriller, "Cold Quay," is back.', [], ['Cold Quay HBO Max']],
    ['The thriller "Cold Quay" will make the jump from Fox to NBC.', [], ['Cold Quay Fox', 'Cold Quay NBC']],
  ])('%s', (body, episodes, channels) => {
    expect(counts(body)).toEqual(episodes);
    expect(platforms(body)).toEqual(channels);
  });
});
