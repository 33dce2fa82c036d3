import { writeDate } from '../calendar.ts';
import type { Frame } from '../frame.ts';
import { FULL_MONTH, MONTH, monthNumber } from '../month-names.ts';
import { openYear, yearIn, yearNamed } from '../year-of.ts';
import { type DateReader, groupStart, scan, YEAR } from './reader.ts';
import { RELEASE_NOUN } from './release-nouns.ts';

const PART = '(?:(?:early|mid|late|the\\s+(?:start|beginning|middle|end)\\s+of)[\\s-]+)?';

const WITH_YEAR = new RegExp(
  `(?:\\b(?:sometime in|by)\\s+)?\\b${PART}(?<month>${MONTH}),?\\s+(?:of\\s+)?(?<year>${YEAR}|(?:this|next|last)\\s+year)\\b`,
  'g',
);
/** A month by itself is one only behind a word that takes a time: "May" is also a name and a verb. */
const AFTER_WORD = new RegExp(
  `\\b(?<word>[Ii]n|[Tt]his|[Nn]ext|[Ll]ast|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Dd]uring|[Cc]ome|[Ff]rom|[Ee]arly|[Mm]id|[Ll]ate|month of|(?:held|saved|pushed|moved|back|slated|scheduled|planned|delayed|due|set|dated|slotted|eyed|expected|forward) (?:for|to)|date (?:is|of))[\\s-]+(?:coming\\s+|past\\s+)?` +
    `${PART}(?<month>${FULL_MONTH})(?![\\w-])(?!\\s+\\d)`,
  'gd',
);
const BEFORE_NOUN = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|with|for|\\w+(?:['’]s|s['’]))\\s+(?:new\\s+)?${PART}(?<month>${FULL_MONTH})(?=\\s+${RELEASE_NOUN})`,
  'gd',
);

/** Months that are given names as well. */
const NAMES = new Set(['April', 'May', 'June', 'August']);
/** Words that take a person as easily as a time. */
const LOOSE = new Set(['since', 'before', 'after', 'from']);

/** Months, with their year or without. */
export const readMonths: DateReader = (text, frame) => [
  ...scan(text, WITH_YEAR, ({ groups = {} }) => {
    const year = yearNamed(groups.year ?? '', frame);
    const edtf = writeDate(year, monthNumber(groups.month ?? ''));
    return { edtf, precision: 'month', relative: !/^\d/.test(groups.year ?? '') };
  }),
  ...scan(text, AFTER_WORD, (match) => {
    const { word = '', month = '' } = match.groups ?? {};
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 8);
    if (NAMES.has(month) && (LOOSE.has(word.toLowerCase()) || /^(?:['’]s)?\s+[A-Z]/.test(rest)))
      return undefined;
    const from = /^(?:this|next|last|early|mid|late)$/i.test(word) ? 0 : wordsBefore(match, word);
    return { from, ...monthValue(monthNumber(month), word.toLowerCase(), frame) };
  }),
  ...scan(text, BEFORE_NOUN, (match) => ({
    from: groupStart(match, 'month'),
    ...monthValue(monthNumber(match.groups?.month ?? ''), '', frame),
  })),
];

/** Where the date's own words begin behind a preposition: "in late May" is stated as "late May". */
const wordsBefore = (match: RegExpExecArray, word: string): number =>
  word.length + (/^[\s-]+/.exec(match[0].slice(word.length))?.[0].length ?? 0);

const monthValue = (month: number, word: string, frame: Frame) => {
  const bare = writeDate(undefined, month);
  if (word === 'next' || word === 'last' || word === 'this') {
    const base = { precision: 'month' as const, relative: true };
    if (word === 'this') return { ...base, edtf: writeDate(frame.year, month), ...openYear(frame, bare) };
    // "Next June" may be the one that comes or the one after it: only where both readings agree.
    const dated = word === 'last' ? yearIn(frame, bare, 'back') : yearIn(frame, bare, 'ahead');
    const stepped =
      frame.year === undefined ? bare : writeDate(frame.year + (word === 'last' ? -1 : 1), month);
    return { ...base, edtf: dated === stepped ? dated : bare };
  }
  return {
    bare,
    precision: 'month' as const,
    relative: true,
    edtf: yearIn(frame, bare, word === 'since' ? 'back' : 'near'),
  };
};
