import { acceptKinds } from './accept-kinds.ts';
import { matchKeys, matchNearKeys } from './match-keys.ts';
import { matchAllWords, matchSomeWords } from './match-words.ts';
import type { NameEntry, NameIndex, NameRow } from './name-index.ts';
import type { NameMatch } from './name-match.ts';
import { readTyped } from './typed-name.ts';

export { buildNames, type NameEntry, type NameIndex } from './name-index.ts';

export type Completion<K extends string = string> = {
  readonly entry: NameEntry<K>;
  /** The name of the entry that fits what was typed: the one to show first, or an alias. */
  readonly name: string;
};

type Options<K extends string> = { readonly limit?: number; readonly kinds?: readonly K[] };

/**
 * The names that somebody may be about to type, likeliest first; each entry once, under the name that fits best.
 * With nothing typed, the heaviest entries. Slips are forgiven where names without them do not fill the list.
 */
export function completeNames<K extends string>(
  index: NameIndex<K>,
  typed: string,
  { limit = 25, kinds }: Options<K> = {},
): Completion<K>[] {
  const read = readTyped(index, typed);
  if (read.words.length === 0) {
    const heaviest: NameEntry<K>[] = [];
    for (const at of index.byWeight) {
      if (heaviest.length === limit) break;
      const entry = index.entries[at] as NameEntry<K>;
      if (entry.names.length > 0 && (!kinds || kinds.includes(entry.kind))) heaviest.push(entry);
    }
    return heaviest.map((entry) => ({ entry, name: entry.names[0] as string }));
  }
  const accepts = acceptKinds(index, kinds);
  const best = new Map<number, { row: NameRow; score: number }>();
  const add = (matches: readonly NameMatch[]) => {
    for (const match of matches) {
      const row = index.rows[match.row] as NameRow;
      const score = completionScore(match) + (index.worth[match.row] as number);
      const before = best.get(row.entry);
      if (!before || score > before.score) best.set(row.entry, { row, score });
    }
  };
  add(matchKeys(index, read, accepts));
  add(matchAllWords(index, read, accepts));
  if (best.size < limit) add(matchNearKeys(index, read, accepts, { unfinished: true, slips: 1 }));
  if (best.size === 0) add(matchNearKeys(index, read, accepts, { unfinished: true, slips: 2 }));
  if (best.size === 0) add(matchSomeWords(index, read, accepts, true));
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.row.size - b.row.size || a.row.entry - b.row.entry)
    .slice(0, limit)
    .map(({ row }) => ({ entry: index.entries[row.entry] as NameEntry<K>, name: row.name }));
}

/** Weights of the signs (see docs/search.md): everything typed first, then the beginning, length and fame. */
function completionScore(match: NameMatch): number {
  return (
    10 * match.typed +
    (match.starts ? 1.5 : 0) +
    0.5 * match.order +
    match.covered +
    (match.unfinished ? 0 : 0.5) -
    (match.slips > 0 ? 2 : 0)
  );
}
