import type { Frame } from '../frame.ts';
import type { DatePrecision } from '../mention.ts';

/** A date as one reader found it, before overlaps are settled. */
export type Found = {
  readonly start: number;
  readonly end: number;
  readonly precision: DatePrecision;
  readonly relative: boolean;
  /** The value; or how to reckon it from the date spoken of before. */
  readonly edtf?: string | ((previous: string | undefined) => string | undefined);
  readonly bare?: string;
};

/** Finds one way of writing dates. */
export type DateReader = (text: string, frame: Frame) => readonly Found[];

/** What a reader makes of one match; `undefined` refuses it. `from` and `to` cut the words at either end. */
type Made = Omit<Found, 'start' | 'end'> & { readonly from?: number; readonly to?: number };

/** Runs a global expression over the text and keeps the matches that `make` accepts. */
export const scan = (
  text: string,
  pattern: RegExp,
  make: (match: RegExpExecArray, text: string) => Made | undefined,
): Found[] => {
  const found: Found[] = [];
  // Not matchAll, which would copy the expression for each sentence.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    const made = make(match, text);
    if (!made) continue;
    const { from = 0, to = match[0].length, ...rest } = made;
    found.push({ start: match.index + from, end: match.index + to, ...rest });
  }
  return found;
};

/** Where a named group of a match begins, counted from where the match does. */
export const groupStart = (match: RegExpExecArray, group: string): number =>
  (match.indices?.groups?.[group]?.[0] ?? match.index) - match.index;

const COUNTS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small number; for use inside a regular expression. */
export const COUNT = `(?:${COUNTS.join('|')}|\\d{1,2})`;

/** How many a word that `COUNT` matches says. */
export const countOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : Math.max(1, COUNTS.indexOf(word));

/** A year of our time, 1900 to 2099; for use inside a regular expression. */
export const YEAR = '(?:19|20)\\d\\d';
