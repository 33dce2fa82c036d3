import { startsWithGivenName } from '../reading/given-name.ts';
import { isOrdinaryWord, nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import type { Unit } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isClassOf, isElsewhere, isOnStage, isYearAt } from './no-title.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** One entry between parentheses: "Northgate", "the Ember franchise", "Quark's Low Tide". */
export type Entry = {
  readonly text: string;
  /** Its first name unit; what the article shows of it is kept under this one where it is the only one. */
  readonly at: number;
  readonly whole: boolean;
  readonly quoted: boolean;
  /** Words beside the name say that it is a work: "the X franchise", "of X fame", "Quark's X". */
  readonly told: boolean;
};

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
const SMALL =
  /^(?:a|an|and|at|by|for|from|in|into|is|it|its|of|on|or|the|to|with|&|:|-|–|vs\.?|my|me|you|your|not|no|'|’|!|,)$/;
const LINE =
  /^(?:franchise|movies|films|series|saga|trilogy|television|tv|show|reboot|revival|remake|musical|play|sitcom)$/;

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

function entryOf(s: SentenceReading, from: number, to: number, listed: boolean): Entry | undefined {
  let [first, last] = [from, to];
  // "(Northgate, 2019)"
  let told = wordAt(s, to) === ',' && /^(?:19|20)\d\d$/.test(wordAt(s, to + 1));
  while (first < last) {
    const word = wordAt(s, first);
    const owner = s.units[first];
    if (/^(?:from|of)$/.test(word) || MEDIUM_NOUNS.has(word)) told = true;
    else if (owner?.possessive && (isOther(s, first) || /^(?:19|20)\d\d$/.test(word) || word === 'tv'))
      told = true;
    else if (!/^(?:the|hit|upcoming|recent|forthcoming|new|both|tv)$/.test(word) || isName(s, first)) break;
    first += 1;
  }
  while (last > first + 1 && (LINE.test(wordAt(s, last - 1)) || wordAt(s, last - 1) === 'fame')) {
    told = true;
    last -= 1;
  }
  // "season 2" of it
  if (
    /^(?:season|series|vol\.|part)$/.test(wordAt(s, last - 2)) &&
    s.units[last - 1]?.kind === 'number' &&
    wordAt(s, last - 2) !== 'vol.' &&
    wordAt(s, last - 2) !== 'part'
  )
    last -= 2;
  // "“Northgate” on Broadway", "Ember in the West End"
  if (last > first + 2 && isOnStage(s, last)) {
    told = true;
    last -= wordAt(s, last - 2) === 'the' ? 3 : 2;
  }
  let names = 0;
  for (let i = first; i < last; i += 1) {
    const unit = s.units[i] as Unit;
    if (unit.kind === 'name') names += 1;
    else if (
      !unit.capital &&
      unit.kind !== 'number' &&
      !SMALL.test(unit.lower) &&
      !isInner(s, i, first, last)
    )
      return undefined;
  }
  // "(Copper Lake's Kira Vale)": a part
  for (let i = first; i + 1 < last; i += 1)
    if (
      s.units[i]?.kind === 'name' &&
      s.units[i]?.possessive &&
      nameForm(s.units[i + 1]?.text ?? '') === 'somebody'
    )
      return undefined;
  // "Kira in Northgate", "Wick on Ember": a part, and in what
  if (
    !listed &&
    !isOrdinaryWord(s.units[first]?.lower ?? '') &&
    last - first === 3 &&
    names === 2 &&
    /^(?:in|on|from)$/.test(wordAt(s, first + 1)) &&
    (s.units[first]?.words ?? 0) < 3
  )
    return undefined;
  const [head, tail] = [s.units[first], s.units[last - 1]];
  // "Northgate's Kira"
  if (last - first === 2 && names === 2 && head?.possessive && startsWithGivenName(tail?.text ?? ''))
    return undefined;
  if (head === undefined || tail === undefined || last <= first) return undefined;
  const begins = head.kind === 'name' || head.capital || head.kind === 'number';
  if (!begins || (names === 0 && !head.capital) || last - first > 10) return undefined;
  if (last - first === 1 && (head.kind !== 'name' || isElsewhere(s, first))) return undefined;
  if (isClassOf(s, last)) return undefined;
  const single = last - first === 1;
  const text = single
    ? head.text
    : s.reading.article.body
        .slice(head.start, tail.end)
        .replace(/\s+/g, ' ')
        .replace(/^[“"‘']|[”"’',]+$/gu, '');
  return { text, at: first, whole: single, quoted: single && head.quoted, told };
}

/** A longer small word inside a title of several: "The Girl Before Dawn", "Lost Without You". */
function isInner(s: SentenceReading, at: number, first: number, last: number): boolean {
  return (
    at > first &&
    at < last - 1 &&
    /^(?:from|with|over|under|without|who|that|this|his|her|our|than|like)$/.test(wordAt(s, at))
  );
}
