/** How a name and what was typed fit together. */
export type NameMatch = {
  readonly row: number;
  /** Share of the typed letters that the name has, 0 to 1; a slip takes its letters off. */
  readonly typed: number;
  /** Share of the name's letters that were typed, 0 to 1. */
  readonly covered: number;
  /** What was typed stands at the beginning of the name (a leading article aside). */
  readonly starts: boolean;
  /** Share of the typed words that follow one another in the name, 0 to 1. */
  readonly order: number;
  /** Slips of the finger that were forgiven. */
  readonly slips: number;
  /** The last typed word is the beginning of one. */
  readonly unfinished: boolean;
  /** Something was typed that the name does not have. */
  readonly missing: boolean;
};

/** Is a row wanted? Asked before the list is cut, so that no kind crowds out another. */
export type Accepts = (row: number) => boolean;

/** Names that are weighed one by one; the rest is cut off by a rougher measure. */
export const MOST_WEIGHED = 200;

/** Slips that are forgiven in a word or a whole name of that length. */
export const slipsIn = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

/** The nearest first, cut off. */
export function nearest<T extends { readonly distance: number }>(close: readonly T[]): T[] {
  return close.toSorted((a, b) => a.distance - b.distance).slice(0, MOST_WEIGHED);
}
