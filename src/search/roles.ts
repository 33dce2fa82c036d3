import type { PassageIndex } from './passage-index.ts';
import { type PassageQuery, type Term, weightOf } from './passage-query.ts';
import { findPrefix } from './vocabulary.ts';

/**
 * What every word of the index is to a query, so that a passage is read in one pass over its tokens. `codes` has a
 * code for each word (0: nothing), the other lists are by code.
 */
export type Roles = {
  readonly codes: Uint16Array;
  /** The term that the word counts for, or -1. */
  readonly term: readonly number[];
  /** How much of the term's weight it brings. */
  readonly value: readonly number[];
  /** As typed, another form of it, or a slip away; not merely akin. */
  readonly same: readonly boolean[];
  /** Its number among the distinct words of the query, from 1; 0 for words that are not in it. */
  readonly place: readonly number[];
  /** Weight of each two words that are neighbours in the query, at `left place * ROW + right place`. */
  readonly pairs: Float64Array;
  readonly pairTotal: number;
  /** Weight of all terms. */
  readonly total: number;
};

/** Words of a query of which neighbours are looked for. */
const PLACES = 64;
export const ROW = PLACES + 1;

/** A word that shares a stem with a query word but is written otherwise is worth a little less than the same word. */
const OTHER_FORM = 0.9;
/** Words that begin alike ("Poland", "Polish") bring their common share of letters, less a fifth. */
const AKIN = 0.8;
const AKIN_SHARE = 0.6;
const AKIN_LETTERS = 4;

export function readRoles(index: PassageIndex, { terms, phrase }: PassageQuery): Roles {
  const codes = new Uint16Array(index.words.words.length);
  const term = [-1];
  const value = [0];
  const same = [false];
  const place = [0];
  const codeOf = (word: number): number => {
    if (codes[word] === 0 && term.length < 65536) {
      codes[word] = term.push(-1) - 1;
      value.push(0);
      same.push(false);
      place.push(0);
    }
    return codes[word] as number;
  };
  const count = (word: number, at: number, worth: number, whole: boolean) => {
    const code = codeOf(word);
    if (code === 0 || (value[code] as number) >= worth) return;
    term[code] = at;
    value[code] = worth;
    same[code] = whole;
  };
  terms.forEach((wanted, at) => {
    for (const { stem, share } of wanted.stands) {
      for (const word of wordsOf(index, stem)) {
        count(word, at, wanted.weight * (word === wanted.exact ? 1 : OTHER_FORM * share), true);
      }
    }
  });
  terms.forEach((wanted, at) => {
    for (const [word, share] of akin(index, wanted)) count(word, at, wanted.weight * AKIN * share, false);
  });
  const { pairs, pairTotal } = readPairs(index, phrase.subarray(0, PLACES), (word, number) => {
    const code = codeOf(word);
    if (place[code] === 0) place[code] = number;
    return place[code] as number;
  });
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return { codes, term, value, same, place, pairs, pairTotal, total };
}

const wordsOf = ({ stemWords, stemStarts }: PassageIndex, stem: number) =>
  stemWords.subarray(stemStarts[stem] as number, stemStarts[stem + 1] as number);

/** Words that begin as the query word does, for at least four letters and six tenths of the longer of the two. */
function* akin(index: PassageIndex, { folded }: Term): Generator<readonly [number, number]> {
  const least = Math.max(AKIN_LETTERS, Math.ceil(AKIN_SHARE * folded.length));
  if (folded.length <= AKIN_LETTERS || least > folded.length || /\d/.test(folded)) return;
  const [from, to] = findPrefix(index.words, folded.slice(0, least));
  for (let id = from; id < to; id += 1) {
    const word = index.words.words[id] as string;
    let common = least;
    while (common < word.length && common < folded.length && word[common] === folded[common]) common += 1;
    const share = common / Math.max(word.length, folded.length);
    if (share >= AKIN_SHARE) yield [id, share];
  }
}

/** Neighbours in the query, stop words included: rarer words make a more telling pair. */
function readPairs(
  index: PassageIndex,
  phrase: Int32Array,
  placeOf: (word: number, number: number) => number,
) {
  const pairs = new Float64Array(ROW * ROW);
  const rarest = weightOf(index, -1);
  const weigh = (word: number) => (word < 0 ? rarest : weightOf(index, index.stemOf[word] as number));
  let pairTotal = 0;
  phrase.forEach((word, at) => {
    const right = word < 0 ? 0 : placeOf(word, at + 1);
    if (at === 0) return;
    const before = phrase[at - 1] as number;
    const weight = weigh(before) + weigh(word) + 0.5;
    pairTotal += weight;
    if (before >= 0 && right > 0) {
      const pair = placeOf(before, at) * ROW + right;
      pairs[pair] = (pairs[pair] as number) + weight;
    }
  });
  return { pairs, pairTotal };
}
