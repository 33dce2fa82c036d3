import { closeWords } from './close-words.ts';
import { foldWord } from './fold-word.ts';
import type { PassageIndex } from './passage-index.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { findWord } from './vocabulary.ts';
import { readWords, type Word } from './words.ts';

/** A stem that counts for a word of the query, and how much: less than 1 where it was reached by a slip. */
export type Stand = { readonly stem: number; readonly share: number };

/** One word of the query that is looked for. */
export type Term = {
  /** As it was typed, with its place in the query. */
  readonly word: Word;
  readonly folded: string;
  /** Its id among the words as written, or -1: an unstemmed match is worth more. */
  readonly exact: number;
  /** Stems that count for it, best first; none where nothing in the index comes near. */
  readonly stands: readonly Stand[];
  /** How telling it is: inverse document frequency, times how often it was typed. */
  readonly weight: number;
  /** How often it was typed. */
  readonly times: number;
  /** Reached by a slip of the finger, not as typed. */
  readonly typo: boolean;
  /** Where it stands among the words that were not dropped. */
  readonly place: number;
  /** Its rank among all words of the query. */
  readonly rank: number;
};

export type PassageQuery = {
  readonly terms: readonly Term[];
  /** All words of the query as ids of the index (-1 where it has none): for phrases. */
  readonly phrase: Int32Array;
};

/** More is never read: no question is so long, and the work stays bounded. */
const LONGEST_QUERY = 1000;
const MOST_TERMS = 24;

/** What another word of the same sense counts beside the word itself. */
const OTHER_WORD = 0.6;

/**
 * Reads a query: stop words go unless nothing else is left, words that the index lacks are looked for with slips.
 * @param otherWords words that count for a folded word, a little less than it does.
 */
export function readQuery(
  index: PassageIndex,
  query: string,
  otherWords: (word: string) => readonly string[] = () => [],
): PassageQuery {
  const all = readWords(query.slice(0, LONGEST_QUERY))
    .map((word) => ({ word, folded: foldWord(word.raw) }))
    .filter(({ folded }) => folded !== '');
  const telling = all.map((_, rank) => rank).filter((rank) => !stopWords.has(all[rank]?.folded ?? ''));
  const ranks = telling.length > 0 ? telling : all.map((_, rank) => rank);
  const byStem = new Map<string, Term & { times: number }>();
  ranks.forEach((rank, place) => {
    const { word, folded } = all[rank] as (typeof all)[number];
    const root = stem(folded);
    const before = byStem.get(root);
    if (before) before.times += 1;
    else
      byStem.set(root, {
        ...readTerm(index, folded, root, otherWords(folded)),
        word,
        folded,
        place,
        rank,
        times: 1,
      });
  });
  const terms = [...byStem.values()].map((term) => ({ ...term, weight: term.weight * term.times }));
  return {
    terms: terms.length <= MOST_TERMS ? terms : keepHeaviest(terms),
    phrase: Int32Array.from(all, ({ folded }) => findWord(index.words, folded)),
  };
}

function keepHeaviest(terms: readonly Term[]): Term[] {
  const kept = new Set(
    [...terms].sort((a, b) => b.weight - a.weight || a.rank - b.rank).slice(0, MOST_TERMS),
  );
  return terms.filter((term) => kept.has(term));
}

function readTerm(
  index: PassageIndex,
  folded: string,
  root: string,
  others: readonly string[],
): Pick<Term, 'exact' | 'stands' | 'weight' | 'typo'> {
  const exact = findWord(index.words, folded);
  const known = findWord(index.stems, root);
  const akin = [...new Set(others.map((other) => findWord(index.stems, stem(other))))]
    .filter((at) => at >= 0 && at !== known)
    .map((at) => ({ stem: at, share: OTHER_WORD }));
  if (known >= 0)
    return {
      exact,
      stands: [{ stem: known, share: 1 }, ...akin],
      weight: weightOf(index, known),
      typo: false,
    };
  if (akin.length > 0) {
    const weight = Math.max(...akin.map((stand) => weightOf(index, stand.stem)));
    return { exact: -1, stands: akin, weight, typo: false };
  }
  const stands = nearStems(index, folded);
  const weight = stands.reduce((most, stand) => Math.max(most, weightOf(index, stand.stem)), 0);
  return {
    exact: -1,
    stands,
    weight: stands.length > 0 ? weight : weightOf(index, -1),
    typo: stands.length > 0,
  };
}

/** Slips that are forgiven in a word that the index lacks: from four letters one, above seven two. */
function slipsIn(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length > 7 ? 2 : 1;
}

const MOST_STANDS = 24;

function nearStems(index: PassageIndex, folded: string): Stand[] {
  const most = slipsIn(folded);
  if (most === 0) return [];
  const shares = new Map<number, number>();
  for (const { id, distance } of closeWords(index.words, folded, most)) {
    const at = index.stemOf[id] as number;
    const share = 1 - distance / folded.length;
    if (share > (shares.get(at) ?? 0)) shares.set(at, share);
  }
  return [...shares]
    .map(([at, share]) => ({ stem: at, share }))
    .sort((a, b) => b.share - a.share || a.stem - b.stem)
    .slice(0, MOST_STANDS);
}

/** BM25's inverse document frequency, as MiniSearch has it. */
export function idf(docCount: number, matching: number): number {
  return Math.log(1 + (docCount - matching + 0.5) / (matching + 0.5));
}

/** Inverse document frequency of a stem; of one that the index lacks with -1. */
export function weightOf({ postings, passages }: PassageIndex, term: number): number {
  if (term < 0) return idf(passages.length, 0);
  return idf(passages.length, (postings.starts[term + 1] as number) - (postings.starts[term] as number));
}
