import { daysInMonth, writeDate } from '../calendar.ts';
import { type DateReader, scan, YEAR } from './reader.ts';

const ISO = new RegExp(`(?<![\\d/-])(${YEAR})-(\\d\\d)-(\\d\\d)(?![\\d-])`, 'g');
const SLASHED = new RegExp(`(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\2(${YEAR})(?![\\d/])`, 'g');

/** "2018-03-30", "30/03/2018", "30.3.2018". */
export const readNumericDays: DateReader = (text) => [
  ...scan(text, ISO, ([, year, month, day]) => dayIn(Number(year), Number(month), Number(day))),
  ...scan(text, SLASHED, ([, first, mark, second, year]) => {
    const [a, b, y] = [Number(first), Number(second), Number(year)];
    // With dots the day stands first; with slashes an American means the month, a Briton the day.
    if (mark === '.' || a > 12 || a === b) return dayIn(y, b, a);
    if (b > 12) return dayIn(y, a, b);
    return { edtf: writeDate(y), precision: 'year', relative: false };
  }),
];

const dayIn = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { edtf: writeDate(year, month, day), precision: 'day' as const, relative: false }
    : undefined;
