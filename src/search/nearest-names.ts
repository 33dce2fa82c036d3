import { distance } from 'fastest-levenshtein';
import { keyOf, type NameEntry, type NameIndex, readNameWords, withoutArticle } from './name-index.ts';

/** Names further away than this share of the longer one are no suggestion. */
const FAR = 0.45;
/** How many names are compared at most, so that a keystroke costs some milliseconds in any folder. */
const MOST = 20_000;

/**
 * The entries whose name is spelt most like what was typed, nearest first, where every other way of reading it has
 * failed: by Levenshtein distance over names that begin with the same letter.
 */
export function nearestNames<K extends string>(
  index: NameIndex<K>,
  typed: string,
  { limit = 5, kinds }: { readonly limit?: number; readonly kinds?: readonly K[] } = {},
): readonly NameEntry<K>[] {
  const key = keyOf(withoutArticle(readNameWords(typed.slice(0, 100))));
  if (key.length < 3) return [];
  const best = new Map<number, number>();
  let compared = 0;
  for (const row of index.rows) {
    const entry = index.entries[row.entry];
    if (
      !entry ||
      (kinds && !kinds.includes(entry.kind)) ||
      Math.abs(row.size - key.length) > key.length * FAR + 3
    )
      continue;
    const other = keyOf(withoutArticle(readNameWords(row.name)));
    if (other[0] !== key[0]) continue;
    compared += 1;
    if (compared > MOST) break;
    const far = distance(key, other) / Math.max(key.length, other.length);
    if (far <= FAR && far < (best.get(row.entry) ?? 1)) best.set(row.entry, far);
  }
  return [...best.entries()]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([entry]) => index.entries[entry] as NameEntry<K>);
}
