import { align } from './align.ts';
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

/** Rows that have most of the typed letters. @param slips forgive slips in the words. */
export function matchSomeWords(
  index: NameIndex,
  typed: TypedName,
  accepts: Accepts,
  slips: boolean,
): NameMatch[] {
  const options = readOptions(index, typed, slips);
  const has = lettersOf(index, typed, options);
  const best = keepBest(MOST_WEIGHED);
  for (let row = 0; row < has.length; row += 1) {
    const letters = has[row] as number;
    if (letters === 0 || letters < LEAST_TYPED * typed.size) continue;
    const promise = letters + promiseOf(index, typed, row);
    if (best.beats(promise) && accepts(row)) best.offer(row, promise);
  }
  return best.ids.map((row) => align(index, row, typed, options));
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

/** How many of the typed letters each row has; each typed word counts once, at its best. */
function lettersOf(index: NameIndex, { words }: TypedName, options: Options): Float32Array {
  const has = new Float32Array(index.rows.length);
  const seen = new Uint8Array(index.rows.length);
  options.forEach((some, at) => {
    const length = (words[at] as string).length;
    // Options stand in the order exact, unfinished, slips: the best first.
    for (const [word, { share }] of some) {
      for (const row of rowsWith(index, word)) {
        if (seen[row] === at + 1) continue;
        seen[row] = at + 1;
        has[row] = (has[row] as number) + length * share;
      }
    }
  });
  return has;
}

const rowsWith = ({ postings }: NameIndex, word: number) =>
  postings.docs.subarray(postings.starts[word] as number, postings.starts[word + 1] as number);
