import { bounds } from '../bounds.ts';
import { writeDate } from '../calendar.ts';
import { parseEdtf } from '../edtf.ts';
import type { Frame } from '../frame.ts';
import { FULL_MONTH, monthNumber } from '../month-names.ts';
import { type DateReader, scan, YEAR } from './reader.ts';

const YEARS = new RegExp(
  `\\b(?:between\\s+(${YEAR})\\s+and|from\\s+(${YEAR})\\s+(?:to|until|till|through)|(?<![\\d-])(${YEAR})\\s?(?:-|–|—|to))\\s?((?:19|20)?\\d\\d)\\b(?![-\\d])`,
  'gi',
);
const MONTHS = new RegExp(
  `\\b(?:[Ff]rom|[Bb]etween)\\s+(${FULL_MONTH})\\s+(?:to|until|through|and)\\s+(${FULL_MONTH})(?:,?\\s+(?:of\\s+)?(${YEAR}))?\\b`,
  'g',
);

/** "Between 2011 and 2019", "from May to July". Days have their ranges beside them (`readDays`). */
export const readSpans: DateReader = (text, frame) => [
  ...scan(text, YEARS, ([, a, b, c, end = '']) => {
    const first = a ?? b ?? c ?? '';
    const last = end.length === 2 ? `${first.slice(0, 2)}${end}` : end;
    return last > first ? { edtf: `${first}/${last}`, precision: 'range', relative: false } : undefined;
  }),
  ...scan(text, MONTHS, ([, from = '', to = '', year]) =>
    monthSpan(monthNumber(from), monthNumber(to), year, frame),
  ),
];

const monthSpan = (from: number, to: number, stated: string | undefined, frame: Frame) => {
  const year = stated === undefined ? frame.year : Number(stated);
  const relative = stated === undefined;
  if (year === undefined) return { precision: 'range' as const, relative };
  const edtf = `${writeDate(year, from)}/${writeDate(to < from ? year + 1 : year, to)}`;
  return parseEdtf(edtf) && bounds(edtf) ? { edtf, precision: 'range' as const, relative } : undefined;
};
