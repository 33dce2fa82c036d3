import { bounds } from './bounds.ts';

/**
 * Whether all that the date may mean lies before today. `now` is an ISO instant or day; days are counted in UTC.
 * False where the year is not known or the end is open: such a date cannot be said to be over.
 */
export const isPast = (edtf: string, now: string): boolean => {
  const latest = bounds(edtf)?.latest;
  return latest !== undefined && latest < now.slice(0, 10);
};

/**
 * Seconds since 1970 at 12:00 UTC of a day (`YYYY-MM-DD`), so that no time zone from -12 to +11 shows another day.
 * `undefined` for anything that is not one day of a known year.
 */
export const toUnixNoon = (day: string): number | undefined => {
  const reach = bounds(day);
  if (!reach?.earliest || reach.earliest !== reach.latest) return undefined;
  return Date.parse(`${reach.earliest}T12:00:00Z`) / 1000;
};
