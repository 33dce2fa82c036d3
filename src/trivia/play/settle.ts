import type { Click } from './game.ts';
import { compareClicks } from './score.ts';

/**
 * The answer that one member's clicks come to, in whatever order they arrived: the choice of the last, since the
 * click with which the member settled on it. Undefined without a click.
 */
export function settle(clicks: readonly Click[]): Click | undefined {
  const sorted = clicks.toSorted((a, b) => compareClicks(a.click, b.click));
  const last = sorted.at(-1);
  const before = sorted.findLastIndex(({ choice }) => choice !== last?.choice);
  const first = sorted[before + 1];
  return first && last && { ...first, name: last.name };
}

/** Adds a click, once. */
export function addClick(clicks: readonly Click[], click: Click): readonly Click[] {
  return clicks.some((other) => other.click === click.click) ? clicks : [...clicks, click];
}
