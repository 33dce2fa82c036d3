import type { PassageIndex } from './passage-index.ts';
import type { PassageQuery, Term } from './passage-query.ts';
import type { Ranked } from './rank.ts';

/** How much each sign adds to a passage's score, as a share of it (tuned on questions, see docs/search.md). */
export const rerankWeights = { near: 0.3, phrase: 0.25, exact: 0.1, window: 0.4 };

/** Words that count as one place in the text. */
const WINDOW = 24;

/** A query word found in a passage: at which token, which term. */
type Found = { readonly at: number; readonly term: number };

/**
 * Ranks again what BM25 found, by what a bag of words cannot see: adjacent query words near each other, whole
 * phrases, words as typed and not just their stems, and most of the query inside one short stretch.
 */
export function rerank(index: PassageIndex, query: PassageQuery, ranked: readonly Ranked[]): Ranked[] {
  const { terms } = query;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [...ranked];
  const termOf = new Map<number, number>();
  terms.forEach(({ stands }, term) => {
    for (const { stem } of stands) if (!termOf.has(stem)) termOf.set(stem, term);
  });
  return ranked
    .map(({ doc, score }) => {
      const found = findTerms(index, termOf, doc);
      const { near, phrase, exact, window } = rerankWeights;
      const more =
        near * nearness(terms, found, total) +
        phrase * longestPhrase(index, query, doc, total) +
        exact * asTyped(index, terms, found, total) +
        window * heaviestWindow(terms, found, total);
      return { doc, score: score * (1 + more) };
    })
    .sort((a, b) => b.score - a.score || a.doc - b.doc);
}

function findTerms(index: PassageIndex, termOf: ReadonlyMap<number, number>, doc: number): Found[] {
  const { tokens, stemOf, tokenStarts } = index;
  const found: Found[] = [];
  const to = tokenStarts[doc + 1] as number;
  for (let at = tokenStarts[doc] as number; at < to; at += 1) {
    const term = termOf.get(stemOf[tokens[at] as number] as number);
    if (term !== undefined) found.push({ at, term });
  }
  return found;
}

/** Share of the query's weight inside the best stretch of `WINDOW` words. */
function heaviestWindow(terms: readonly Term[], found: readonly Found[], total: number): number {
  const inside = new Uint8Array(terms.length);
  let weight = 0;
  let most = 0;
  let first = 0;
  for (const { at, term } of found) {
    if (inside[term] === 0) weight += (terms[term] as Term).weight;
    inside[term] = (inside[term] as number) + 1;
    while (at - (found[first] as Found).at >= WINDOW) {
      const left = (found[first] as Found).term;
      inside[left] = (inside[left] as number) - 1;
      if (inside[left] === 0) weight -= (terms[left] as Term).weight;
      first += 1;
    }
    if (weight > most) most = weight;
  }
  return most / total;
}

/** How near neighbours in the query stand in the passage: 1 where each pair stands as in the query. */
function nearness(terms: readonly Term[], found: readonly Found[], total: number): number {
  const last = new Int32Array(terms.length).fill(-1);
  const best = new Float64Array(terms.length);
  for (const { at, term } of found) {
    for (const other of [term - 1, term + 1]) {
      const before = other >= 0 && other < terms.length ? (last[other] as number) : -1;
      if (before < 0) continue;
      const left = Math.min(other, term);
      const asked = (terms[left + 1] as Term).rank - (terms[left] as Term).rank;
      const apart = at - before;
      const order = other < term ? 1 : 0.8;
      const close = order / (1 + Math.abs(apart - asked) / 3);
      if (close > (best[left] as number)) best[left] = close;
    }
    last[term] = at;
  }
  let sum = 0;
  for (let left = 0; left + 1 < terms.length; left += 1) {
    sum += (best[left] as number) * Math.min((terms[left] as Term).weight, (terms[left + 1] as Term).weight);
  }
  return sum / total;
}

/** Share of the query's weight in words that stand exactly as typed. */
function asTyped(
  index: PassageIndex,
  terms: readonly Term[],
  found: readonly Found[],
  total: number,
): number {
  const seen = new Uint8Array(terms.length);
  let sum = 0;
  for (const { at, term } of found) {
    if (seen[term] === 1 || (terms[term] as Term).exact !== index.tokens[at]) continue;
    seen[term] = 1;
    sum += (terms[term] as Term).weight;
  }
  return sum / total;
}

/** Share of the query's words, stop words included, in the longest run that stands word for word. */
function longestPhrase(index: PassageIndex, { phrase }: PassageQuery, doc: number, _total: number): number {
  const { tokens, tokenStarts } = index;
  const n = phrase.length;
  let runs = new Uint8Array(n + 1);
  let next = new Uint8Array(n + 1);
  let longest = 0;
  const to = tokenStarts[doc + 1] as number;
  for (let at = tokenStarts[doc] as number; at < to; at += 1) {
    const word = tokens[at] as number;
    for (let j = 0; j < n; j += 1) {
      const run = phrase[j] === word ? (runs[j] as number) + 1 : 0;
      next[j + 1] = run;
      if (run > longest) longest = run;
    }
    [runs, next] = [next, runs];
  }
  return longest < 2 ? 0 : longest / n;
}
