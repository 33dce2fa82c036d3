import { PLATFORMS } from '../words/platforms.ts';
import { indexPhrases, type Phrases } from './phrases.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** Names that no run of capital words makes: "Fuji TV", "A&E", "E!", "Xbox Series X|S", "iPlayer". */
const ODD: Phrases = indexPhrases(
  PLATFORMS.filter((name) => /\bTV\b(?!\+)|[&!|]|^\p{Ll}| (?:on|with|and) |Canal\+/u.test(name)).map((name) =>
    tokenize(name, 0).map(({ lower }) => lower),
  ),
);

/** How many tokens from `at` on are the name of a channel or platform that is formed like no other name; 0 for none. */
export function platformLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  // "iPlayer": a capital within
  if (token.kind !== 'word' || (!token.capital && token.text === token.lower)) return 0;
  for (const phrase of ODD.get(token.lower) ?? [])
    if (phrase.every((word, i) => tokens[at + i]?.lower === word)) {
      const next = tokens[at + phrase.length];
      return next?.capital && /^(?:studios?|news|films?|pictures)$/.test(next.lower) ? 0 : phrase.length;
    }
  return 0;
}
