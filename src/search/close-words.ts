import type { Vocabulary } from './vocabulary.ts';

/** Close words that were found before, for as long as one question lasts. */
export type CloseMemo = Map<string, CloseWord[]>;

/** As `closeWords`, but what stands in `memo` under its words and list is not looked for again. */
export function recallCloseWords(
  memo: CloseMemo | undefined,
  list: 'words' | 'keys',
  vocabulary: Vocabulary,
  typed: string,
  most: number,
  unfinished = false,
): CloseWord[] {
  const key = `${list}|${most}|${unfinished}|${typed}`;
  const known = memo?.get(key);
  if (known) return known;
  const found = closeWords(vocabulary, typed, most, unfinished);
  memo?.set(key, found);
  return found;
}

export type CloseWord = { readonly id: number; readonly distance: number };

/** Longer words are not compared: no word or name is so long. */
const LONGEST = 200;

/** Deeper than any word shares its beginning with the one before. */
const NEVER = 256;

/**
 * The words at most `most` slips from `typed`: a letter left out, added or wrong, or two neighbours swapped
 * (optimal string alignment). With `unfinished`, a word counts if some beginning of it is that near.
 *
 * Walks the sorted vocabulary like a tree: words that begin alike share the rows of the distance table, and a
 * beginning that is already too far is passed over with all words that share it.
 */
export function closeWords(
  vocabulary: Vocabulary,
  typed: string,
  most: number,
  unfinished = false,
): CloseWord[] {
  const { words, shared } = vocabulary;
  const n = typed.length;
  const found: CloseWord[] = [];
  if (n === 0 || n > LONGEST) return found;
  const width = n + 1;
  const deepest = n + most;
  const rows = new Uint8Array((deepest + 1) * width).fill(most + 1);
  for (let j = 0; j <= Math.min(n, most); j += 1) rows[j] = j;
  /** Distance of the nearest beginning up to each depth. */
  const best = new Uint8Array(deepest + 1).fill(most + 1);
  if (n <= most) best[0] = n;
  /** Depth of the first row that is out of reach in the last word walked: nothing below it can match. */
  let dead = NEVER;
  let filled = 0;
  for (let id = 0; id < words.length; id += 1) {
    const common = shared[id] as number;
    if (common >= dead) continue;
    const word = words[id] as string;
    const end = Math.min(word.length, deepest);
    let depth = Math.min(common, filled);
    dead = NEVER;
    while (depth < end) {
      depth += 1;
      if (fillRow(rows, width, depth, word, typed, most) > most) {
        dead = depth;
        best[depth] = best[depth - 1] as number;
        break;
      }
      best[depth] = Math.min(best[depth - 1] as number, rows[depth * width + n] as number);
    }
    filled = depth;
    const distance = unfinished
      ? (best[depth] as number)
      : dead === NEVER && word.length <= deepest
        ? (rows[word.length * width + n] as number)
        : most + 1;
    if (distance <= most) found.push({ id, distance });
    // A beginning that matches is not left by the words that share it.
    if (unfinished && distance <= most) dead = NEVER;
  }
  return found;
}

/** Fills one row of the table inside the band of `most`; returns the least distance in it. */
function fillRow(
  rows: Uint8Array,
  width: number,
  depth: number,
  word: string,
  typed: string,
  most: number,
): number {
  const n = width - 1;
  const row = depth * width;
  const above = row - width;
  const char = word.charCodeAt(depth - 1);
  const before = depth > 1 ? word.charCodeAt(depth - 2) : -1;
  const from = Math.max(1, depth - most);
  const to = Math.min(n, depth + most);
  rows[row] = Math.min(depth, most + 1);
  let least = depth <= most ? depth : most + 1;
  if (from > 1) rows[row + from - 1] = most + 1;
  for (let j = from; j <= to; j += 1) {
    const letter = typed.charCodeAt(j - 1);
    let value = (rows[above + j - 1] as number) + (letter === char ? 0 : 1);
    const left = (rows[row + j - 1] as number) + 1;
    if (left < value) value = left;
    const up = j < depth + most ? (rows[above + j] as number) + 1 : most + 1;
    if (up < value) value = up;
    if (j > 1 && depth > 1 && letter === before && typed.charCodeAt(j - 2) === char) {
      const swapped = (rows[above - width + j - 2] as number) + 1;
      if (swapped < value) value = swapped;
    }
    if (value > most + 1) value = most + 1;
    rows[row + j] = value;
    if (value < least) least = value;
  }
  return least;
}
