import type { Token } from './token.ts';

/** Names known as a whole, found by their first word: how a name in lower-case words or among capitals is recognised. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** @param names token lists in lower case; longer ones are tried first */
export function indexPhrases(names: Iterable<readonly string[]>): Phrases {
  const index = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const first = name[0];
    if (first === undefined) continue;
    const list = index.get(first);
    if (list === undefined) index.set(first, [name]);
    else if (list.length < MOST_PER_WORD) list.push(name);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

// Keeps an article that repeats one first word ten thousand times from making every match a search.
const MOST_PER_WORD = 12;

/** How many tokens from `at` on are a known phrase; 0 for none. */
export function phraseLength(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const token = tokens[at];
  if (token === undefined || !(token.capital || token.kind === 'number')) return 0;
  for (const phrase of phrases.get(token.lower) ?? []) {
    if (phrase.length <= tokens.length - at && phrase.every((word, i) => tokens[at + i]?.lower === word)) {
      // A possessive may stand at its end, and inside it only where the phrase itself has it.
      return phrase.length;
    }
  }
  return 0;
}
