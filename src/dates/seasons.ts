/** Months of a season's first and last day, counted from January of its year: 14 is February of the year after. */
type Months = readonly [first: number, last: number];

/*
 * Seasons are those of the northern hemisphere, as the trade press uses them, and whole months. They overlap at the
 * edges on purpose: what one publisher calls late summer another calls early fall, and neither is wrong.
 */
const SEASONS: Readonly<Record<number, Months>> = {
  21: [3, 6],
  22: [6, 9],
  23: [9, 12],
  24: [12, 14],
  // Quarters, thirds and halves of a year (ISO 8601-2, 4.8).
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/** Southern seasons fall half a year later; northern ones that say so are the plain ones. */
const plain = (code: number): number =>
  code >= 25 && code <= 28 ? code - 4 : code >= 29 && code <= 32 ? ((code - 29 + 2) % 4) + 21 : code;

/** First and last month of a season, counted from January of its year. */
export const seasonMonths = (code: number): Months => SEASONS[plain(code)] ?? [1, 12];

const NAMES: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'fall',
  24: 'winter',
  33: 'the first quarter',
  34: 'the second quarter',
  35: 'the third quarter',
  36: 'the fourth quarter',
  37: 'the first third',
  38: 'the middle third',
  39: 'the last third',
  40: 'the first half',
  41: 'the second half',
};

/** What the code is called in American English: "summer", "the third quarter". */
export const seasonName = (code: number): string => NAMES[plain(code)] ?? 'part';
