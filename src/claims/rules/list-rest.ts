import type { SentenceReading } from '../reading/reading.ts';
import { wordAt } from './unit-at.ts';

/** "A, B and several others", "A, B and more", "A and B, among others": the last of those who are named. */
export function beforeRest(s: SentenceReading, last: number): number {
  if (!/^(?:others|more|company|co\.?)$/.test(wordAt(s, last))) return last;
  let i = last - 1;
  while (i > last - 4 && /^(?:several|many|some|a|few|among|amongst|plenty)$/.test(wordAt(s, i))) i -= 1;
  if (/^among/.test(wordAt(s, i + 1)) && wordAt(s, i) === ',') return i - 1;
  if (!/^(?:and|&|plus)$/.test(wordAt(s, i))) return last;
  return wordAt(s, i - 1) === ',' ? i - 2 : i - 1;
}
