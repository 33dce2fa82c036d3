import { keepBest } from './keep-best.ts';
import type { PassageIndex } from './passage-index.ts';
import { idf, type Term } from './passage-query.ts';

export type Ranked = { readonly doc: number; readonly score: number };

/** BM25+ as tuned on questions (see docs/search.md). */
export const bm25 = { k: 1.2, b: 0.75, d: 0.5 } as const;

/**
 * The `limit` passages with the highest BM25+ score, best first, ties by rank in the index. MiniSearch multiplies
 * a score by the number of query words found; that is left out here.
 */
export function rankPassages(
  index: PassageIndex,
  terms: readonly Term[],
  limit: number,
  accept?: (doc: number) => boolean,
): Ranked[] {
  const { postings, passages } = index;
  const { starts, docs, counts, lengths, averageLength } = postings;
  const { k, b, d } = bm25;
  const scores = new Float32Array(passages.length);
  const lengthShare = (k * b) / (averageLength || 1);
  for (const term of terms) {
    for (const { stem, share } of term.stands) {
      const from = starts[stem] as number;
      const to = starts[stem + 1] as number;
      const weight = term.times * share * idf(passages.length, to - from);
      for (let at = from; at < to; at += 1) {
        const doc = docs[at] as number;
        const count = counts[at] as number;
        const norm = k * (1 - b) + lengthShare * (lengths[doc] as number);
        scores[doc] = (scores[doc] as number) + weight * (d + (count * (k + 1)) / (count + norm));
      }
    }
  }
  return bestOf(scores, limit, accept);
}

/** The `limit` highest scores above 0. */
function bestOf(scores: Float32Array, limit: number, accept?: (doc: number) => boolean): Ranked[] {
  const best = keepBest(limit);
  for (let doc = 0; doc < scores.length; doc += 1) {
    const score = scores[doc] as number;
    if (score > 0 && best.beats(score) && (!accept || accept(doc))) best.offer(doc, score);
  }
  return best.ids.map((doc, at) => ({ doc, score: best.scores[at] as number }));
}
