import type { SentenceReading } from '../reading/reading.ts';
import { type Entry, entryOf } from './entry-in-parentheses.ts';
import { isYearAt } from './no-title.ts';
import { isName, wordAt } from './walk.ts';

/** Parentheses that nothing but names fill, as they stand behind somebody: "Ada Stone (Northgate, Ember Rising)". */
export type Filled = {
  readonly open: number;
  readonly close: number;
  readonly entries: readonly Entry[];
  /** Several, with commas between. */
  readonly listed: boolean;
};

// No filmography between parentheses is longer.
const LONGEST = 40;
/** What fills the parentheses that open at `open`, where it is formed like names or titles all through. */
export function filledAt(s: SentenceReading, open: number): Filled | undefined {
  let close = open + 1;
  while (close < open + LONGEST && wordAt(s, close) !== ')') {
    if (close >= s.units.length) return undefined;
    // "A (Ember (2022))"
    if (wordAt(s, close) === '(') {
      if (!isYearAt(s, close)) return undefined;
      close += 2;
    }
    close += 1;
  }
  if (wordAt(s, close) !== ')' || close === open + 1) return undefined;
  const pieces = cut(s, open + 1, close);
  const entries: Entry[] = [];
  for (const { from, to } of pieces) {
    // "(Northgate, 2019)", "(Northgate, among others)"
    if (entries.length > 0 && isRest(s, from, to)) continue;
    const entry = entryOf(s, from, to, pieces.length > 1);
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  return entries.length === 0 ? undefined : { open, close, entries, listed: entries.length > 1 };
}

type Piece = { readonly from: number; readonly to: number };

/** Cut at commas, between quoted names, and at the "and" before the last of several. */
function cut(s: SentenceReading, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let i = from; i < to; i += 1) {
    const word = wordAt(s, i);
    const quoted = s.units[i - 1]?.quoted === true;
    if (word === '(') {
      if (i > start) pieces.push({ from: start, to: i });
      start = i + 3;
      i += 2;
    } else if (/^[,;/]$/.test(word)) {
      if (i > start) pieces.push({ from: start, to: i });
      start = i + 1;
    } else if (
      /^(?:and|&)$/.test(word) &&
      (i === start || quoted || endsList(s, pieces.length, start, i, to))
    ) {
      if (i > start) pieces.push({ from: start, to: i });
      start = i + 1;
    } else if (quoted && i > start && s.units[i]?.quoted === true) {
      pieces.push({ from: start, to: i });
      start = i;
    }
  }
  if (start < to) pieces.push({ from: start, to });
  return pieces;
}

/** "X, Y and Z": behind the last "and" of a list stands an entry of its own; in "Salt and Pepper" the rest of one. */
function endsList(s: SentenceReading, before: number, start: number, and: number, to: number): boolean {
  for (let i = and + 1; i < to; i += 1) if (/^[,;]$/.test(wordAt(s, i))) return false;
  const several = (from: number, end: number): boolean =>
    end - from > 1 || (s.units[from]?.words ?? 0) > 1 || /^the /i.test(s.units[from]?.text ?? '');
  return (
    before > 0 ||
    // "(The Owl and The Winter Lake)" is rather one than two
    // "(To Run and Hide in Cork)"
    (!/^to /i.test(s.units[start]?.text ?? '') &&
      !(/^the /i.test(s.units[start]?.text ?? '') && /^The /.test(s.units[and + 1]?.text ?? '')) &&
      several(start, and) &&
      several(and + 1, to) &&
      isName(s, and - 1) &&
      isName(s, and + 1))
  );
}

function isRest(s: SentenceReading, from: number, to: number): boolean {
  if (to - from === 1 && /^(?:(?:18|19|20)\d\d|etc\.?|more|others)$/.test(wordAt(s, from))) return true;
  return /^(?:among|amongst|more)$/.test(wordAt(s, from)) && to - from <= 2;
}
