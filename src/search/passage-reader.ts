import { foldWord } from './fold-word.ts';
import { groupByStem, type Passage } from './passage-index.ts';
import { stem } from './stem.ts';
import { byCodeUnits, makeVocabulary, type Vocabulary } from './vocabulary.ts';
import { scanWords } from './words.ts';

/** Reads passages word by word and keeps them as numbers; numbers go by first appearance until `finish`. */
export function makeReader() {
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
