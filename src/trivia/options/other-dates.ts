export type Precision = 'day' | 'month' | 'season' | 'year';

const DAY_MS = 86_400_000;

/** Steps to other dates that are as likely: whole weeks keep the day of the week. */
const STEPS: Readonly<Record<Precision, readonly number[]>> = {
  day: [-42, -28, -21, -14, -7, 7, 14, 21, 28, 42, 56],
  month: [-4, -3, -2, -1, 1, 2, 3, 4, 5],
  season: [-2, -1, 1, 2, 3],
  year: [-2, -1, 1, 2],
};

/** Other values of the same precision as an EDTF date, near it; never the date itself. */
export function otherDates(precision: Precision, date: string): readonly string[] {
  const [year = 0, part = 0] = date.split('-').map(Number);
  return STEPS[precision].map((step) => {
    if (precision === 'year') return String(year + step);
    if (precision === 'day') return new Date(Date.parse(date) + step * DAY_MS).toISOString().slice(0, 10);
    const [first, parts] = precision === 'month' ? [1, 12] : [21, 4];
    const at = year * parts + (part - first) + step;
    return `${Math.floor(at / parts)}-${String((at % parts) + first).padStart(2, '0')}`;
  });
}
