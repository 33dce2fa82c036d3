import { bounds } from '../../../dates/bounds.ts';
import type { DateAt } from '../../reading/dates.ts';
import type { SentenceReading } from '../../reading/reading.ts';

/** The year of the article; of one without a day, later than any. */
export function publishedYear(s: SentenceReading): number {
  return Number(s.reading.article.published?.slice(0, 4) ?? '9999');
}

/** Whether it is a year, and none behind that of the article; of an article without a day, any year. */
export function isPastYear(s: SentenceReading, date: DateAt): boolean {
  if (date.precision !== 'year' || !/^\d{4}$/.test(date.edtf ?? '')) return false;
  const published = bounds(s.reading.article.published ?? '')?.latest;
  return published === undefined || `${date.edtf}` <= published.slice(0, 4);
}

/** Whether it is not over when the article appears; of an article or a date without a day, that may be so. */
export function isToCome(s: SentenceReading, date: DateAt): boolean {
  if (date.precision === 'decade' || /^(?:last|earlier)/i.test(date.asStated)) return false;
  const latest = bounds(date.edtf ?? '')?.latest;
  const published = bounds(s.reading.article.published ?? '')?.earliest;
  return latest === undefined || published === undefined || latest >= published;
}
