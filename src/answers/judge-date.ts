import { bounds } from '../dates/bounds.ts';
import { agrees, contains } from '../dates/compare.ts';
import { readDates } from '../dates/read-dates.ts';
import type { ReleaseFact } from './pick-release.ts';

/** Whether what is told settles what was asked; `open` where it may be so. */
export type Verdict = 'yes' | 'no' | 'open';

/**
 * Is it out by `now` (ISO instant)? Undefined where its day is over or near, and no article saw it come out: then
 * what was announced has to do.
 */
export function judgeOut(
  { event, status, date }: Pick<ReleaseFact, 'event' | 'status' | 'date'>,
  now: string,
): 'yes' | 'later' | undefined {
  if (event === 'available' || (event === 'release' && status === 'past')) return 'yes';
  const earliest = date ? bounds(date)?.earliest : undefined;
  return earliest && earliest > now.slice(0, 10) ? 'later' : undefined;
}

/**
 * Does a date (EDTF) lie in the time that was asked after, in a member's words ("in april", "by may 9")? Undefined
 * where the words give no date. `now` (ISO instant) gives the year that they leave out.
 */
export function judgeDate(date: string, asked: string, now: string): Verdict | undefined {
  const isNear = /^(?:this|next|to(?:day|morrow|night))\b/u.test(asked);
  const words = asked.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  const [mention] = readDates(isNear ? `out ${asked}` : `in ${words}`, now.slice(0, 10));
  // Of a bare month the year is not asked: "in April" is the April of the year that the date has.
  const wanted = mention?.bare ?? mention?.edtf;
  if (!wanted) return undefined;
  if (contains(wanted, date)) return 'yes';
  return agrees(wanted, date) ? 'open' : 'no';
}
