import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading, Unit } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isName, isOther, wordAt } from './walk.ts';

const ADJECTIVE =
  /(?:y|ous|ing|ive|ic|al|ful|less|ed|ent|ant|able|ible|ish|en|ary|ile|id|etic|dark|grim|cruel|proud|shy|bold|sweet|sly|kind|stern|brave)$/;

const NO_ADJECTIVE =
  /^(?:family|company|agency|party|city|body|baby|buddy|wedding|painting|daddy|boyfriend|upcoming|forthcoming|agent|parent|client|student|assistant)$/;

/** "gravelly", "bitter": by its form. */
export function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) && !MEDIUM_NOUNS.has(word) && !NO_ADJECTIVE.test(word);
}

/** The name behind one to three adjectives: "Ada Stone's wonderfully gravelly Commander Vale". */
export function behindAdjectives(s: SentenceReading, from: number): number | undefined {
  let i = from;
  while (i < from + 5 && (isAdjective(wordAt(s, i)) || (i > from && wordAt(s, i) === ','))) i += 1;
  return i > from && isName(s, i) ? i : undefined;
}

const WORKS = /^(?:films?|movies?|series|novels?|books?|games?|musicals?|plays|comics?|albums?|dramas?)$/;

/** "shows off A's scarred Kira, B's bat-wielding Fox and C's Hound": what several people have, and nothing says that it is a work. */
export function isOneOfParts(s: SentenceReading, owner: number): boolean {
  let pairs = 0;
  for (let i = Math.max(0, owner - 20); i < owner + 20; i += 1) {
    if (WORKS.test(wordAt(s, i))) return false;
    if (!s.units[i]?.possessive || !isName(s, i) || !isFullName(s.units[i] as Unit)) continue;
    const at = isName(s, i + 1) ? i + 1 : behindAdjectives(s, i + 1);
    if (at === undefined) continue;
    if (isTitle(s.reading, s.units[at]) || s.units[at]?.quoted || isOther(s, at)) return false;
    pairs += 1;
  }
  return pairs > 1;
}
