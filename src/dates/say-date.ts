import { daysInMonth } from './calendar.ts';
import { type EdtfDate, type EdtfInterval, parseEdtf } from './edtf.ts';
import { MONTHS } from './month-names.ts';
import { seasonName } from './seasons.ts';

/**
 * An EDTF value in plain American English: "March 17, 2017", "summer 2017", "mid-to-late 2017", "about November
 * 2016", "May 27 (year not stated)". What is no EDTF comes back as it stands.
 */
export const sayDate = (edtf: string): string => {
  const parsed = parseEdtf(edtf);
  if (!parsed) return edtf;
  return parsed.type === 'date' ? sayOne(parsed) : sayInterval(parsed);
};

const ABOUT = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' } as const;

const sayOne = (d: EdtfDate): string => (d.qualifier ? ABOUT[d.qualifier] : '') + sayBare(d);

const sayBare = (d: EdtfDate): string => {
  if (d.decade !== undefined) return `the ${d.decade}s`;
  if (d.year === undefined) return `${sayWithoutYear(d)} (year not stated)`;
  if (d.day !== undefined) return `${sayWithoutYear(d)}, ${d.year}`;
  if (d.month !== undefined || (d.season ?? 99) <= 32) return `${sayWithoutYear(d)} ${d.year}`;
  return d.season === undefined ? String(d.year) : `${seasonName(d.season)} of ${d.year}`;
};

const sayWithoutYear = (d: EdtfDate): string => {
  if (d.season !== undefined) return seasonName(d.season);
  const month = MONTHS[(d.month ?? 1) - 1] ?? '';
  return d.day === undefined ? month : `${month} ${d.day}`;
};

/** Stretches of one year that have a name of their own, by first and last month. */
const PARTS: Readonly<Record<string, string>> = {
  '1-4': 'early',
  '5-8': 'mid-',
  '9-12': 'late',
  '1-8': 'early-to-mid',
  '5-12': 'mid-to-late',
  '1-3': 'the first quarter of',
  '4-6': 'the second quarter of',
  '7-9': 'the third quarter of',
  '10-12': 'the fourth quarter of',
  '1-6': 'the first half of',
  '7-12': 'the second half of',
  '11-12': 'the end of',
};

const sayInterval = ({ from, to }: EdtfInterval): string => {
  if (!from) return `${sayOne(to as EdtfDate)} or earlier`;
  if (!to) return `${sayOne(from)} or later`;
  const plain = from.qualifier === undefined && to.qualifier === undefined;
  if (plain && from.year === to.year) {
    const part =
      from.day === undefined && to.day === undefined ? PARTS[`${from.month}-${to.month}`] : undefined;
    if (part) return part.endsWith('-') ? `${part}${from.year}` : `${part} ${from.year}`;
    if (endsYear(to) && (from.month ?? 1) > 1) return `later in ${from.year}`;
    if (from.month !== undefined && to.month !== undefined) return sayInsideYear(from, to);
  }
  return `between ${sayOne(from)} and ${sayOne(to)}`;
};

const endsYear = (d: EdtfDate): boolean => d.month === 12 && (d.day ?? daysInMonth(2000, 12)) === 31;

const sayInsideYear = (from: EdtfDate, to: EdtfDate): string => {
  if (from.day !== undefined && from.month === to.month && to.day !== undefined) {
    return `${MONTHS[(from.month ?? 1) - 1]} ${from.day} to ${to.day}, ${to.year}`;
  }
  return `between ${sayWithoutYear(from)} and ${sayOne(to)}`;
};
