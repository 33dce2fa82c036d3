import type { SentenceReading } from '../reading/reading.ts';
import { DENIED, WISHED } from '../words/hedges.ts';

/** Whom an article speaks to: one word of those who see a work. */
export const AUDIENCE: ReadonlySet<string> = new Set(
  "you you'll we we'll fans viewers audiences readers".split(' '),
);

/** "You can", "viewers will be able to", an order to the reader in front of the verb at `at`; not "I want to". */
export function isDoneByAudience(s: SentenceReading, at: number): boolean {
  if (at === 0) return true;
  const front = s.units.slice(Math.max(0, at - 8), at).map((unit) => unit.lower);
  if (
    front.some((word) => WISHED.has(word) || DENIED.has(word) || /^(?:no|would|could|couldn't)$/.test(word))
  )
    return false;
  const before = front.at(-1) ?? '';
  if (/^(?:to|then|and|please|,|—|–|:|so)$/.test(before) && front.length < 4) return true;
  return (
    /^(?:can|to|now|will|also|you'll|we'll)$/.test(before) &&
    front.some((word) => AUDIENCE.has(word) || /^(?:subscribers|players|everyone)$/.test(word))
  );
}
