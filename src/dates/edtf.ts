import { LRUCache } from 'lru-cache';
import { daysInMonth } from './calendar.ts';

/*
 * A reading of our own for the part of EDTF (ISO 8601-2) that articles need. The `edtf` package judges the same
 * strings in the tests, but is not used here: it takes some 140 microseconds for an interval, lets a summer run from
 * April to June, and gives a day of an unknown year bounds that are ten thousand years apart. One liberty is taken:
 * `XXXX-22` is a summer whose year is not known, which the standard does not foresee.
 */

/** A single date: what is known of it. A season is its code, 21 (spring) to 41 (second half of the year). */
export type EdtfDate = {
  readonly type: 'date';
  readonly year?: number;
  /** First year of a decade, for `197X`. */
  readonly decade?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  /** `~` about, `?` perhaps, `%` both. */
  readonly qualifier?: '~' | '?' | '%';
};

/** From one date to another; an end that is left out is open (`..`). */
export type EdtfInterval = { readonly type: 'interval'; readonly from?: EdtfDate; readonly to?: EdtfDate };

export type Edtf = EdtfDate | EdtfInterval;

const DATE = /^(?:(\d{4})|(\d{3})X|XXXX)(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;

/** What was read last: the dates of a folder are compared with each other, each many times. */
const readBefore = new LRUCache<string, Edtf | 'none'>({ max: 4096 });

/** Reads an EDTF value; `undefined` for anything that is none, or that names a day or month that does not exist. */
export const parseEdtf = (text: string): Edtf | undefined => {
  if (text.length > 40) return undefined;
  const before = readBefore.get(text);
  if (before !== undefined) return before === 'none' ? undefined : before;
  const value = readEdtf(text);
  readBefore.set(text, value ?? 'none');
  return value;
};

const readEdtf = (text: string): Edtf | undefined => {
  const slash = text.indexOf('/');
  if (slash < 0) return parseDate(text);
  const [first, second] = [text.slice(0, slash), text.slice(slash + 1)];
  const from = first === '..' ? undefined : parseDate(first);
  const to = second === '..' ? undefined : parseDate(second);
  if ((first !== '..' && !isKnown(from)) || (second !== '..' && !isKnown(to))) return undefined;
  if (!from && !to) return undefined;
  if (from && to && (sortKey(from) >= sortKey(to) || isWithin(to, from))) return undefined;
  return { type: 'interval', ...(from && { from }), ...(to && { to }) };
};

export const isEdtf = (text: string): boolean => parseEdtf(text) !== undefined;

const parseDate = (text: string): EdtfDate | undefined => {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year, decade, second, third, qualifier] = match;
  const known = {
    type: 'date' as const,
    ...(year !== undefined && { year: Number(year) }),
    ...(decade !== undefined && { decade: Number(decade) * 10 }),
    ...(qualifier !== undefined && { qualifier: qualifier as '~' | '?' | '%' }),
  };
  if (second === undefined) return year === undefined && decade === undefined ? undefined : known;
  if (decade !== undefined) return undefined;
  const part = Number(second);
  if (part >= 21 && part <= 41) return third === undefined ? { ...known, season: part } : undefined;
  if (part < 1 || part > 12) return undefined;
  if (third === undefined) return { ...known, month: part };
  const day = Number(third);
  // A leap year stands in for a year that is not known: 29 February may exist in it.
  if (day < 1 || day > daysInMonth(known.year ?? 2000, part)) return undefined;
  return { ...known, month: part, day };
};

/** What can be an end of an interval: a date of a known year, and no season. */
const isKnown = (date: EdtfDate | undefined): boolean =>
  date?.year !== undefined && date.season === undefined;
/** "1977/1977-01": the one end is a part of the other. */
const isWithin = (part: EdtfDate, whole: EdtfDate): boolean =>
  part.year === whole.year &&
  (whole.month === undefined || (part.month === whole.month && whole.day === undefined));
const sortKey = (d: EdtfDate): number => (d.year ?? 0) * 500 + (d.month ?? 0) * 32 + (d.day ?? 0);
