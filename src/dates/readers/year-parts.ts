import type { Frame } from '../frame.ts';
import { yearNamed } from '../year-of.ts';
import { type DateReader, scan, YEAR } from './reader.ts';

const NTH = 'first|second|third|fourth|last|final|1st|2nd|3rd|4th';
const PART =
  `mid(?:dle)?(?:-|\\s)to(?:-|\\s)late|early(?:-|\\s)to(?:-|\\s)mid|early(?:\\s+in)?|mid|late(?:\\s+in)?|` +
  `(?:the\\s+)?(?:very\\s+)?(?:start|beginning|middle|end)\\s+of|(?:the\\s+)?(?:first|second|back|latter)\\s+half\\s+of|` +
  `(?:the\\s+)?(?:${NTH})\\s+quarter(?:\\s+of)?|Q[1-4](?:\\s+of)?|H[12](?:\\s+of)?|` +
  `(?:sometime\\s+)?later(?:\\s+(?:on\\s+)?in)?|earlier(?:\\s+in)?|the\\s+rest\\s+of|sometime(?:\\s+in)?`;
const PATTERN = new RegExp(
  `(?:\\b(?:by|before)\\s+)?\\b(?<part>${PART})[\\s-]+(?<year>${YEAR}|(?:this|next|last|that)(?:\\s+same|\\s+coming)?\\s+year|the\\s+(?:same\\s+|following\\s+)?year)\\b`,
  'gi',
);
const QUARTER_BEHIND = new RegExp(`\\b(?<year>${YEAR})(?:\\s+|-)(?<part>Q[1-4]|H[12])\\b`, 'g');
/** "In the new year": of the one that comes. */
const NEW_YEAR = /\b(?:[Ii]n|early in|[Ee]arly|[Ii]nto)\s+the\s+[Nn]ew\s+[Yy]ear\b/g;
/** "In the fourth quarter": of the year that it is. */
const QUARTER_ALONE = new RegExp(
  `(?<=\\bin\\s+)(?<part>the\\s+(?:${NTH})\\s+quarter)\\b(?!\\s+(?:of|centur))`,
  'g',
);
const YEARS_END =
  /\b(?:(?:by|before)\s+)?(?:(?<year>this|next)\s+)?(?:the\s+)?(?<part>year(?:['’]s)?[-\s]end)\b/gi;

/** A stretch of months, first and last; `undefined` for the whole year. */
const MONTHS_OF: readonly [RegExp, readonly [number, number] | undefined][] = [
  [/to.late/, [5, 12]],
  [/to.mid/, [1, 8]],
  [/^early/, [1, 4]],
  [/^mid|middle/, [5, 8]],
  [/^late(?!r)/, [9, 12]],
  [/start|beginning/, [1, 3]],
  [/(?:first|1st) quarter|^q1/, [1, 3]],
  [/(?:second|2nd) quarter|^q2/, [4, 6]],
  [/(?:third|3rd) quarter|^q3/, [7, 9]],
  [/quarter|^q4/, [10, 12]],
  [/first half|^h1/, [1, 6]],
  [/half|^h2/, [7, 12]],
  [/end/, [11, 12]],
  [/^sometime$|^sometime in$/, undefined],
];

/** Parts of a year: "mid-to-late 2017", "later this year", "Q3 2026", "the first half of 2027". */
export const readYearParts: DateReader = (text, frame) => [
  ...scan(text, NEW_YEAR, ([words]) => newYear(words, frame)),
  ...[PATTERN, QUARTER_BEHIND, QUARTER_ALONE, YEARS_END].flatMap((pattern) =>
    scan(text, pattern, (match) => {
      const part = (match.groups?.part ?? '').toLowerCase().replace(/\s+/g, ' ').replace('the ', '');
      const words = (match.groups?.year ?? 'this year').toLowerCase().replace(/\s+/g, ' ');
      const absolute = /^\d/.test(words);
      // "By the end of 2018" is any time until then, "sometime later in 2018" any time from now on.
      const whole = /^(?:by|before)\s/i.test(match[0]) && /end/.test(part);
      return {
        precision: /^sometime/.test(part) && !/later/.test(part) ? 'year' : 'part-of-year',
        relative: !absolute,
        edtf: (previous) => partValue(whole ? 'sometime' : part, words, frame, previous),
      };
    }),
  ),
];

/** In the first weeks of a year it is unclear which one is meant. */
const newYear = (words: string, frame: Frame) => {
  const settled = frame.year !== undefined && frame.month !== undefined && !frame.month.endsWith('-01');
  const edtf = settled ? String((frame.year ?? 0) + 1) : undefined;
  return {
    from: /^(?:in|into)\b/i.test(words) ? words.search(/\bthe\b/) : 0,
    precision: 'year' as const,
    relative: true,
    ...(edtf !== undefined && { edtf }),
  };
};

const partValue = (
  part: string,
  words: string,
  frame: Frame,
  previous: string | undefined,
): string | undefined => {
  const from =
    /^(?:that|the (?:same|following))/.test(words) || isAhead(words, frame, previous) ? previous : undefined;
  const year = yearOf(words, frame, previous);
  if (year === undefined) return undefined;
  if (part.includes('later') || part === 'rest of') {
    const month = from?.startsWith(`${year}-`)
      ? from.slice(0, 7)
      : frame.month?.startsWith(`${year}-`)
        ? frame.month
        : undefined;
    return month && /-(?:0\d|1[01])$/.test(month) ? `${month}/${year}-12` : String(year);
  }
  if (part.includes('earlier')) {
    return frame.month?.startsWith(`${year}-`) && !frame.month.endsWith('-01')
      ? `${year}-01/${frame.month}`
      : String(year);
  }
  const months = MONTHS_OF.find(([words]) => words.test(part))?.[1];
  const two = (n: number): string => String(n).padStart(2, '0');
  return months ? `${year}-${two(months[0])}/${year}-${two(months[1])}` : String(year);
};

const yearOf = (words: string, frame: Frame, previous: string | undefined): number | undefined => {
  const before = previous !== undefined && /^\d{4}/.test(previous) ? Number(previous.slice(0, 4)) : undefined;
  if (/^(?:that|the same)/.test(words)) return before;
  if (/following/.test(words)) return before === undefined ? undefined : before + 1;
  if (isAhead(words, frame, previous)) return before;
  return yearNamed(words, frame) ?? (words === 'the year' ? before : undefined);
};

/** "Filming starts in May 2027, with the release later in the year": the one spoken of, where it is not the text's own. */
const isAhead = (words: string, { year }: Frame, previous: string | undefined): boolean =>
  words === 'the year' &&
  year !== undefined &&
  /^\d{4}/.test(previous ?? '') &&
  Number(previous?.slice(0, 4)) > year;
