import { align } from './align.ts';
import type { CloseMemo } from './close-words.ts';
import { keepBest } from './keep-best.ts';
import type { NameIndex } from './name-index.ts';
import { type Accepts, MOST_WEIGHED, type NameMatch } from './name-match.ts';
import type { TypedName } from './typed-name.ts';
import { type Options, readOptions } from './word-options.ts';

/** Rows that have every typed word, wherever it stands. */
export function matchAllWords(index: NameIndex, typed: TypedName, accepts: Accepts): NameMatch[] {
  const options = readOptions(index, typed, false);
  const best = keepBest(MOST_WEIGHED);
  for (const row of rowsWithAll(index, options)) {
    const promise = promiseOf(index, typed, row);
    if (best.beats(promise) && accepts(row)) best.offer(row, promise);
  }
  return best.ids.map((row) => align(index, row, typed, options));
}

/** What was found for a name once, so that another kind of the same name is not looked for from the start. */
export type NameMemo = { readonly some: Map<string, SomeWords>; readonly close: CloseMemo };

type SomeWords = {
  readonly options: Options;
  /** Rows worth a look, and how many of the typed letters each has. */
  readonly rows: readonly number[];
  readonly letters: readonly number[];
};

/** Rows that have most of the typed letters. @param slips forgive slips in the words. */
export function matchSomeWords(
  index: NameIndex,
  typed: TypedName,
  accepts: Accepts,
  slips: boolean,
  memo?: NameMemo,
): NameMatch[] {
  const key = `${slips}|${typed.open}|${typed.words.join(' ')}`;
  const found = memo?.some.get(key) ?? findSomeWords(index, typed, slips, memo);
  memo?.some.set(key, found);
  const best = keepBest(MOST_WEIGHED);
  found.rows.forEach((row, at) => {
    const promise = (found.letters[at] as number) + promiseOf(index, typed, row);
    if (best.beats(promise) && accepts(row)) best.offer(row, promise);
  });
  return best.ids.map((row) => align(index, row, typed, found.options));
}

function findSomeWords(
  index: NameIndex,
  typed: TypedName,
  slips: boolean,
  memo: NameMemo | undefined,
): SomeWords {
  const options = readOptions(index, typed, slips, memo?.close);
  const { has, touched } = lettersOf(index, typed, options);
  const rows = touched
    .filter((row) => (has[row] as number) >= LEAST_TYPED * typed.size)
    .sort((a, b) => a - b);
  return { options, rows, letters: rows.map((row) => has[row] as number) };
}

/** Share of the typed letters below which a name is not worth a look. */
const LEAST_TYPED = 0.4;

/** What decides between names that have the same words: weight, and how much of the name was typed. */
function promiseOf({ worth, sizes }: NameIndex, { size }: TypedName, row: number): number {
  return (worth[row] as number) + Math.min(1, size / (sizes[row] as number));
}

/** From the typed word with the fewest options to the one with the most, keeping rows that had all so far. */
function rowsWithAll(index: NameIndex, options: Options): readonly number[] {
  const order = [...options].sort((a, b) => a.size - b.size);
  const had = new Uint8Array(index.rows.length);
  let rows: number[] = [];
  order.forEach((some, step) => {
    rows = [];
    for (const word of some.keys()) {
      for (const row of rowsWith(index, word)) {
        if (had[row] !== step) continue;
        had[row] = step + 1;
        rows.push(row);
      }
    }
  });
  return rows;
}

/**
 * How many of the typed letters each row has; each typed word counts once, at its best. Long words go first: the
 * short ones that are left when too few letters remain ("of the") count only for rows that have a longer one.
 */
function lettersOf(
  index: NameIndex,
  { words, size }: TypedName,
  options: Options,
): { readonly has: Float32Array; readonly touched: number[] } {
  const has = new Float32Array(index.rows.length);
  const seen = new Uint8Array(index.rows.length);
  const touched: number[] = [];
  const order = words.map((_, at) => at).sort((a, b) => (words[b] ?? '').length - (words[a] ?? '').length);
  let left = size;
  for (const at of order) {
    const { length } = words[at] as string;
    const mayBegin = left >= LEAST_TYPED * size;
    left -= length;
    // Options stand in the order exact, unfinished, slips: the best first.
    for (const [word, { share }] of options[at] as Options[number]) {
      for (const row of rowsWith(index, word)) {
        if (seen[row] === at + 1) continue;
        const letters = has[row] as number;
        if (letters === 0) {
          if (!mayBegin) continue;
          touched.push(row);
        }
        seen[row] = at + 1;
        has[row] = letters + length * share;
      }
    }
  }
  return { has, touched };
}

const rowsWith = ({ postings }: NameIndex, word: number) =>
  postings.docs.subarray(postings.starts[word] as number, postings.starts[word + 1] as number);
