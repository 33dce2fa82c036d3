/** Distinct words in code unit order; a word's id is its rank. */
export type Vocabulary = {
  readonly words: readonly string[];
  /** How many code units each word shares with the one before it (at most 255). */
  readonly shared: Uint8Array;
};

/** The order of a vocabulary. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @param words distinct and already in code unit order. */
export function makeVocabulary(words: readonly string[]): Vocabulary {
  const shared = new Uint8Array(words.length);
  for (let id = 1; id < words.length; id += 1) shared[id] = sharedStart(words[id - 1] ?? '', words[id] ?? '');
  return { words, shared };
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Id of the first word that is not before `word`. */
function lowerBound({ words }: Vocabulary, word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Id of a word, or -1. */
export function findWord(vocabulary: Vocabulary, word: string): number {
  const id = lowerBound(vocabulary, word);
  return vocabulary.words[id] === word ? id : -1;
}

/** Ids `[from, to)` of the words that begin with `prefix`. */
export function findPrefix(vocabulary: Vocabulary, prefix: string): readonly [number, number] {
  const from = lowerBound(vocabulary, prefix);
  // No text holds U+FFFF: it is a noncharacter, and sorts after every word that begins so.
  return [from, lowerBound(vocabulary, `${prefix}\uffff`)];
}
