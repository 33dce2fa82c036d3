import {
  keyOf,
  type NameEntry,
  type NameIndex,
  type NameRow,
  readNameWords,
  withoutArticle,
} from './name-index.ts';
import { findWord } from './vocabulary.ts';

/**
 * The entries of these kinds of which `typed` is a whole name, up to case, accents, spaces and a leading article, the
 * heaviest first. One look, whatever the size of the index.
 */
export function exactNames<K extends string>(
  index: NameIndex<K>,
  typed: string,
  kinds: readonly K[],
): NameEntry<K>[] {
  const words = readNameWords(typed);
  const keys = new Set([keyOf(words), keyOf(withoutArticle(words))]);
  const found = new Set<NameEntry<K>>();
  for (const key of keys) {
    const at = key === '' ? -1 : findWord(index.keys, key);
    if (at < 0) continue;
    for (let row = index.keyStarts[at] as number; row < (index.keyStarts[at + 1] as number); row += 1) {
      const entry = index.entries[
        (index.rows[index.keyRows[row] as number] as NameRow).entry
      ] as NameEntry<K>;
      if (kinds.includes(entry.kind)) found.add(entry);
    }
  }
  return [...found].sort((a, b) => b.weight - a.weight);
}
