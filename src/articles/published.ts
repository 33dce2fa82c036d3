// The part of EDTF (ISO 8601-2) in which a day of publication can be written; the whole of it is for other rooms.
const DATE = /^(\d{3}[\dX]|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[~?%]?$/;

/** True for `2017`, `2017-03`, `2017-03-14`, a season `2017-22`, each with `~`, `?` or `%`, and intervals of two such. */
export function isPublicationDate(text: string): boolean {
  const ends = text.split('/');
  if (ends.length === 1) return isDate(text);
  return (
    ends.length === 2 && ends.some((end) => isDate(end)) && ends.every((end) => isDate(end) || isOpen(end))
  );
}

/** "2017-03-14T09:30:00Z", as feeds write it: the day that it says; anything else as it stands. */
export const withoutTime = (text: string): string =>
  /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(text)?.[1] ?? text;

const isOpen = (end: string) => end === '..' || end === '';

function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  if (year === '') return false;
  if (month === '' || month === 'XX') return day === '' || day === 'XX';
  const number = Number(month);
  if (number >= 21 && number <= 41) return day === '';
  if (number < 1 || number > 12) return false;
  if (day === '' || day === 'XX') return true;
  const sure = year.includes('X') ? 2000 : Number(year);
  return Number(day) >= 1 && Number(day) <= new Date(Date.UTC(sure, number, 0)).getUTCDate();
}
