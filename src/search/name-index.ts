import { fold } from './fold.ts';
import { buildPostings, type Postings } from './postings.ts';
import { byCodeUnits, makeVocabulary, type Vocabulary } from './vocabulary.ts';
import { readWords } from './words.ts';

/** Something that can be looked up by name. */
export type NameEntry<K extends string = string> = {
  readonly id: string;
  readonly kind: K;
  /** The one to show first, then aliases; at least one. */
  readonly names: readonly string[];
  /** How often it is spoken of: ranks what fits equally well. Any number from 0. */
  readonly weight: number;
};

/**
 * All names of all entries, ready to be completed and looked up. A *row* is one name of one entry. A *key* is a
 * name's letters and digits, folded, without spaces ("spiderman"), so that it does not matter where a person
 * puts a space or a hyphen; a name that begins with an article has a second key without it.
 */
export type NameIndex<K extends string = string> = {
  readonly entries: readonly NameEntry<K>[];
  readonly rows: readonly NameRow[];
  /** Distinct words of all names; postings say in which rows each stands. */
  readonly words: Vocabulary;
  readonly postings: Postings;
  readonly keys: Vocabulary;
  /** The rows of key `k` are `keyRows[keyStarts[k] … keyStarts[k + 1]]`. */
  readonly keyRows: Uint32Array;
  readonly keyStarts: Uint32Array;
  /** Code units of the key, beside each of `keyRows`. */
  readonly keySizes: Uint16Array;
  /** Of each row: code units in its words. */
  readonly sizes: Uint16Array;
  /** Of each row: what it is worth before anything is typed, -0.1 to 0.8. */
  readonly worth: Float32Array;
  /** Entries, heaviest first. */
  readonly byWeight: readonly number[];
};

export type NameRow = {
  readonly entry: number;
  readonly name: string;
  /** 0 for the name to show. */
  readonly rank: number;
  /** Ids of its words, in order. */
  readonly words: readonly number[];
  /** Code units in its words. */
  readonly size: number;
  /** 0 to 1, heavier is more. */
  readonly prior: number;
};

/** Articles at the beginning of names that people leave out or put in. Language, not names. */
const leading = new Set(['the', 'a', 'an']);

/** The folded words of a name; a name with neither letter nor digit is one word as it stands. */
export function readNameWords(name: string): string[] {
  const words = readWords(name.replace(/&/g, ' and '))
    .map(({ raw }) => fold(raw))
    .filter((word) => word !== '');
  if (words.length > 0) return words;
  const bare = name.trim().toLowerCase().slice(0, 100);
  return bare === '' ? [] : [bare];
}

/** Words without a leading article, unless nothing else is left. */
export function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && leading.has(words[0] as string) ? words.slice(1) : words;
}

const LONGEST_KEY = 200;
export const keyOf = (words: readonly string[]) => words.join('').slice(0, LONGEST_KEY);

/** Indexes names; entries without a readable name are left out of it. */
export function buildNames<K extends string>(entries: Iterable<NameEntry<K>>): NameIndex<K> {
  const kept = [...entries];
  const heaviest = kept.reduce((most, { weight }) => Math.max(most, weight), 1);
  const drafts = kept.flatMap(({ names, weight }, entry) =>
    [...new Set(names)].flatMap((name, rank) => {
      const words = readNameWords(name);
      const prior = Math.log1p(Math.max(0, weight)) / Math.log1p(heaviest);
      return words.length === 0 ? [] : [{ entry, name, rank, words, size: words.join('').length, prior }];
    }),
  );
  const words = makeVocabulary(sorted(drafts.flatMap((row) => row.words)));
  const ids = new Map(words.words.map((word, id) => [word, id]));
  const rankOf = (word: string) => ids.get(word) as number;
  const postings = buildPostings(
    drafts.map((row) => row.words),
    () => ({ termCount: words.words.length, rankOf }),
  );
  const rows = drafts.map((row): NameRow => ({ ...row, words: row.words.map(rankOf) }));
  return {
    entries: kept,
    rows,
    words,
    postings,
    sizes: Uint16Array.from(rows, ({ size }) => Math.min(size, 65535)),
    worth: Float32Array.from(rows, worthOf),
    ...buildKeys(drafts.map((row) => row.words)),
    byWeight: kept.map((_, i) => i).sort((a, b) => (kept[b]?.weight ?? 0) - (kept[a]?.weight ?? 0) || a - b),
  };
}

/** Fame counts most; an alias comes after the name to show. */
const worthOf = ({ prior, rank }: NameRow): number => 0.8 * prior - (rank > 0 ? 0.1 : 0);

function buildKeys(
  rows: readonly (readonly string[])[],
): Pick<NameIndex, 'keys' | 'keyRows' | 'keyStarts' | 'keySizes'> {
  const rowsOf = new Map<string, number[]>();
  rows.forEach((words, row) => {
    for (const key of new Set([keyOf(words), keyOf(withoutArticle(words))])) {
      const list = rowsOf.get(key);
      if (list) list.push(row);
      else rowsOf.set(key, [row]);
    }
  });
  const keys = makeVocabulary(sorted(rowsOf.keys()));
  const keyRows: number[] = [];
  const keyStarts = [0];
  const keySizes: number[] = [];
  for (const key of keys.words) {
    for (const row of rowsOf.get(key) ?? []) {
      keyRows.push(row);
      keySizes.push(key.length);
    }
    keyStarts.push(keyRows.length);
  }
  return {
    keys,
    keyRows: Uint32Array.from(keyRows),
    keyStarts: Uint32Array.from(keyStarts),
    keySizes: Uint16Array.from(keySizes),
  };
}

const sorted = (words: Iterable<string>) => [...new Set(words)].sort(byCodeUnits);
