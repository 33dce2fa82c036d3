import type { Postings } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stretch of text that can be found, with what it is about. */
export type Passage = { readonly id: string | number; readonly title: string; readonly text: string };

/** Passages ready to be searched. Plain arrays of numbers, so that it can be saved and is small in memory. */
export type PassageIndex<P extends Passage = Passage> = {
  readonly passages: readonly P[];
  /** Words as they are written, folded. */
  readonly words: Vocabulary;
  /** Porter stems: what postings are kept for. */
  readonly stems: Vocabulary;
  /** Stem of each word. */
  readonly stemOf: Uint32Array;
  /** The words of stem `s` are `stemWords[stemStarts[s] … stemStarts[s + 1]]`. */
  readonly stemWords: Uint32Array;
  readonly stemStarts: Uint32Array;
  /** Of each word, how many of 255 occurrences begin with a capital. */
  readonly capitals: Uint8Array;
  readonly postings: Postings;
  /** All words of all passages, title first; those of passage `p` are `tokens[tokenStarts[p] … tokenStarts[p + 1]]`. */
  readonly tokens: Uint32Array;
  readonly tokenStarts: Uint32Array;
};

/** The words of each stem, from the stem of each word. */
export function groupByStem(
  stemOf: Uint32Array,
  stemCount: number,
): Pick<PassageIndex, 'stemWords' | 'stemStarts'> {
  const stemStarts = new Uint32Array(stemCount + 1);
  for (const stem of stemOf) stemStarts[stem + 1] = (stemStarts[stem + 1] as number) + 1;
  for (let stem = 0; stem < stemCount; stem += 1) {
    stemStarts[stem + 1] = (stemStarts[stem + 1] as number) + (stemStarts[stem] as number);
  }
  const stemWords = new Uint32Array(stemOf.length);
  const next = stemStarts.slice(0, stemCount);
  stemOf.forEach((stem, word) => {
    const at = next[stem] as number;
    stemWords[at] = word;
    next[stem] = at + 1;
  });
  return { stemWords, stemStarts };
}
