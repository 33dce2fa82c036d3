import type { Sentence } from '../../articles/article.ts';
import type { Token } from './token.ts';

/** What stands before the colon is no longer, in tokens. */
const LONGEST = 4;
/** So many paragraphs have to begin in this way. */
const FEWEST = 3;

/**
 * Sentences that are captions, "Glad: Stone was in town" and "New: Stone will star", by their index, and which token is
 * their colon: paragraphs that begin with a word or two of their own and a colon, at least three in an article. No name
 * goes on behind it.
 */
export function findCaptions(
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const fronts = new Set<string>();
  for (const [i, { kind, paragraph }] of sentences.entries()) {
    if (kind !== 'text' || sentences[i - 1]?.paragraph === paragraph) continue;
    const list = tokens[i] as readonly Token[];
    const colon = list.findIndex(({ text }) => text === ':');
    if (colon < 1 || colon > LONGEST || list[colon + 1]?.spaced !== true) continue;
    found.set(i, colon);
    fronts.add(
      list
        .slice(0, colon)
        .map(({ lower }) => lower)
        .join(' '),
    );
  }
  return fronts.size < FEWEST ? new Map() : found;
}

/** A caption in its two halves, the colon with the first; any other sentence whole. */
export function aroundColon(list: readonly Token[], colon: number | undefined): (readonly Token[])[] {
  return colon === undefined ? [list] : [list.slice(0, colon + 1), list.slice(colon + 1)];
}
