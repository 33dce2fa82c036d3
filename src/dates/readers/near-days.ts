import { addDays, weekdayOf } from '../calendar.ts';
import { isEdtf } from '../edtf.ts';
import type { Frame } from '../frame.ts';
import { WEEKDAY, weekdayNumber } from '../month-names.ts';
import { COUNT, countOf, type DateReader, scan } from './reader.ts';

/** At the start of a sentence only: "Today" and "Tomorrow" with a capital elsewhere are titles. */
const DAY = new RegExp(
  `(?<=^["“‘]?)(?:Today|Tonight|Tomorrow|Yesterday|Last night|This evening)\\b|\\b(?:today|tonight|this evening|tomorrow|yesterday|last night|` +
    `in ${COUNT} days|${COUNT} days ago)\\b(?!['’]s)`,
  'g',
);
const NAMED = new RegExp(
  `\\b(?<word>[Oo]n|[Tt]his|[Nn]ext|[Ll]ast|[Bb]y|[Uu]ntil|[Cc]oming)\\s+(?:coming\\s+|past\\s+)?(?<weekday>${WEEKDAY})\\b(?!s|\\s+the\\s|['’]s|\\s+[A-Z]|\\s+(?:nights|mornings|evenings|afternoons)\\b)`,
  'g',
);
/** "Opens Friday", "in theaters Thursday": American print leaves "on" out; "said Friday" is a day as well. */
const BARE = new RegExp(
  `(?<=\\b[a-z]{2,}[a-z]|[A-Z][\\w+]*[a-z+A-Z]|[a-z][,.]?[”"*_])(?<!\\b(?:the|this|next|last|every|each|Black|Good|Ash|Super|Cyber|Bloody|Big|Casual|Girl|old))\\s+(?<weekday>${WEEKDAY})(?=\\s+(?:night|morning|evening|on|at|in|from|through|via|with|and|as|to|for|exclusively|worldwide|nationwide|only)\\b|[.,;:)—–]|\\s+\\(|\\s+\\d{1,2}(?:[.:]\\d\\d)?\\s?[ap]\\.?m|$)(?!\\.[A-Za-z])`,
  'g',
);
/** "BBC One, Sunday, 9pm": a line of a list of what is on. */
const LISTED = new RegExp(
  `(?<=,)\\s+(?<weekday>${WEEKDAY})(?=,?\\s+(?:at\\s+)?\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[ap]\\.?m|c\\b))`,
  'g',
);
const SPAN = new RegExp(
  `\\b(?:(?<word>this|next|last|the)\\s+(?:coming\\s+|past\\s+)?(?<unit>week(?:end)?|month)|in\\s+${COUNT}\\s+(?:weeks?|months?)|${COUNT}\\s+(?:weeks?|months?)\\s+ago)\\b`,
  'gi',
);

/** "May 3rd at home, the 5th abroad": of the month that was spoken of before. */
const NTH =
  /\b(?:[Oo]n|and|until|till|,)\s+the\s+(?<day>[12]?\d|3[01])(?:st|nd|rd|th)(?=[.,;:)]|$|\s+(?:in|at|on|for|and|across|worldwide|everywhere)\b)/g;

/** Days, weeks and months told from the day of writing. */
export const readNearDays: DateReader = (text, frame) => [
  ...scan(text, NTH, ({ 0: words, groups = {} }) => ({
    from: words.indexOf('the '),
    edtf: (previous = '') => {
      const day = `${previous.slice(0, 8)}${(groups.day ?? '').padStart(2, '0')}`;
      return isEdtf(day) ? day : undefined;
    },
    precision: 'day',
    relative: true,
  })),
  ...scan(text, DAY, ([words]) => ({ ...reckoned(words, frame, 10), precision: 'day', relative: true })),
  ...scan(text, NAMED, ({ 0: words, groups = {} }) => {
    const word = groups.word ?? '';
    const from = /^(?:this|next|last|coming)$/i.test(word) ? 0 : words.length - (groups.weekday ?? '').length;
    return {
      from,
      ...weekdayValue(groups.weekday ?? '', word.toLowerCase(), frame),
      precision: 'day',
      relative: true,
    };
  }),
  ...[BARE, LISTED].flatMap((pattern) =>
    scan(text, pattern, ({ 0: words, groups = {} }) => ({
      from: words.length - (groups.weekday ?? '').length,
      ...weekdayValue(groups.weekday ?? '', 'on', frame),
      precision: 'day',
      relative: true,
    })),
  ),
  ...scan(text, SPAN, ({ 0: words, groups = {} }) => {
    const [word, unit] = [groups.word?.toLowerCase(), groups.unit?.toLowerCase()];
    if (word === 'the') return undefined;
    const precision = /month/i.test(words) ? ('month' as const) : ('week' as const);
    if (precision === 'month') return { ...reckoned(words, frame, 7), precision, relative: true };
    if (unit === undefined) return { precision, relative: true };
    return { ...weekValue(word ?? 'this', unit, frame), precision, relative: true };
  }),
];

const DAYS_AWAY: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this evening': 0,
  tomorrow: 1,
  yesterday: -1,
  'last night': -1,
};

/** How many days or months the words step away from now: "tomorrow" 1, "three days ago" -3, "next month" 1. */
const stepsIn = (words: string): number => {
  const lower = words.toLowerCase().replace(/\s+/g, ' ');
  if (lower in DAYS_AWAY) return DAYS_AWAY[lower] ?? 0;
  if (/^(?:this|next|last)/.test(lower))
    return lower.startsWith('next') ? 1 : lower.startsWith('last') ? -1 : 0;
  const steps = countOf(lower.replace(/^in /, '').split(' ')[0] ?? '');
  return lower.startsWith('in ') ? steps : -steps;
};

/*
 * chrono-node can do these sums. Loading it takes a quarter of a second at every start, too much for three kinds of
 * phrase.
 */
const reckoned = (words: string, frame: Frame, length: 7 | 10): { edtf?: string } => {
  const steps = stepsIn(words);
  if (length === 10) return frame.day === undefined ? {} : { edtf: addDays(frame.day, steps) };
  if (frame.month === undefined) return {};
  const [year, month] = frame.month.split('-').map(Number) as [number, number];
  return { edtf: new Date(Date.UTC(year, month - 1 + steps, 1)).toISOString().slice(0, 7) };
};

const weekdayValue = (name: string, word: string, frame: Frame): { edtf?: string } => {
  if (!frame.day) return {};
  const [y, m, d] = frame.day.split('-').map(Number) as [number, number, number];
  const ahead = (weekdayNumber(name) - weekdayOf(y, m, d) + 7) % 7;
  if (word === 'last') return { edtf: addDays(frame.day, ahead === 0 ? -7 : ahead - 7) };
  // "Next Friday" is the coming one to some and the one after to others.
  return word === 'next' ? {} : { edtf: addDays(frame.day, ahead) };
};

const weekValue = (word: string, unit: string, frame: Frame): { edtf?: string } => {
  if (!frame.day) return {};
  const [y, m, d] = frame.day.split('-').map(Number) as [number, number, number];
  const sinceMonday = (weekdayOf(y, m, d) + 6) % 7;
  const monday = addDays(frame.day, -sinceMonday + (word === 'next' ? 7 : word === 'last' ? -7 : 0));
  const [first, last] = unit === 'weekend' ? [4, 6] : [0, 6];
  return { edtf: `${addDays(monday, first)}/${addDays(monday, last)}` };
};
