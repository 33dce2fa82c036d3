import type { SentenceReading } from '../reading/reading.ts';
import { namedAt } from './part-name.ts';
import { characterFrom, type NamedCharacter } from './roles.ts';
import { isName, wordAt } from './walk.ts';

/** What is taken over with a part, or worn by it. */
export const WORN =
  /^(?:role|part|mantle|boots|shoes|skin|cape|cowl|mask|suit|costume|robes|uniform|armou?r|habit|heels|sandals|trainers|slippers|stilettos|tights|gloves)$/;

/** "the role of B", "the part of B", "the title role", "the boots of B" from unit `from` on. */
export function partBehind(s: SentenceReading, from: number): NamedCharacter | undefined {
  for (let i = from; i < from + 5; i += 1) {
    const word = wordAt(s, i);
    if (WORN.test(word)) {
      if (wordAt(s, i + 1) === 'of') return characterFrom(s, i + 2);
      const title = wordAt(s, i - 1) === 'title' ? characterFrom(s, i - 1) : undefined;
      return title && { ...title, to: i + 1 };
    }
    // "Ada Stone's Kira role", "the Kira role"
    if (isName(s, i) && /^(?:role|part|mantle)$/.test(wordAt(s, i + 1)) && !s.units[i]?.possessive) {
      const named = namedAt(s, i);
      return named && { ...named, to: i + 2 };
    }
    if (s.units[i]?.possessive && isName(s, i + 1)) continue;
    if (s.units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}
