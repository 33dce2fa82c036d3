/** Months in order, as they are written out. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month with a capital or in capitals, written out or shortened; for use inside a regular expression. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|' +
  'Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|' +
  'JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';

/** A month written out: what may stand without a day beside it. */
export const FULL_MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)`;

/** 1 to 12 for a word that `MONTH` matches. */
export const monthNumber = (word: string): number =>
  MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A day of the week with a capital; for use inside a regular expression. */
export const WEEKDAY = '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)';

/** The same, or shortened as calendars print it beside a day of the month: "Wed 13 Nov". */
export const SHORT_WEEKDAY = `(?:${WEEKDAY}|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\b\\.?)`;

/** 0 for Sunday; -1 for no day of the week. */
export const weekdayNumber = (word: string): number =>
  WEEKDAYS.findIndex((name) => name.slice(0, 3) === word.slice(0, 3).toLowerCase());
