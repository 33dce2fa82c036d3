import { yearNamed } from '../year-of.ts';
import { COUNT, countOf, type DateReader, scan } from './reader.ts';

const POINTED = /\b(?:sometime\s+)?(?<word>this|next|last)\s+(?:coming\s+)?year\b/gi;
const BACK =
  /\b(?<word>(?:in\s+)?that(?:\s+same)?|the\s+same|the\s+following|the\s+next)\s+year\b|\bthe\s+year\s+(?<after>after|before)(?=[.,;]|$)/gi;
const AGO = new RegExp(`\\b(?<count>${COUNT})\\s+years?\\s+ago\\b`, 'gi');

/** "This year", "the following year", "two years ago". */
export const readRelativeYears: DateReader = (text, frame) => [
  ...scan(text, POINTED, ({ groups = {} }) => {
    const year = yearNamed(groups.word ?? '', frame);
    return { ...(year !== undefined && { edtf: String(year) }), precision: 'year', relative: true };
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
    const count = countOf((groups.count ?? '').toLowerCase());
    return {
      ...(frame.year !== undefined && { edtf: String(frame.year - count) }),
      precision: 'year',
      relative: true,
    };
  }),
];
