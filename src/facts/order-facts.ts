import type { ClaimKind } from '../claims/claim.ts';
import type { Fact } from './fact.ts';
import { certaintyOf, countArticles } from './weighing/told.ts';

const KINDS: Readonly<Record<ClaimKind, number>> = {
  cast: 0,
  release: 1,
  episodes: 2,
  platform: 3,
  crew: 4,
  appearance: 5,
};

/**
 * By kind; then best first: an editor's word, then by certainty, those with a part, by articles, by claims. What is
 * equal keeps the order in which the articles say it, so that a cast list stays in its order.
 */
export const orderFacts = (facts: readonly Fact[]): readonly Fact[] =>
  facts
    .map((fact) => ({ fact, rank: rankOf(fact) }))
    .sort((a, b) => KINDS[a.fact.kind] - KINDS[b.fact.kind] || b.rank - a.rank)
    .map(({ fact }) => fact);

/** One number, each criterion above all that follow it. */
const rankOf = (fact: Fact): number => {
  const { support, status } = fact;
  const editor = support.some((claim) => claim.editor) ? 1 : 0;
  const part = fact.kind === 'cast' && fact.character !== undefined ? 1 : 0;
  const trust = (editor * 10 + certaintyOf(status)) * 2 + part;
  return (trust * 1e6 + Math.min(countArticles(support), 999_999)) * 1e6 + Math.min(support.length, 999_999);
};
