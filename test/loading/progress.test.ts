import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/loading/progress.ts';

function show(isTTY: boolean, at: readonly number[]): string {
  let [text, time] = ['', 0];
  const write = (more: string) => {
    text += more;
  };
  const progress = showProgress({ isTTY, write }, () => time);
  for (const [i, ms] of at.entries()) {
    time = ms;
    progress.tell({ doing: 'reading articles', done: i, of: 9 });
  }
  progress.end();
  return text;
}

describe('showProgress', () => {
  it.each([
    [false, [10, 900], ''],
    [true, [10, 900], ''],
    [false, [10, 1100, 3000, 6200], 'reading articles: 1 of 9\nreading articles: 3 of 9\n'],
    [true, [1100, 1200], '\rreading articles\x1b[K\rreading articles: 1 of 9\x1b[K\r\x1b[K'],
  ])('terminal: %j, ms: %j', (isTTY, at, text) => {
    expect(show(isTTY, at)).toBe(text);
  });
});
