import { type Bounds, boundsOf } from './bounds.ts';
import { type Edtf, type EdtfDate, parseEdtf } from './edtf.ts';
import { intersect } from './intersect.ts';
import { seasonMonths } from './seasons.ts';

/** Whether everything that `fine` may mean lies inside `coarse`: 2017 contains 2017-03, summer 2017 contains July. */
export const contains = (coarse: string, fine: string): boolean => {
  const a = parseEdtf(coarse);
  const b = parseEdtf(fine);
  if (!a || !b) return false;
  // A winter belongs to the year that it is named after, though it ends in the next.
  if (a.type === 'date' && b.type === 'date') return dateContains(a, b);
  const [outer, inner] = [boundsOf(a), boundsOf(b)];
  return outer !== undefined && inner !== undefined && boundsContain(outer, inner);
};

const dateContains = (a: EdtfDate, b: EdtfDate): boolean => {
  if (a.decade !== undefined) {
    return b.decade === a.decade || (b.year !== undefined && b.year >= a.decade && b.year <= a.decade + 9);
  }
  if (b.decade !== undefined) return false;
  if (a.season === 24 && a.year !== undefined && b.month !== undefined && b.month <= 2)
    return b.year === a.year + 1;
  if (a.year !== undefined && a.year !== b.year) return false;
  if (a.season !== undefined)
    return b.season === a.season || (b.month !== undefined && inSeason(a.season, b.month));
  if (a.month !== undefined && a.month !== b.month) return false;
  return a.day === undefined || a.day === b.day;
};

const inSeason = (season: number, month: number): boolean => {
  const [first, last] = seasonMonths(season);
  return (month >= first && month <= last) || month + 12 <= last;
};

const boundsContain = (outer: Bounds, inner: Bounds): boolean =>
  (outer.earliest === undefined || (inner.earliest !== undefined && inner.earliest >= outer.earliest)) &&
  (outer.latest === undefined || (inner.latest !== undefined && inner.latest <= outer.latest));

/** Whether both can be true of one event: May 27 of an unknown year agrees with 2017, March 2017 does not agree with 2018. */
export const agrees = (a: string, b: string): boolean => intersect(a, b) !== undefined;

/** The one of the two that says more; the first where neither does. A day whose year is missing says less than a year. */
export const finer = (a: string, b: string): string => (width(parseEdtf(b)) < width(parseEdtf(a)) ? b : a);

const OPEN = 1e6;

/** Days that a value reaches over; one with an open end or an unknown year is wider than any that is known. */
const width = (edtf: Edtf | undefined): number => {
  if (!edtf) return Number.POSITIVE_INFINITY;
  const reach = boundsOf(edtf);
  if (!reach)
    return (
      OPEN + (edtf.type === 'date' ? (edtf.day !== undefined ? 1 : edtf.month !== undefined ? 31 : 92) : 0)
    );
  if (!reach.earliest || !reach.latest) return 2 * OPEN;
  return (Date.parse(reach.latest) - Date.parse(reach.earliest)) / 86_400_000 + 1;
};
