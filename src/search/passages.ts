import { type Coverage, coverageOf } from './coverage.ts';
import type { Passage, PassageIndex } from './passage-index.ts';
import { type PassageQuery, readQuery } from './passage-query.ts';
import { rankPassages } from './rank.ts';
import { rerank } from './rerank.ts';
import { readRoles } from './roles.ts';

export { buildPassages } from './build-passages.ts';
export type { Passage, PassageIndex } from './passage-index.ts';

export type PassageHit<P extends Passage = Passage> = {
  readonly passage: P;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  readonly coverage: Coverage;
  /**
   * 0 to 1: how closely the passage answers the very words of the query; comparable between searches and indexes.
   * See `isCovered`.
   */
  readonly confidence: number;
};

/** How many of BM25's best are ranked again. */
const AGAIN = 50;

/**
 * The passages that answer a query best, best first; ties keep the order of the index. Nothing is thrown whatever
 * is typed, and no more than its first 1,000 characters are read. An empty query has no hits.
 */
export function searchPassages<P extends Passage>(
  index: PassageIndex<P>,
  query: string,
  options: { readonly limit?: number; readonly accept?: (passage: P) => boolean } = {},
): PassageHit<P>[] {
  return findPassages(index, readQuery(index, query), options);
}

/** As `searchPassages`, for a query that has been read. */
export function findPassages<P extends Passage>(
  index: PassageIndex<P>,
  query: PassageQuery,
  { limit = 10, accept }: { readonly limit?: number; readonly accept?: (passage: P) => boolean },
): PassageHit<P>[] {
  const accepted = accept && ((doc: number) => accept(index.passages[doc] as P));
  const ranked = rankPassages(index, query.terms, Math.max(AGAIN, limit), accepted);
  return rerank(index, readRoles(index, query), ranked)
    .slice(0, limit)
    .map(({ doc, score, closeness }) => ({
      passage: index.passages[doc] as P,
      score,
      confidence: closeness,
      coverage: coverageOf(index, query, doc),
    }));
}

/** From this confidence on, more right passages are kept and fewer wrong ones shown, taken together, than from any other (docs/search.md). */
export const COVERED = 0.44;

/**
 * Does a passage speak of what was asked? Where it does not, the articles do not say, and the passage is only the
 * nearest thing that they do say. Every name in the question must stand in it, whatever else does.
 */
export function isCovered({ confidence, coverage }: Pick<PassageHit, 'confidence' | 'coverage'>): boolean {
  return confidence >= COVERED && coverage.names > 0.999;
}
