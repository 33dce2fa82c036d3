import { align } from './align.ts';
import type { NameIndex, NameRow } from './name-index.ts';
import { MOST_WEIGHED, type NameMatch } from './name-match.ts';
import type { TypedName } from './typed-name.ts';
import { type Options, readOptions } from './word-options.ts';

/** Rows that have every typed word, wherever it stands. */
export function matchAllWords(index: NameIndex, typed: TypedName): NameMatch[] {
  const options = readOptions(index, typed, false);
  const rows = rowsWithAll(index, options);
  return heaviest(index, rows, () => 0).map((row) => align(index, row, typed, options));
}

/** Rows that have most of the typed letters. @param slips forgive slips in the words. */
export function matchSomeWords(index: NameIndex, typed: TypedName, slips: boolean): NameMatch[] {
  const options = readOptions(index, typed, slips);
  const has = lettersOf(index, typed, options);
  const rows = [...has.keys()].filter((row) => (has.get(row) as number) >= LEAST_TYPED * typed.size);
  return heaviest(index, rows, (row) => has.get(row) as number).map((row) =>
    align(index, row, typed, options),
  );
}

/** Share of the typed letters below which a name is not worth a look. */
const LEAST_TYPED = 0.4;

/** From the typed word with the fewest options to the one with the most, keeping rows that had all so far. */
function rowsWithAll(index: NameIndex, options: Options): number[] {
  const order = [...options].sort((a, b) => a.size - b.size);
  let rows: Set<number> | undefined;
  for (const some of order) {
    const kept = new Set<number>();
    for (const word of some.keys()) {
      for (const row of rowsWith(index, word)) if (!rows || rows.has(row)) kept.add(row);
    }
    if (kept.size === 0) return [];
    rows = kept;
  }
  return [...(rows ?? [])];
}

/** How many of the typed letters each row has; each typed word counts once, at its best. */
function lettersOf(index: NameIndex, { words }: TypedName, options: Options): Map<number, number> {
  const has = new Map<number, number>();
  options.forEach((some, at) => {
    const length = (words[at] as string).length;
    const seen = new Set<number>();
    // Options stand in the order exact, unfinished, slips: the best first.
    for (const [word, { share }] of some) {
      for (const row of rowsWith(index, word)) {
        if (seen.has(row)) continue;
        seen.add(row);
        has.set(row, (has.get(row) ?? 0) + length * share);
      }
    }
  });
  return has;
}

const rowsWith = ({ postings }: NameIndex, word: number) =>
  postings.docs.subarray(postings.starts[word] as number, postings.starts[word + 1] as number);

/** The first `MOST_WEIGHED` by a rough measure: what they have, then weight and shortness. */
function heaviest(index: NameIndex, rows: number[], has: (row: number) => number): number[] {
  if (rows.length <= MOST_WEIGHED) return rows;
  const rough = new Map(
    rows.map((row) => {
      const { prior, size } = index.rows[row] as NameRow;
      return [row, has(row) + 0.5 * prior - 0.01 * size] as const;
    }),
  );
  const by = (row: number) => rough.get(row) as number;
  return rows.sort((a, b) => by(b) - by(a) || a - b).slice(0, MOST_WEIGHED);
}
