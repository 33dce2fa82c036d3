import { distance } from 'fastest-levenshtein';
import type { Question } from '../question.ts';
import { foldAnswer } from './fold-answer.ts';

/** `near`: close enough to say so privately, too far to count. */
export type Match = 'right' | 'near' | 'wrong';

/** Typed answers are cut to this many characters before they are compared. */
const LONGEST = 100;

/** Letters that may be wrong, by length: short names differ from each other by one. */
const SLIPS: readonly (readonly [upTo: number, slips: number])[] = [
  [3, 0],
  [6, 1],
  [11, 2],
  [Number.POSITIVE_INFINITY, 3],
];

/**
 * Whether typed words answer a question. Case, accents, punctuation, a leading "the", numbers as words, initials
 * and a last name alone are forgiven, and a slip or more by length; but not what leads to a wrong option.
 */
export function matchAnswer(typed: string, question: Pick<Question, 'accepts' | 'options' | 'right'>): Match {
  const answer = foldAnswer(typed.slice(0, LONGEST));
  if (answer.length === 0) return 'wrong';
  const wrong = question.options
    .filter((_, index) => index !== question.right)
    .map(({ text }) => foldAnswer(text));
  const right = question.accepts.map(foldAnswer);
  const [good, bad] = [closest(answer, right), closest(answer, wrong)];
  if (good === 0) return 'right';
  if (bad === 0) return 'wrong';
  // "C. Cox" fits, where it fits no wrong option as well.
  if (right.some((name) => fits(answer, name)) && !wrong.some((name) => fits(answer, name))) return 'right';
  if (bad <= good) return 'wrong';
  const slips = slipsFor(answer.join(' '));
  if (good <= slips) return 'right';
  return good <= slips + 2 && slips > 0 ? 'near' : 'wrong';
}

function slipsFor(text: string): number {
  if (/^[\d ]+$/.test(text)) return 0;
  return SLIPS.find(([upTo]) => text.length <= upTo)?.[1] ?? 0;
}

/** Letters from the nearest of the names; numbers are right or wrong. */
function closest(answer: readonly string[], names: readonly (readonly string[])[]): number {
  const text = answer.join(' ');
  const numeric = /^[\d ]+$/.test(text);
  const distances = names.map((name) => {
    const other = name.join(' ');
    if (text === other || text.replaceAll(' ', '') === other.replaceAll(' ', '')) return 0;
    return numeric || /^[\d ]+$/.test(other) ? Number.POSITIVE_INFINITY : distance(text, other);
  });
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/** Whether the words are the name with initials for some of its words, all initials, or its last word alone. */
function fits(answer: readonly string[], name: readonly string[]): boolean {
  const last = name.at(-1) ?? '';
  if (name.length > 1 && answer.length === 1) {
    const [word = ''] = answer;
    return (last.length > 2 && word === last) || word === name.map(([letter]) => letter).join('');
  }
  if (answer.length !== name.length) return false;
  return name.every((word, index) => {
    const mine = answer[index] ?? '';
    return mine === word || (mine.length === 1 && word.startsWith(mine));
  });
}
