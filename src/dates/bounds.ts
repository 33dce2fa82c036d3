import { daysInMonth, writeDate } from './calendar.ts';
import { type Edtf, type EdtfDate, parseEdtf } from './edtf.ts';
import { seasonMonths } from './seasons.ts';

/** First and last day that a date may mean, both `YYYY-MM-DD`; an open end is left out. */
export type Bounds = { readonly earliest?: string; readonly latest?: string };

/** The days that an EDTF value reaches over; `undefined` for no EDTF, and for a year that is not known. */
export const bounds = (edtf: string): Bounds | undefined => {
  const parsed = parseEdtf(edtf);
  return parsed && boundsOf(parsed);
};

export const boundsOf = (edtf: Edtf): Bounds | undefined => {
  if (edtf.type === 'date') return dateBounds(edtf);
  const from = edtf.from && dateBounds(edtf.from);
  const to = edtf.to && dateBounds(edtf.to);
  return { ...(from && { earliest: from.earliest }), ...(to && { latest: to.latest }) };
};

const dateBounds = (d: EdtfDate): { earliest: string; latest: string } | undefined => {
  if (d.decade !== undefined)
    return { earliest: writeDate(d.decade, 1, 1), latest: writeDate(d.decade + 9, 12, 31) };
  if (d.year === undefined) return undefined;
  if (d.day !== undefined) {
    const day = writeDate(d.year, d.month, d.day);
    return { earliest: day, latest: day };
  }
  const [first, last] = d.season !== undefined ? seasonMonths(d.season) : [d.month ?? 1, d.month ?? 12];
  const year = last > 12 ? d.year + 1 : d.year;
  const month = last > 12 ? last - 12 : last;
  return {
    earliest: writeDate(d.year, first, 1),
    latest: writeDate(year, month, daysInMonth(year, month)),
  };
};
