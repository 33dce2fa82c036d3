import { closeWords } from './close-words.ts';
import type { NameIndex, NameRow } from './name-index.ts';
import { readNumerals } from './numerals.ts';
import type { TypedName } from './typed-name.ts';
import { findPrefix, findWord } from './vocabulary.ts';

/** How a name and what was typed fit together. */
export type NameMatch = {
  readonly row: number;
  /** Share of the typed letters that the name has, 0 to 1; a slip takes its letters off. */
  readonly typed: number;
  /** Share of the name's letters that were typed, 0 to 1. */
  readonly covered: number;
  /** What was typed stands at the beginning of the name (a leading article aside). */
  readonly starts: boolean;
  /** Share of the typed words that follow one another in the name, 0 to 1. */
  readonly order: number;
  /** Slips of the finger that were forgiven. */
  readonly slips: number;
  /** The last typed word is the beginning of one. */
  readonly unfinished: boolean;
  /** Something was typed that the name does not have. */
  readonly missing: boolean;
};

/** Names that are weighed one by one; the rest is cut off by a rougher measure. */
const MOST_WEIGHED = 200;

/** Slips that are forgiven in a word or a whole name of that length. */
export const slipsIn = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

/** Every row whose key begins with what was typed. */
export function matchKeys(index: NameIndex, { keys, open }: TypedName): NameMatch[] {
  return keys.flatMap((typed) => {
    const [from, to] = findPrefix(index.keys, typed);
    const matches: NameMatch[] = [];
    for (let key = from; key < to; key += 1) {
      const size = (index.keys.words[key] as string).length;
      for (const row of rowsOf(index, key)) matches.push(keyMatch(index, row, typed.length, size, 0, open));
    }
    return matches;
  });
}

/** Rows whose key begins nearly with what was typed. Numbers must stand as typed: "part 2" is not "part 3". */
export function matchNearKeys(
  index: NameIndex,
  { keys, words }: TypedName,
  unfinished: boolean,
): NameMatch[] {
  const numerals = readNumerals(words);
  return keys.flatMap((typed) => {
    const most = slipsIn(typed.length);
    if (most === 0) return [];
    const matches: NameMatch[] = [];
    for (const { id, distance } of nearest(closeWords(index.keys, typed, most, unfinished))) {
      const size = (index.keys.words[id] as string).length;
      for (const row of rowsOf(index, id)) {
        const own = readNumerals(
          (index.rows[row] as NameRow).words.map((word) => index.words.words[word] as string),
        );
        const fits = unfinished ? own.startsWith(numerals) : own === numerals;
        if (fits) matches.push(keyMatch(index, row, typed.length, size, distance, unfinished));
      }
    }
    return matches;
  });
}

function nearest<T extends { readonly distance: number }>(close: T[]): T[] {
  return close.sort((a, b) => a.distance - b.distance).slice(0, MOST_WEIGHED);
}

const rowsOf = (index: NameIndex, key: number) =>
  index.keyRows.subarray(index.keyStarts[key] as number, index.keyStarts[key + 1] as number);

function keyMatch(
  index: NameIndex,
  row: number,
  typed: number,
  key: number,
  slips: number,
  open: boolean,
): NameMatch {
  // What is near without going on is near to the whole name.
  const covered = slips > 0 && !open ? 1 : Math.min(1, typed / (index.rows[row] as NameRow).size);
  return {
    row,
    typed: 1 - slips / typed,
    covered,
    starts: true,
    order: 1,
    slips,
    unfinished: open && typed < key - slips,
    missing: false,
  };
}

/** A word of a name that a typed word may mean. */
type Option = { readonly share: number; readonly slips: number; readonly unfinished: boolean };

