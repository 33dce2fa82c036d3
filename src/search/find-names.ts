import { acceptKinds } from './accept-kinds.ts';
import { matchKeys, matchNearKeys } from './match-keys.ts';
import { matchSomeWords, type NameMemo } from './match-words.ts';
import { type NameEntry, type NameIndex, type NameRow, readNameWords } from './name-index.ts';
import type { NameMatch } from './name-match.ts';
import { readNumerals } from './numerals.ts';
import { stopWords } from './stop-words.ts';
import { readTyped, type TypedName } from './typed-name.ts';

/**
 * How a name was recognised. `exact`: the name to show; `alias`: another whole name; `part`: whole words of it (a
 * first name, a surname); `prefix`: the last word is unfinished; `typo`: with slips of the finger; `loose`: words
 * were typed that it does not have.
 */
export type NameFit = 'exact' | 'alias' | 'part' | 'prefix' | 'typo' | 'loose';

export type NameCandidate<K extends string = string> = {
  readonly entry: NameEntry<K>;
  /** The name of the entry that was recognised. */
  readonly name: string;
  readonly fit: NameFit;
  /** 0 to 1: see `SURE` and `LIKELY`. 1 is a whole name, up to case, accents, spaces and a leading article. */
  readonly quality: number;
  /** Slips of the finger that were forgiven. */
  readonly slips: number;
};

/** From here a name may be taken as meant (say what it was read as, where `slips` is not 0). */
export const SURE = 0.8;
/** From here it may be taken where no other candidate comes within 0.1; below it is "did you mean". */
export const LIKELY = 0.65;

/**
 * What somebody may mean by a name, best first: by quality, then by weight. Each entry once.
 * Numbers are never forgiven: "joker 2" finds "Joker" as `loose` alone.
 */
export function findNames<K extends string>(
  index: NameIndex<K>,
  typed: string,
  {
    limit = 10,
    kinds,
    memo,
  }: { readonly limit?: number; readonly kinds?: readonly K[]; readonly memo?: NameMemo } = {},
): NameCandidate<K>[] {
  const read = readTyped(index, typed);
  if (read.words.length === 0) return [];
  const accepts = acceptKinds(index, kinds);
  const best = new Map<number, NameCandidate<K> & { readonly prior: number }>();
  const add = (matches: readonly NameMatch[]) => {
    for (const match of matches) {
      const row = index.rows[match.row] as NameRow;
      const entry = index.entries[row.entry] as NameEntry<K>;
      const { fit, quality } = judge(index, read, match, row);
      const before = best.get(row.entry);
      if (before && before.quality >= quality) continue;
      best.set(row.entry, { entry, name: row.name, fit, quality, slips: match.slips, prior: row.prior });
    }
  };
  add(matchKeys(index, read, accepts));
  add(matchSomeWords(index, read, accepts, false, memo));
  if (![...best.values()].some(({ fit }) => fit === 'exact' || fit === 'alias')) {
    add(matchNearKeys(index, read, accepts, { unfinished: false, slips: 2, memo: memo?.close }));
    add(matchSomeWords(index, read, accepts, true, memo));
  }
  return [...best.values()]
    .sort((a, b) => b.quality - a.quality || b.prior - a.prior || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, limit)
    .map(({ prior: _, ...candidate }) => withAllNames(candidate, read))
    .sort((a, b) => b.quality - a.quality);
}

/** "Matt Murdock Daredevil" is one entry: no name of his has all the words, his names together do. */
function withAllNames<K extends string>(candidate: NameCandidate<K>, { words }: TypedName): NameCandidate<K> {
  const { entry, fit } = candidate;
  if (fit !== 'loose' || entry.names.length < 2) return candidate;
  const own = new Set(entry.names.flatMap(readNameWords));
  return words.every((word) => own.has(word)) ? { ...candidate, fit: 'alias', quality: 0.9 } : candidate;
}

function judge(
  index: NameIndex,
  { words, keys }: TypedName,
  match: NameMatch,
  row: NameRow,
): { readonly fit: NameFit; readonly quality: number } {
  const own = row.words.map((word) => index.words.words[word] as string);
  const { typed, covered } = match;
  if (match.missing) return { fit: 'loose', quality: 0.5 * typed * (0.5 + 0.5 * covered) };
  if (match.slips === 0 && isWhole(own, keys)) return { fit: row.rank === 0 ? 'exact' : 'alias', quality: 1 };
  // A number that was not typed makes it another work of the same name.
  const number = readNumerals(own) === readNumerals(words) ? 1 : 0.8;
  const empty = words.every((word) => stopWords.has(word)) ? 0.5 : 1;
  const fit = match.slips > 0 ? 'typo' : match.unfinished ? 'prefix' : 'part';
  const whole = match.unfinished
    ? 0.6 + 0.3 * covered
    : covered >= 1 - 0.1 * match.slips
      ? 1
      : 0.8 + 0.15 * covered;
  const order = 0.9 + 0.1 * match.order;
  return { fit, quality: typed * whole * number * empty * order };
}

function isWhole(own: readonly string[], keys: readonly string[]): boolean {
  const full = own.join('');
  return (
    keys.some((key) => key === full) ||
    keys.some((key) => ['the', 'a', 'an'].some((the) => the + key === full))
  );
}
