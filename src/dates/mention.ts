/** How much the words fix. `open` has no end or no beginning; `range` names both. */
export type DatePrecision =
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'holiday'
  | 'part-of-year'
  | 'year'
  | 'decade'
  | 'range'
  | 'open';

/** A date in a text: `text.slice(start, end) === asStated`. */
export type DateMention = {
  readonly start: number;
  readonly end: number;
  readonly asStated: string;
  /** Absent where the words give no value without knowing when they were written ("next year"). */
  readonly edtf?: string;
  /**
   * For a day, month or season named without its year: the value with the year left open (`XXXX-05-27`), for
   * `anchorYear` to fill once the tense is known. Absent where the words settle the year: "this summer", in May.
   */
  readonly bare?: string;
  readonly precision: DatePrecision;
  /** Whether the value hangs on when it was written, or on a date before it. */
  readonly relative: boolean;
};

/** What is known around a sentence. */
export type DateContext = {
  /** Years that the rest of the text speaks of: they help a weekday to fix its year. */
  readonly years?: readonly number[];
  /** The date that was spoken of last, for "later that year". */
  readonly previous?: string;
};
