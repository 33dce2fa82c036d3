import { type Bounds, boundsOf } from './bounds.ts';
import { daysInMonth, writeDate } from './calendar.ts';
import { type Edtf, type EdtfDate, type EdtfInterval, parseEdtf } from './edtf.ts';
import { seasonMonths } from './seasons.ts';

/**
 * What two dates of one event say together: summer of an unknown year and 2017 give summer 2017, March 17 and 2017
 * give March 17, 2017. `undefined` where they cannot both be true, or where one is no EDTF. The order of the two does
 * not matter.
 */
export const intersect = (a: string, b: string): string | undefined => {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  if (!x || !y) return undefined;
  if (x.type === 'date' && y.type === 'date') return mergeDates(x, y);
  const [p, q] = [boundsOf(x), boundsOf(y)];
  if (p && q) return narrow([a, p], [b, q]);
  if (x.type === 'date' && y.type === 'interval') return placeInside(x, y, a);
  return x.type === 'interval' && y.type === 'date' ? placeInside(y, x, b) : undefined;
};

const mergeDates = (a: EdtfDate, b: EdtfDate): string | undefined => {
  const seasonal = [a, b].find((d) => d.season !== undefined && (d.season - 21) % 4 === 3);
  const other = seasonal === a ? b : a;
  // January and February of a winter carry the number of the next year.
  const shift = seasonal && other.month !== undefined && other.month <= 2 ? 1 : 0;
  const years = [a, b].map((d) => (d === seasonal && d.year !== undefined ? d.year + shift : d.year));
  const year = years[0] ?? years[1];
  if (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1]) return undefined;
  const decade = a.decade ?? b.decade;
  if (a.decade !== undefined && b.decade !== undefined && a.decade !== b.decade) return undefined;
  if (decade !== undefined && year !== undefined && (year < decade || year > decade + 9)) return undefined;
  const month = a.month ?? b.month;
  const day = a.day ?? b.day;
  if (a.month !== undefined && b.month !== undefined && a.month !== b.month) return undefined;
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day) return undefined;
  if (day !== undefined && month !== undefined && year !== undefined && day > daysInMonth(year, month))
    return undefined;
  const season = mergeSeasons(a, b, month);
  if (season === null) return undefined;
  if (decade !== undefined && year === undefined)
    return month === undefined && season === undefined ? `${decade / 10}X` : undefined;
  if (month !== undefined) return writeDate(year, month, day);
  return season === undefined ? writeDate(year) : `${writeDate(year)}-${season}`;
};

/** The season that holds for both; `null` where they exclude each other. */
const mergeSeasons = (a: EdtfDate, b: EdtfDate, month: number | undefined): number | null | undefined => {
  if (a.season !== undefined && b.season !== undefined && a.season !== b.season) return null;
  const season = a.season ?? b.season;
  if (season === undefined || month === undefined) return season;
  const [first, last] = seasonMonths(season);
  return (month >= first && month <= last) || month + 12 <= last ? undefined : null;
};

/** The days that two reaches share: as one of the two wrote it where that is all of it, else as an interval of days. */
const narrow = ([a, p]: [string, Bounds], [b, q]: [string, Bounds]): string | undefined => {
  const earliest = later(p.earliest, q.earliest);
  const latest = later(q.latest, p.latest, true);
  if (earliest !== undefined && latest !== undefined && earliest > latest) return undefined;
  const whole = [[a, p] as const, [b, q] as const].filter(
    ([, r]) => r.earliest === earliest && r.latest === latest,
  );
  // Shorter first, then by letter: the same choice whichever came first.
  const [best] = whole.map(([s]) => s).sort((s, t) => s.length - t.length || (s < t ? -1 : 1));
  if (best !== undefined) return best;
  return earliest === latest && earliest !== undefined ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
};

const later = (a: string | undefined, b: string | undefined, smallest = false): string | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b !== smallest ? a : b;
};

/** A date without its year inside an interval: the one year that fits, the date as it stands where several do. */
const placeInside = (date: EdtfDate, interval: EdtfInterval, asWritten: string): string | undefined => {
  const reach = boundsOf(interval);
  if (!reach?.earliest || !reach.latest) return asWritten;
  const from = Number(reach.earliest.slice(0, 4)) - 1;
  const to = Number(reach.latest.slice(0, 4));
  const fits: string[] = [];
  // Beyond a few years more than one fits in any case.
  for (let year = from; year <= Math.min(to, from + 4); year++) {
    const written =
      date.season === undefined ? writeDate(year, date.month, date.day) : `${writeDate(year)}-${date.season}`;
    const parsed: Edtf | undefined = parseEdtf(written);
    const within = parsed && boundsOf(parsed);
    const shared = within && narrow([written, within], [`${reach.earliest}/${reach.latest}`, reach]);
    if (shared !== undefined) fits.push(shared);
  }
  return fits.length > 1 ? asWritten : fits[0];
};
