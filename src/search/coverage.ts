import type { Span } from '../articles/article.ts';
import type { PassageIndex } from './passage-index.ts';
import type { PassageQuery } from './passage-query.ts';
import { isNameHere } from './written-as-name.ts';

/** A word of the question, and whether a passage has it. */
export type Cover = {
  /** As it was typed, and where in the question. */
  readonly word: string;
  readonly place: Span;
  /** Inverse document frequency times how often it was typed: what its absence weighs. */
  readonly weight: number;
  /** `word`: as typed or another form of it; `typo`: a word one or two slips away. Absent where there is none. */
  readonly found?: 'word' | 'typo';
  /** The articles write it with a capital almost everywhere, or hold it not at all and the question has one. */
  readonly name: boolean;
};

/** How much of a question's words a passage has. */
export type Coverage = {
  /** Found weight over all weight, 0 to 1; a word reached by a slip counts as found. */
  readonly share: number;
  /** The same over names alone; 1 where the question has none. */
  readonly names: number;
  readonly words: readonly Cover[];
};

export function coverageOf(index: PassageIndex, { terms }: PassageQuery, doc: number): Coverage {
  const { tokens, tokenStarts, stemOf } = index;
  const present = new Set<number>();
  const to = tokenStarts[doc + 1] as number;
  for (let at = tokenStarts[doc] as number; at < to; at += 1)
    present.add(stemOf[tokens[at] as number] as number);
  const words = terms.map((term): Cover => {
    const has = term.stands.some(({ stem }) => present.has(stem));
    const { raw, start, end } = term.word;
    return {
      word: raw,
      place: { start, end },
      weight: term.weight,
      ...(has ? { found: term.typo ? ('typo' as const) : ('word' as const) } : {}),
      name: term.exact >= 0 ? isNameHere(index, term.exact) : start > 0 && /^\p{Lu}/u.test(raw),
    };
  });
  return { share: shareOf(words), names: shareOf(words.filter(({ name }) => name)), words };
}

function shareOf(words: readonly Cover[]): number {
  const sum = (some: readonly Cover[]) => some.reduce((total, { weight }) => total + weight, 0);
  const all = sum(words);
  return all === 0 ? 1 : sum(words.filter(({ found }) => found)) / all;
}
