import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';

const LENGTH =
  /^(?:new|all-new|half-hour|hour-long|one-hour|two-hour|hourlong|feature-length|\d{2}-minute|hour|long|total|thrilling|gripping|self-contained|standalone|,)$/;

/** "Ten episodes", "five hour long episodes", "eight, one-hour episodes": how many there are, and where the number stands. */
export function countBefore(
  s: SentenceReading,
  noun: number,
): { readonly count: number; readonly number: number } | undefined {
  let number = noun - 1;
  while (number > noun - 5 && LENGTH.test(s.units[number]?.lower ?? '')) number -= 1;
  // "in the third, hour-long episodes": only right behind the number
  if (number < noun - 1 && s.units[noun - 1]?.lower === ',') return undefined;
  const count = readNumber(s.units[number]?.lower);
  return count === undefined ? undefined : { count, number };
}
