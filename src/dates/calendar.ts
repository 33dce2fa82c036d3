/** Days in a month of the Gregorian calendar; `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] as number);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Day of the week, 0 for Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

const two = (n: number): string => String(n).padStart(2, '0');

/** `2017`, `2017-03` or `2017-03-17`; the year is written `XXXX` where it is not known. */
export const writeDate = (year: number | undefined, month?: number, day?: number): string => {
  const head = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  if (month === undefined) return head;
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
};

/** A day some days away from another, both `YYYY-MM-DD`. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
