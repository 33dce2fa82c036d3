import { distance } from 'fastest-levenshtein';
import {
  keyOf,
  type NameEntry,
  type NameIndex,
  type NameRow,
  readNameWords,
  withoutArticle,
} from './name-index.ts';
import { findPrefix } from './vocabulary.ts';

/** Names further away than this share of the longer one are no suggestion. */
const FAR = 0.45;
/** How many names are compared at most, so that a keystroke costs some milliseconds in any folder. */
const MOST = 6000;

/**
 * The entries whose name is spelt most like what was typed, nearest first, where every other way of reading it has
 * failed: by Levenshtein distance over names that begin with the same letter, those with the same two first.
 */
export function nearestNames<K extends string>(
  index: NameIndex<K>,
  typed: string,
  { limit = 5, kinds }: { readonly limit?: number; readonly kinds?: readonly K[] } = {},
): readonly NameEntry<K>[] {
  const key = keyOf(withoutArticle(readNameWords(typed.slice(0, 100))));
  if (key.length < 3) return [];
  const best = new Map<number, number>();
  for (const at of keysLike(index, key)) {
    const other = index.keys.words[at] as string;
    const far = distance(key, other) / Math.max(key.length, other.length);
    if (far > FAR) continue;
    for (let row = index.keyStarts[at] as number; row < (index.keyStarts[at + 1] as number); row += 1) {
      const { entry } = index.rows[index.keyRows[row] as number] as NameRow;
      const { kind } = index.entries[entry] as NameEntry<K>;
      if ((!kinds || kinds.includes(kind)) && far < (best.get(entry) ?? 1)) best.set(entry, far);
    }
  }
  return [...best.entries()]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([entry]) => index.entries[entry] as NameEntry<K>);
}

/** Keys that begin with the same letter and are about as long. */
function* keysLike({ keys }: NameIndex, key: string): Generator<number> {
  const near = findPrefix(keys, key.slice(0, 2));
  const [from, to] = findPrefix(keys, key.slice(0, 1));
  let left = MOST;
  const isLike = (at: number) =>
    Math.abs((keys.words[at] as string).length - key.length) <= key.length * FAR + 3;
  for (let at = near[0]; at < near[1] && left > 0; at += 1) {
    if (!isLike(at)) continue;
    left -= 1;
    yield at;
  }
  for (let at = from; at < to && left > 0; at += 1) {
    if ((at >= near[0] && at < near[1]) || !isLike(at)) continue;
    left -= 1;
    yield at;
  }
}
