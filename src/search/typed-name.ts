import { keyOf, type NameIndex, readNameWords, withoutArticle } from './name-index.ts';
import { findPrefix, findWord } from './vocabulary.ts';

/** What somebody typed where a name is expected. */
export type TypedName = {
  readonly words: readonly string[];
  /** Keys under which it may stand: as typed, and without a leading article. */
  readonly keys: readonly string[];
  /** The last word may go on. */
  readonly open: boolean;
  /** Code units in its words. */
  readonly size: number;
};

/** More is never read: Discord lets 6,000 characters through, and the work must stay bounded. */
const LONGEST_TYPED = 200;
const MOST_WORDS = 16;

/**
 * Reads what was typed. Words that no name has are cut or joined where that gives words that names have
 * ("spiderman" → "spider man", "dare devil" → "daredevil").
 */
export function readTyped(index: NameIndex, typed: string): TypedName {
  const cut = typed.slice(0, LONGEST_TYPED);
  const raw = readNameWords(cut).slice(0, MOST_WORDS);
  const open = /[\p{L}\p{M}\p{N}]$/u.test(cut);
  const keys = [...new Set([keyOf(raw), keyOf(withoutArticle(raw))])].filter((key) => key !== '');
  const words = regroup(index, raw, open);
  return { words, keys, open, size: words.reduce((sum, word) => sum + word.length, 0) };
}

function regroup(index: NameIndex, raw: readonly string[], open: boolean): string[] {
  const words: string[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const word = raw[at] as string;
    const mayGoOn = open && at === raw.length - 1;
    if (isKnown(index, word, mayGoOn)) {
      words.push(word);
      continue;
    }
    const next = raw[at + 1];
    if (next !== undefined && isKnown(index, word + next, open && at + 2 === raw.length)) {
      words.push(word + next);
      at += 1;
      continue;
    }
    words.push(...(cutInTwo(index, word, mayGoOn) ?? [word]));
  }
  return words;
}

function isKnown(index: NameIndex, word: string, mayGoOn: boolean): boolean {
  if (!mayGoOn) return findWord(index.words, word) >= 0;
  const [from, to] = findPrefix(index.words, word);
  return to > from;
}

/** The cut whose first part is longest; parts of fewer than three letters would fit almost anything. */
function cutInTwo(index: NameIndex, word: string, mayGoOn: boolean): readonly string[] | undefined {
  for (let at = word.length - (mayGoOn ? 1 : 3); at >= 3; at -= 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (isKnown(index, parts[0] as string, false) && isKnown(index, parts[1] as string, mayGoOn))
      return parts;
  }
  return undefined;
}
