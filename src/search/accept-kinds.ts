import type { NameEntry, NameIndex, NameRow } from './name-index.ts';
import type { Accepts } from './name-match.ts';

/** Keeps rows of the kinds named; all without any. */
export function acceptKinds<K extends string>(index: NameIndex<K>, kinds?: readonly K[]): Accepts {
  if (!kinds) return () => true;
  return (row) => {
    const { entry } = index.rows[row] as NameRow;
    return kinds.includes((index.entries[entry] as NameEntry<K>).kind);
  };
}