/** Rows that have the typed words, wherever they stand. @param slips forgive them in words that nothing has. */
export function matchWords(index: NameIndex, { words, open, size }: TypedName, slips: boolean): NameMatch[] {
  const options = words.map((word, at) => optionsFor(index, word, open && at === words.length - 1, slips));
  const has = new Float32Array(index.rows.length);
  const seen = new Uint8Array(index.rows.length);
  options.forEach((some, at) => {
    const length = (words[at] as string).length;
    // Best option first, so that a row counts each typed word once and at its best.
    for (const [word, { share }] of some) {
      const to = index.postings.starts[word + 1] as number;
      for (let p = index.postings.starts[word] as number; p < to; p += 1) {
        const row = index.postings.docs[p] as number;
        if (seen[row] === at + 1) continue;
        seen[row] = at + 1;
        has[row] = (has[row] as number) + length * share;
      }
    }
  });
  return fullest(index, has, size * 0.4).map((row) => align(index, row, words, options, size));
}

function optionsFor(index: NameIndex, word: string, mayGoOn: boolean, slips: boolean): Map<number, Option> {
  const options = new Map<number, Option>();
  const exact = findWord(index.words, word);
  if (exact >= 0) options.set(exact, { share: 1, slips: 0, unfinished: false });
  if (mayGoOn) {
    const [from, to] = findPrefix(index.words, word);
    for (let id = from; id < to; id += 1) {
      if (id !== exact) options.set(id, { share: 1, slips: 0, unfinished: true });
    }
  }
  const most = slips && readNumerals([word]) === '' ? slipsIn(word.length) : 0;
  if (most === 0) return options;
  for (const { id, distance } of nearest(closeWords(index.words, word, most, mayGoOn))) {
    if (options.has(id) || readNumerals([index.words.words[id] as string]) !== '') continue;
    const unfinished = (index.words.words[id] as string).length > word.length + distance;
    options.set(id, { share: 1 - distance / word.length, slips: distance, unfinished });
  }
  return options;
}

/** The rows that have most of what was typed, at least `least`; of equals the heavier and shorter ones. */
function fullest(index: NameIndex, has: Float32Array, least: number): number[] {
  const rows: number[] = [];
  has.forEach((share, row) => {
    if (share >= least && share > 0) rows.push(row);
  });
  if (rows.length <= MOST_WEIGHED) return rows;
  const rough = (row: number) => {
    const { prior, size } = index.rows[row] as NameRow;
    return (has[row] as number) + 0.5 * prior - 0.01 * size;
  };
  return rows.sort((a, b) => rough(b) - rough(a) || a - b).slice(0, MOST_WEIGHED);
}

/** Fits each typed word to a word of the name, preferring the one after the last that fitted. */
function align(
  index: NameIndex,
  row: number,
  words: readonly string[],
  options: readonly ReadonlyMap<number, Option>[],
  size: number,
): NameMatch {
  const name = index.rows[row] as NameRow;
  const used = new Set<number>();
  let last = -1;
  let [typed, covered, slips, follows, first] = [0, 0, 0, 0, -1];
  let [unfinished, missing] = [false, false];
  words.forEach((word, at) => {
    const place = bestPlace(name, options[at] as ReadonlyMap<number, Option>, used, last);
    const option = place < 0 ? undefined : options[at]?.get(name.words[place] as number);
    if (!option) {
      missing = true;
      return;
    }
    used.add(place);
    if (first < 0) first = place;
    if (place === last + 1) follows += 1;
    last = place;
    typed += word.length * option.share;
    covered += Math.min(word.length, (index.words.words[name.words[place] as number] as string).length);
    slips += option.slips;
    unfinished ||= option.unfinished;
  });
  return {
    row,
    typed: typed / size,
    covered: Math.min(1, covered / name.size),
    starts: first === 0,
    order: follows / words.length,
    slips,
    unfinished,
    missing,
  };
}

function bestPlace(
  { words }: NameRow,
  options: ReadonlyMap<number, Option>,
  used: ReadonlySet<number>,
  last: number,
): number {
  let best = -1;
  let most = 0;
  words.forEach((word, place) => {
    const option = used.has(place) ? undefined : options.get(word);
    if (!option) return;
    const fit = option.share + (place === last + 1 ? 0.2 : 0) - (option.unfinished ? 0.1 : 0);
    if (fit > most) {
      most = fit;
      best = place;
    }
  });
  return best;
}
