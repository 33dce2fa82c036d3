import { writeDate } from '../calendar.ts';
import type { Frame } from '../frame.ts';
import { yearIn } from '../year-of.ts';
import { type DateReader, scan, YEAR } from './reader.ts';

/** Month, and the day where the name itself is one day; the others are told as their month. */
const HOLIDAYS: Readonly<Record<string, readonly [month: number, day?: number]>> = {
  'new year’s day': [1, 1],
  'valentine’s day': [2, 14],
  'memorial day': [5],
  'independence day': [7, 4],
  'labor day': [9],
  halloween: [10],
  thanksgiving: [11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  christmas: [12],
  'the holidays': [12],
  'new year’s eve': [12, 31],
};
const NAMES =
  "New Year['’]s (?:Day|Eve)|Valentine['’]s Day|Memorial Day|Independence Day|Labor Day|Halloween|Thanksgiving|Christmas(?: Day| Eve)?|Boxing Day|the holidays";
const WITH_YEAR = new RegExp(
  `\\b(?<name>${NAMES})(?: weekend)?(?:,? (?:of )?)(?<year>${YEAR}|this year|next year|last year)\\b`,
  'g',
);
const ALONE = new RegExp(
  `\\b(?:this|next|last|for|by|on|at|around|over|before|in time for)\\s+(?<name>${NAMES})(?= weekend|[.,;:)—]|$|\\s+(?:on|at|in|and|to|with|via|exclusively)\\b)(?:\\s+weekend)?`,
  'gd',
);

/** "Christmas 2026", "this Halloween", "on Christmas Day". */
export const readHolidays: DateReader = (text, frame) => [
  ...scan(text, WITH_YEAR, ({ groups = {} }) => {
    const words = groups.year ?? '';
    const step = words.startsWith('next') ? 1 : words.startsWith('last') ? -1 : 0;
    const year = /^\d/.test(words) ? Number(words) : frame.year === undefined ? undefined : frame.year + step;
    return { ...holidayValue(groups.name, year), relative: !/^\d/.test(words) };
  }),
  ...scan(text, ALONE, (match) => {
    const from = /^(?:this|next|last)/.test(match[0])
      ? 0
      : (match.indices?.groups?.name?.[0] ?? 0) - match.index;
    return { from, ...pointed(match.groups?.name, match[0], frame), relative: true };
  }),
];

const holidayValue = (name: string | undefined, year: number | undefined) => {
  const [month, day] = HOLIDAYS[(name ?? '').toLowerCase().replace("'", '’')] ?? [12];
  return {
    edtf: writeDate(year, month, day),
    precision: day === undefined ? ('holiday' as const) : ('day' as const),
  };
};

const pointed = (name: string | undefined, words: string, frame: Frame) => {
  const { edtf: bare, precision } = holidayValue(name, undefined);
  return {
    ...(!/^(?:this|next|last)/.test(words) && { bare }),
    precision,
    edtf: yearIn(frame, bare, words.startsWith('last') ? 'back' : 'ahead'),
  };
};
