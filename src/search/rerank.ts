import type { PassageIndex } from './passage-index.ts';
import type { Ranked } from './rank.ts';
import { ROW, type Roles } from './roles.ts';

/** How much each sign multiplies a passage's score (tuned on questions, see docs/search.md). */
const WEIGHTS = { phrase: 4, sentence: 4, pairs: 6 } as const;

/** Tokens that a phrase, and a sentence, may be long. */
const PHRASE = 12;
const SENTENCE = 40;

/**
 * Ranks again what BM25 found, by what a bag of words cannot see: most of the query within the length of a phrase
 * and of a sentence, and neighbours in the query that are neighbours in the passage. Words that are merely akin to
 * a query word count here, and only here. Ties keep the order of the index.
 */
export function rerank(index: PassageIndex, roles: Roles, ranked: readonly Ranked[]): Reranked[] {
  if (roles.total === 0) return ranked.map((one) => ({ ...one, closeness: 0 }));
  const scan = makeScan(index, roles);
  const { phrase, sentence, pairs } = WEIGHTS;
  return ranked
    .map(({ doc, score }) => {
      const found = scan(doc);
      const near = phrase * found.within(PHRASE) + sentence * found.within(SENTENCE);
      return { doc, score: score * (1 + near + pairs * found.pairs), closeness: closenessOf(found, roles) };
    })
    .sort((a, b) => b.score - a.score || a.doc - b.doc);
}

export type Reranked = Ranked & {
  /** 0 to 1, whatever the index: most of the query in a sentence, some of it in a phrase, its words side by side. */
  readonly closeness: number;
};

/** Shares that tell answers from chance best on the questions (docs/search.md). */
const SENTENCE_SHARE = 1;
const PHRASE_SHARE = 0.3;
const PAIRS_SHARE = 0.5;

/** A query of one word has no neighbours, and is not held to them. */
function closenessOf({ within, pairs }: Scan, { pairTotal }: Roles): number {
  const sum = SENTENCE_SHARE * within(SENTENCE) + PHRASE_SHARE * within(PHRASE) + PAIRS_SHARE * pairs;
  return sum / (SENTENCE_SHARE + PHRASE_SHARE + (pairTotal === 0 ? 0 : PAIRS_SHARE));
}

type Scan = {
  /** Share of the query's weight in the best stretch of so many tokens. */
  within: (tokens: number) => number;
  /** Share of the weight of the query's neighbours that are neighbours here. */
  readonly pairs: number;
};

/** Reads passages one at a time; lists are shared between them to spare the memory. */
function makeScan({ tokens, tokenStarts }: PassageIndex, roles: Roles): (doc: number) => Scan {
  const { codes, term, value, place, total, pairTotal } = roles;
  const places: number[] = [];
  const found: number[] = [];
  const best = new Float64Array(term.length);

  const within = (length: number): number => {
    let most = 0;
    for (let first = 0; first < found.length; first += 1) {
      const end = (places[first] as number) + length;
      let sum = 0;
      let at = first;
      for (; at < found.length && (places[at] as number) < end; at += 1) {
        const code = found[at] as number;
        const wanted = term[code] as number;
        const more = (value[code] as number) - (best[wanted] as number);
        if (more <= 0) continue;
        best[wanted] = value[code] as number;
        sum += more;
      }
      for (let undo = first; undo < at; undo += 1) best[term[found[undo] as number] as number] = 0;
      if (sum > most) most = sum;
      // The rest is inside the stretch just weighed.
      if (at === found.length) break;
    }
    return most / total;
  };

  return (doc) => {
    places.length = 0;
    found.length = 0;
    const seen = new Set<number>();
    let pairs = 0;
    let left = 0;
    const to = tokenStarts[doc + 1] as number;
    for (let at = tokenStarts[doc] as number; at < to; at += 1) {
      const code = codes[tokens[at] as number] as number;
      if (code === 0) {
        left = 0;
        continue;
      }
      const right = place[code] as number;
      if (left > 0 && right > 0) {
        const pair = left * ROW + right;
        const weight = roles.pairs[pair] as number;
        if (weight > 0 && !seen.has(pair)) {
          seen.add(pair);
          pairs += weight;
        }
      }
      left = right;
      if ((term[code] as number) >= 0) {
        places.push(at);
        found.push(code);
      }
    }
    return { within, pairs: pairTotal === 0 ? 0 : pairs / pairTotal };
  };
}
