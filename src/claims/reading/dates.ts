import { addDays } from '../../dates/calendar.ts';
import type { Frame } from '../../dates/frame.ts';
import type { DateMention } from '../../dates/mention.ts';
import { readDatesIn } from '../../dates/read-dates.ts';
import { anchorYear, type Lean } from '../../dates/year-of.ts';
import type { SentenceReading } from './reading.ts';
import type { Unit } from './unit.ts';

/** A date of a sentence: its first unit, and the one behind its last. */
export type DateAt = DateMention & { readonly from: number; readonly to: number };

const YEAR = /\b(?:19|20)\d\d\b/g;
// A handful settles a weekday or leaves it open; more would only make the search longer.
const MOST_YEARS = 8;

/** The years that a text speaks of, without order, at most eight. */
export function yearsIn(text: string): readonly number[] {
  const years = new Set<number>();
  for (const [year] of text.matchAll(YEAR)) {
    years.add(Number(year));
    if (years.size >= MOST_YEARS) break;
  }
  return [...years];
}

// Rules look a sentence's dates up again and again; what is longer than this is a table, not a sentence.
const LONGEST = 2_000;
const MOST_DATES = 40;

/** The dates of a sentence, in order; at most forty. One inside a name ("Glass Harbor 2049") is none. */
export function datesIn(
  sentence: SentenceReading['sentence'],
  units: readonly Unit[],
  frame: Frame,
): readonly DateAt[] {
  const found: DateAt[] = [];
  let at = 0;
  if (units.length > LONGEST) return found;
  for (const date of readDatesIn(sentence.text, frame)) {
    const [start, end] = [date.start + sentence.start, date.end + sentence.start];
    while (at < units.length && (units[at] as Unit).end <= start) at += 1;
    let to = at;
    while (to < units.length && (units[to] as Unit).start < end) to += 1;
    const first = units[at];
    if (first === undefined || to === at) continue;
    if (first.kind === 'name' && (first.start < start || first.end > end) && !first.possessive) continue;
    found.push({ ...date, from: at, to });
    if (found.length >= MOST_DATES) break;
  }
  return found.length > 1 ? found.map((date, i) => withYearOfEnd(date, found, i, sentence)) : found;
}

/** "From March 8 (previews from February 11) to October 22, 2016": the year that stands at the end. */
function withYearOfEnd(
  date: DateAt,
  dates: readonly DateAt[],
  at: number,
  { text }: SentenceReading['sentence'],
): DateAt {
  const next = dates[at + 1];
  if (date.bare === undefined || date.precision !== 'day' || next === undefined) return date;
  const year = yearOfEnd(dates, at, text);
  if (year === undefined) return date;
  const { bare, ...rest } = date;
  return { ...rest, edtf: `${year}${bare.slice(4)}` };
}

function yearOfEnd(dates: readonly DateAt[], at: number, text: string): string | undefined {
  for (let i = at + 1; i < at + 3 && i < dates.length; i += 1) {
    const [date, before] = [dates[i] as DateAt, dates[i - 1] as DateAt];
    if (!RANGE.test(text.slice(before.end, date.start))) return undefined;
    if (date.bare !== undefined || date.precision !== 'day' || date.relative) continue;
    const [year, rest] = [Number(date.edtf?.slice(0, 4)), date.edtf?.slice(5) ?? ''];
    // "from November 3 to January 10, 2027": begins in the year before
    return String((dates[at]?.bare ?? '').slice(5) > rest ? year - 1 : year);
  }
  return undefined;
}

const RANGE =
  /^\)?\s?(?:to|until|through|till|-|–|—|\((?:with )?previews from|\((?:with )?previews begin|\(previews)\s?$/;

/** The value of a date where the sentence looks ahead or back; `undefined` where the words give none. */
export function dateValue(s: SentenceReading, date: DateAt, lean: Lean): string | undefined {
  if (lean === 'ahead' && isJustOver(s, date)) return date.edtf;
  if (date.bare === undefined || lean === 'near') return lean === 'back' ? goneBy(s, date) : date.edtf;
  const settled = anchorYear(date.bare, s.reading.article.published, lean);
  // A weekday may have settled the year where the article's own date does not.
  return settled === date.bare ? (date.edtf ?? date.bare) : settled;
}

/** Articles are brought up to date, and copied: what "debuts on March 24" on March 25 is not a year away. */
const JUST_OVER = 10;

function isJustOver(s: SentenceReading, { bare, edtf, precision }: DateAt): boolean {
  const { published } = s.reading.article;
  if (bare === undefined || edtf === undefined || precision !== 'day' || published?.length !== 10)
    return false;
  return edtf <= published && edtf >= addDays(published, -JUST_OVER);
}

/** "Landed on Thursday": the last one, where the words by themselves give the next. */
function goneBy(s: SentenceReading, { edtf, asStated }: DateAt): string | undefined {
  const { published } = s.reading.article;
  return edtf !== undefined &&
    published !== undefined &&
    /^[A-Z]\p{Ll}+day$/u.test(asStated) &&
    edtf > published
    ? addDays(edtf, -7)
    : edtf;
}
