import { fold } from './fold.ts';
import { buildPostings, type Postings } from './postings.ts';
import { stem } from './stem.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';
import { scanWords } from './words.ts';

/** A stretch of text that can be found, with what it is about. */
export type Passage = { readonly id: string | number; readonly title: string; readonly text: string };

/** Passages ready to be searched. Plain arrays of numbers, so that it can be saved and is small in memory. */
export type PassageIndex<P extends Passage = Passage> = {
  readonly passages: readonly P[];
  /** Words as they are written, folded. */
  readonly words: Vocabulary;
  /** Porter stems: what postings are kept for. */
  readonly stems: Vocabulary;
  /** Stem of each word. */
  readonly stemOf: Uint32Array;
  /** The words of stem `s` are `stemWords[stemStarts[s] … stemStarts[s + 1]]`. */
  readonly stemWords: Uint32Array;
  readonly stemStarts: Uint32Array;
  /** Of each word, how many of 255 occurrences begin with a capital. */
  readonly capitals: Uint8Array;
  readonly postings: Postings;
  /** All words of all passages, title first; those of passage `p` are `tokens[tokenStarts[p] … tokenStarts[p + 1]]`. */
  readonly tokens: Uint32Array;
  readonly tokenStarts: Uint32Array;
};

/** "Murdock's" is looked up as "Murdock". */
const possessive = /['\u2019]s$/i;

export function foldWord(raw: string): string {
  return fold(raw.replace(possessive, ''));
}

/** Indexes passages: each text is read once. */
export function buildPassages<P extends Passage>(passages: Iterable<P>): PassageIndex<P> {
  const kept: P[] = [];
  const reader = makeReader();
  const docs = (function* () {
    for (const passage of passages) {
      kept.push(passage);
      yield reader.read(passage);
    }
  })();
  let stems: Vocabulary = makeVocabulary([]);
  const postings = buildPostings(docs, () => {
    stems = makeVocabulary([...reader.stems.keys()].sort(byCodeUnits));
    const ranks = new Map(stems.words.map((word, rank) => [word, rank]));
    return { termCount: stems.words.length, rankOf: (term) => ranks.get(term) as number };
  });
  return { passages: kept, stems, postings, ...reader.finish(stems) };
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Reads passages word by word and keeps them as numbers; numbers go by first appearance until `finish`. */
function makeReader() {
  const raws = new Map<string, number>();
  const ids = new Map<string, number>();
  const words: string[] = [];
  const stemOf: string[] = [];
  const stems = new Map<string, string>();
  const seen: number[] = [];
  const capital: number[] = [];
  const tokens = growing();
  const tokenStarts = [0];

  const idOf = (raw: string): number => {
    const known = raws.get(raw);
    if (known !== undefined) return known;
    const word = foldWord(raw);
    let id = word === '' ? -1 : ids.get(word);
    if (id === undefined) {
      id = words.push(word) - 1;
      ids.set(word, id);
      const root = stem(word);
      const shared = stems.get(root);
      if (shared === undefined) stems.set(root, root);
      stemOf.push(shared ?? root);
      seen.push(0);
      capital.push(0);
    }
    raws.set(raw, id);
    return id;
  };

  return {
    stems,
    read({ title, text }: Passage): string[] {
      const terms: string[] = [];
      for (const part of [title, text]) {
        scanWords(part, (start, end) => {
          const raw = part.slice(start, end);
          const id = idOf(raw);
          if (id < 0) return;
          tokens.push(id);
          terms.push(stemOf[id] as string);
          seen[id] = (seen[id] as number) + 1;
          if (isCapital(raw)) capital[id] = (capital[id] as number) + 1;
        });
      }
      tokenStarts.push(tokens.size());
      return terms;
    },
    finish(stemRanks: Vocabulary) {
      const order = words
        .map((_, id) => id)
        .sort((a, b) => byCodeUnits(words[a] as string, words[b] as string));
      const rank = new Uint32Array(words.length);
      order.forEach((id, r) => {
        rank[id] = r;
      });
      const stemRank = new Map(stemRanks.words.map((word, r) => [word, r]));
      const numbers = tokens.done();
      for (let i = 0; i < numbers.length; i += 1) numbers[i] = rank[numbers[i] as number] as number;
      const stemIds = Uint32Array.from(order, (id) => stemRank.get(stemOf[id] as string) as number);
      return {
        words: makeVocabulary(order.map((id) => words[id] as string)),
        stemOf: stemIds,
        ...groupByStem(stemIds, stemRanks.words.length),
        capitals: Uint8Array.from(order, (id) =>
          Math.round((255 * (capital[id] as number)) / (seen[id] as number)),
        ),
        tokens: numbers,
        tokenStarts: Uint32Array.from(tokenStarts),
      };
    },
  };
}

/** The words of each stem, from the stem of each word. */
export function groupByStem(
  stemOf: Uint32Array,
  stemCount: number,
): Pick<PassageIndex, 'stemWords' | 'stemStarts'> {
  const stemStarts = new Uint32Array(stemCount + 1);
  for (const stem of stemOf) stemStarts[stem + 1] = (stemStarts[stem + 1] as number) + 1;
  for (let stem = 0; stem < stemCount; stem += 1) {
    stemStarts[stem + 1] = (stemStarts[stem + 1] as number) + (stemStarts[stem] as number);
  }
  const stemWords = new Uint32Array(stemOf.length);
  const next = stemStarts.slice(0, stemCount);
  stemOf.forEach((stem, word) => {
    const at = next[stem] as number;
    stemWords[at] = word;
    next[stem] = at + 1;
  });
  return { stemWords, stemStarts };
}

function isCapital(raw: string): boolean {
  const first = raw.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  const char = raw.slice(0, 1);
  return char !== char.toLowerCase();
}

/** A list of numbers that doubles its room. */
function growing() {
  let room = new Uint32Array(1024);
  let size = 0;
  return {
    size: () => size,
    push(value: number): void {
      if (size === room.length) {
        const wider = new Uint32Array(size * 2);
        wider.set(room);
        room = wider;
      }
      room[size] = value;
      size += 1;
    },
    done: () => room.slice(0, size),
  };
}
