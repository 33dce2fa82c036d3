import { daysInMonth, writeDate } from '../calendar.ts';
import { isEdtf } from '../edtf.ts';
import { yearIn } from '../year-of.ts';
import { type DateReader, scan, YEAR } from './reader.ts';

const ISO = new RegExp(`(?<![\\d/-])(${YEAR})-(\\d\\d)-(\\d\\d)(?![\\d-])`, 'g');
const SLASHED = new RegExp(`(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\2(${YEAR})(?![\\d/])`, 'g');

/** "On 11/15": an American day without its year, behind a word that takes a time, where no part can be the other. */
const SHORT =
  /(?<=\b(?:[Oo]n|[Ff]rom|until|through|by|starting|beginning|opens|premieres|debuts|airs|returns|day,?)\s)(1[0-2]|0?[1-9])\/(1[3-9]|2\d|3[01])(?![\d/])/g;

/** "2018-03-30", "30/03/2018", "30.3.2018". */
export const readNumericDays: DateReader = (text, frame) => [
  ...scan(text, SHORT, ([, month, day]) => {
    const bare = writeDate(undefined, Number(month), Number(day));
    if (!isEdtf(bare)) return undefined;
    return { bare, edtf: yearIn(frame, bare, 'near'), precision: 'day', relative: true };
  }),
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
