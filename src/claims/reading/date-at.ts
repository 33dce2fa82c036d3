import type { DateAt } from './dates.ts';

/** The date that takes up unit `at`; by halves, so that a sentence of a thousand dates is not walked at each of its words. */
export function dateAt(dates: readonly DateAt[], at: number): DateAt | undefined {
  let [low, high] = [0, dates.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const date = dates[middle] as DateAt;
    if (date.to <= at) low = middle + 1;
    else if (date.from > at) high = middle - 1;
    else return date;
  }
  return undefined;
}
