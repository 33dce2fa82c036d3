import type { ClaimKind } from '../claims/claim.ts';
import type { Fact } from './fact.ts';
import { compareStatus, countArticles } from './weighing/told.ts';

const KINDS: Readonly<Record<ClaimKind, number>> = {
  cast: 0,
  release: 1,
  episodes: 2,
  platform: 3,
  crew: 4,
  appearance: 5,
};

/** Best first: an editor's word, then by certainty, by articles, by claims, the more specific, and by id. */
export const orderFacts = (facts: readonly Fact[]): readonly Fact[] => {
  const ranked = facts.map((fact) => ({
    fact,
    articles: countArticles(fact.support),
    editor: isEditors(fact),
  }));
  ranked.sort(
    (a, b) =>
      KINDS[a.fact.kind] - KINDS[b.fact.kind] ||
      Number(b.editor) - Number(a.editor) ||
      compareStatus(a.fact.status, b.fact.status) ||
      Number(hasPart(b.fact)) - Number(hasPart(a.fact)) ||
      b.articles - a.articles ||
      b.fact.support.length - a.fact.support.length ||
      (a.fact.id < b.fact.id ? -1 : 1),
  );
  return ranked.map(({ fact }) => fact);
};

const isEditors = ({ support }: Fact): boolean => support.some(({ editor }) => editor);

const hasPart = (fact: Fact): boolean => fact.kind === 'cast' && fact.character !== undefined;
