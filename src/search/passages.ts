import { type Coverage, coverageOf } from './coverage.ts';
import type { Passage, PassageIndex } from './passage-index.ts';
import { type PassageQuery, readQuery } from './passage-query.ts';
import { rankPassages } from './rank.ts';
import { rerank } from './rerank.ts';
import { readRoles } from './roles.ts';

export { buildPassages, type Passage, type PassageIndex } from './passage-index.ts';

export type PassageHit<P extends Passage = Passage> = {
  readonly passage: P;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  readonly coverage: Coverage;
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
    .map(({ doc, score }) => ({
      passage: index.passages[doc] as P,
      score,
      coverage: coverageOf(index, query, doc),
    }));
}
