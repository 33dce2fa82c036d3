import { readNumber } from './numbers.ts';
import type { SentenceReading } from './reading.ts';

/** What stands before the numbers of seasons: "seasons 1 and 2". */
export const SEASONS = /^(?:seasons?|series)$/;

/** "Northgate season 1", "Northgate seasons 1 and 2", "Northgate Season Two": where the title stands, counted back from the number. */
export function nameBeforeSeason(s: SentenceReading, last: number): number | undefined {
  let at = last;
  while (
    at > last - 6 &&
    (readNumber(s.units[at]?.lower) !== undefined || /^(?:and|&|,|-|–|to)$/.test(s.units[at]?.lower ?? ''))
  )
    at -= 1;
  if (at === last || !SEASONS.test(s.units[at]?.lower ?? '')) return undefined;
  at -= 1;
  if (s.units[at]?.lower === ',') at -= 1;
  return s.units[at]?.kind === 'name' ? at : undefined;
}

/** "Seasons 1 and 2 of Northgate", whose name stands at `at`: 1 and 2, and where they begin. */
export function seasonsBefore(
  s: SentenceReading,
  at: number,
): { seasons: number[]; from: number } | undefined {
  if (s.units[at - 1]?.lower !== 'of') return undefined;
  const seasons: number[] = [];
  for (let i = at - 2; i >= Math.max(0, at - 9); i -= 1) {
    const lower = s.units[i]?.lower ?? '';
    const number = readNumber(lower);
    if (number !== undefined) seasons.unshift(number);
    else if (lower === 'seasons') return seasons.length > 0 ? { seasons, from: i } : undefined;
    else if (!/^(?:and|&|,)$/.test(lower)) return undefined;
  }
  return undefined;
}
