import { type DateReader, scan } from './reader.ts';

const POINTED = /\b(?:sometime\s+)?(?<word>this|next|last)\s+(?:coming\s+)?year\b/gi;
const BACK =
  /\b(?<word>(?:in\s+)?that(?:\s+same)?|the\s+same|the\s+following|the\s+next)\s+year\b|\bthe\s+year\s+(?<after>after|before)(?=[.,;]|$)/gi;
const AGO = /\b(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+years?\s+ago\b/gi;

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "This year", "the following year", "two years ago". */
export const readRelativeYears: DateReader = (text, frame) => [
  ...scan(text, POINTED, ({ groups = {} }) => {
    const word = (groups.word ?? '').toLowerCase();
    const step = word === 'next' ? 1 : word === 'last' ? -1 : 0;
    return {
      ...(frame.year !== undefined && { edtf: String(frame.year + step) }),
      precision: 'year',
      relative: true,
    };
  }),
  ...scan(text, BACK, ({ groups = {} }) => {
    const word = (groups.word ?? groups.after ?? '').toLowerCase();
    const step = word === 'before' ? -1 : /following|next|after/.test(word) ? 1 : 0;
    return {
      edtf: (previous) =>
        previous && /^\d{4}/.test(previous) ? String(Number(previous.slice(0, 4)) + step) : undefined,
      precision: 'year',
      relative: true,
    };
  }),
  ...scan(text, AGO, ({ groups = {} }) => {
    const word = (groups.count ?? '').toLowerCase();
    const count = /^\d/.test(word) ? Number(word) : word === 'a' ? 1 : COUNTS.indexOf(word);
    return {
      ...(frame.year !== undefined && { edtf: String(frame.year - count) }),
      precision: 'year',
      relative: true,
    };
  }),
];
