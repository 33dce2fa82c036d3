import { distance } from 'fastest-levenshtein';

/** Longer than any name; beyond it nothing is compared letter by letter. */
const LONGEST = 80;

/** One or two slips apart: at most one letter in a name of seven to eleven letters, two in a longer one. */
export const isOneSlip = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  if (length < 7 || length > LONGEST || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (length < 12 ? 1 : 2);
};

/** The same words in another order: "Colter Mike" for "Mike Colter". */
export const isSwapped = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 &&
  a.length === b.length &&
  a.join(' ') !== b.join(' ') &&
  [...a].sort().join(' ') === [...b].sort().join(' ');

/**
 * Whether `slip` is what a hurried writer makes of `right` while writing of somebody called `near`: it keeps the first
 * or last word of the right name, and the word in place of the other is one of `near`'s words.
 */
export const isBlend = (
  slip: readonly string[],
  right: readonly string[],
  near: readonly string[],
): boolean => {
  if (slip.length !== 2 || right.length < 2) return false;
  const [given, family] = slip as readonly [string, string];
  if (family === right.at(-1) && given !== right[0]) return near.includes(given);
  return given === right[0] && family !== right.at(-1) && near.includes(family);
};

/** Exactly one letter apart. */
export const isOneLetter = (a: string, b: string): boolean =>
  a.length <= LONGEST && Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1;
