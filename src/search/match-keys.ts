import { type CloseMemo, recallCloseWords } from './close-words.ts';
import { keepBest } from './keep-best.ts';
import type { NameIndex, NameRow } from './name-index.ts';
import { type Accepts, MOST_WEIGHED, type NameMatch, nearest, slipsIn } from './name-match.ts';
import { readNumerals } from './numerals.ts';
import type { TypedName } from './typed-name.ts';
import { findPrefix } from './vocabulary.ts';

/** Rows whose key begins with what was typed; of many, the heaviest and shortest. */
export function matchKeys(index: NameIndex, { keys, open }: TypedName, accepts: Accepts): NameMatch[] {
  return keys.flatMap((typed) => {
    const [first, last] = findPrefix(index.keys, typed);
    const { keyStarts, keyRows, keySizes, worth } = index;
    const best = keepBest(MOST_WEIGHED);
    const to = keyStarts[last] as number;
    for (let at = keyStarts[first] as number; at < to; at += 1) {
      const row = keyRows[at] as number;
      const promise = (worth[row] as number) + typed.length / (keySizes[at] as number);
      if (best.beats(promise) && accepts(row)) best.offer(at, promise);
    }
    return best.ids.map((at) =>
      keyMatch(index, keyRows[at] as number, typed.length, keySizes[at] as number, 0, open),
    );
  });
}

/** Rows whose key begins nearly with what was typed. Numbers must stand as typed: "part 2" is not "part 3". */
export function matchNearKeys(
  index: NameIndex,
  { keys, words }: TypedName,
  accepts: Accepts,
  {
    unfinished,
    slips,
    memo,
  }: { readonly unfinished: boolean; readonly slips: number; readonly memo?: CloseMemo | undefined },
): NameMatch[] {
  const numerals = readNumerals(words);
  return keys.flatMap((typed) => {
    const most = Math.min(slips, slipsIn(typed.length));
    if (most === 0) return [];
    const matches: NameMatch[] = [];
    for (const { id, distance } of nearest(
      recallCloseWords(memo, 'keys', index.keys, typed, most, unfinished),
    )) {
      const size = (index.keys.words[id] as string).length;
      for (const row of rowsOf(index, id)) {
        const own = readNumerals(
          (index.rows[row] as NameRow).words.map((word) => index.words.words[word] as string),
        );
        const fits = unfinished ? own.startsWith(numerals) : own === numerals;
        if (fits && accepts(row))
          matches.push(keyMatch(index, row, typed.length, size, distance, unfinished));
      }
    }
    return matches;
  });
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
