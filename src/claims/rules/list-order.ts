import type { Sentence } from '../../articles/article.ts';
import type { Reading, SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { hasRank } from './described.ts';

// No cast in an article has more entries.
const MOST_ENTRIES = 40;

/** The sentence before. */
export function sentenceBefore(s: SentenceReading): Sentence | undefined {
  return s.reading.article.sentences[indexOf(s) - 1];
}

function indexOf(s: SentenceReading): number {
  const { sentences } = s.reading.article;
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= s.sentence.start) low = middle;
    else high = middle - 1;
  }
  return low;
}

const ENTRY = /^[*_ ]*(\p{Lu}[^–—:(]{1,40}?)[*_]* ?(?:[–—:(|=…]|\.{2,}|- )[*_ ]*(\p{Lu}[^–—:(),.;]{1,40})/u;

/**
 * Whether the entries of a list that one stands in have the actor first, "Ada Stone – Kira", or the part, "Kira – Ada
 * Stone": what most of them show. `undefined` where they show neither.
 */
export function actorsFirst(s: SentenceReading): boolean | undefined {
  const { sentences } = s.reading.article;
  const here = indexOf(s);
  let sum = 0;
  let head = '';
  for (const step of [-1, 1])
    for (let i = step < 0 ? here : here + 1; Math.abs(i - here) < MOST_ENTRIES; i += step) {
      const entry = sentences[i];
      if (entry?.kind !== 'item') break;
      if (step < 0) head = entry.text;
      const match = ENTRY.exec(entry.text);
      if (match !== null)
        sum += acting(s.reading, match[1] as string) - acting(s.reading, match[2] as string);
    }
  return sum === 0 ? orderOfColumns(head) : sum > 0;
}

const ACTORS = /\b(?:actors?|actress|cast|performers?|players?|played by|portrayed by|voiced by|voice)\b/i;

/** "Actor | Role", "Character | Played by": what the first row of a table says of its columns. */
function orderOfColumns(row: string): boolean | undefined {
  const [first = '', second = ''] = row.split('|');
  const [actor, other] = [ACTORS.test(first), ACTORS.test(second)];
  return actor === other ? undefined : actor;
}

function acting(reading: Reading, printed: string): number {
  const name = printed.replace(/[*_]/g, '').trim();
  const known = reading.evidence.get(foldName(name));
  const words = name.split(' ');
  const shown = known === undefined ? 0 : Math.sign(known.person - known.character);
  // actors are spoken of by their surnames
  const last = words.length > 1 ? reading.evidence.get(foldName(words.at(-1) as string)) : undefined;
  const surname = last !== undefined && last.person > last.character ? 1 : 0;
  const plain = words.length === 1 || /^the |\//i.test(name) || hasRank(name) ? -1 : 0;
  return shown + surname + plain;
}
