import { daysInMonth, weekdayOf, writeDate } from '../calendar.ts';
import type { Frame } from '../frame.ts';
import { MONTH, monthNumber, SHORT_WEEKDAY, weekdayNumber } from '../month-names.ts';
import { yearIn, yearNamed } from '../year-of.ts';
import { type DateReader, type Found, scan, YEAR } from './reader.ts';

const ON = `(?:\\b(?:this|next|last)\\s+)?(?:\\b(?<weekday>${SHORT_WEEKDAY})(?:\\s+(?:night|morning|evening))?,?\\s+(?:the\\s+)?)?`;
const NTH = '(?:st|nd|rd|th)?';
const TO = `(?:\\s?(?:-|–|—|\\bto\\b|\\bthrough\\b)\\s?(?<last>\\d{1,2})${NTH})?`;
const THE_YEAR = `(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}|(?:this|next|last)\\s+year)\\b)?`;
/** What makes a number after a month a count: "March 300", "May 27 episodes". */
const NO_COUNT = '(?![\\d:%]|[.,]\\d|\\s+(?:episodes|times|people|years|days|million|percent)\\b)';

/** "May 27", "Friday, March 17th, 2017", "July 20-23". */
const MONTH_FIRST = new RegExp(
  `${ON}\\b(?<month>${MONTH})\\s+(?<day>\\d{1,2})${NTH}${TO}${NO_COUNT}${THE_YEAR}`,
  'gd',
);
/** "27 May 2017", "the 17th of March", "10 to 14 July". */
const DAY_FIRST = new RegExp(
  `${ON}(?<![\\d.,:/$£€#-])(?<!\\b(?:season|episode|chapter|part|volume|book|age)\\s)\\b(?<day>\\d{1,2})${NTH}${TO}` +
    `(?:(?<=[a-z])\\s+of)?\\s+(?<month>${MONTH})(?![A-Za-z])${THE_YEAR}`,
  'gdi',
);

/** Days written with the name of their month. */
export const readDays: DateReader = (text, frame) =>
  [MONTH_FIRST, DAY_FIRST].flatMap((pattern) =>
    scan(text, pattern, ({ groups = {}, indices }) => {
      const monthWord = groups.month ?? '';
      // The second expression ignores case for its words; months and weekdays still take a capital.
      if (monthWord[0] !== monthWord[0]?.toUpperCase()) return undefined;
      const month = monthNumber(monthWord);
      const days = [groups.day, groups.last].filter((d) => d !== undefined).map(Number);
      const stated = groups.year === undefined ? undefined : yearNamed(groups.year, frame);
      if (days.some((d) => d < 1 || d > daysInMonth(stated ?? 2000, month))) return undefined;
      // Where the weekday stands in front, "this" belongs to it; a bare "this" or "last" before a month does not.
      const from = groups.weekday === undefined ? leadingWord(indices) : 0;
      return { from, ...dayValue(days, month, stated, groups, frame) };
    }),
  );

const leadingWord = (indices: RegExpIndicesArray | undefined): number => {
  const begin = indices?.[0]?.[0] ?? 0;
  const parts = [indices?.groups?.month?.[0], indices?.groups?.day?.[0]].filter((n) => n !== undefined);
  return Math.min(...parts) - begin;
};

type Value = Pick<Found, 'edtf' | 'bare' | 'precision' | 'relative'>;

const dayValue = (
  days: number[],
  month: number,
  stated: number | undefined,
  groups: Partial<Record<string, string>>,
  frame: Frame,
): Value => {
  const [first, last] = days;
  const bare = writeDate(undefined, month, first);
  const weekday = groups.weekday === undefined ? undefined : weekdayNumber(groups.weekday);
  const resolved = stated ?? yearFor(bare, weekday, frame);
  const relative = !/^\d/.test(groups.year ?? '');
  if (last !== undefined) {
    if (resolved === undefined) return { bare, precision: 'range', relative };
    const edtf = `${writeDate(resolved, month, first)}/${writeDate(resolved, month, last)}`;
    return { edtf, precision: 'range', relative };
  }
  const edtf = writeDate(resolved, month, first);
  return { edtf, ...(relative && stated === undefined && { bare }), precision: 'day', relative };
};

/** The year of a day that is named without one: from the article's date, else from the weekday and years nearby. */
const yearFor = (bare: string, weekday: number | undefined, frame: Frame): number | undefined => {
  const [month, day] = [Number(bare.slice(5, 7)), Number(bare.slice(8, 10))];
  if (weekday === undefined) {
    const dated = yearIn(frame, bare, 'near');
    return dated === bare ? undefined : Number(dated.slice(0, 4));
  }
  const around =
    frame.earliest && frame.latest
      ? [Number(frame.earliest.slice(0, 4)), Number(frame.latest.slice(0, 4))]
      : frame.years;
  const candidates = new Set(around.flatMap((y) => [y - 1, y, y + 1]));
  const fitting = [...candidates].filter((y) => weekdayOf(y, month, day) === weekday);
  // A text is hardly older than the last year that it speaks of.
  return fitting.length === 1 && Number(fitting[0]) >= Math.max(...around) - 1 ? fitting[0] : undefined;
};
