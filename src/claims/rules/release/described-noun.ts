import type { SentenceReading } from '../../reading/reading.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { PROPER_ADJECTIVES } from '../../words/proper-adjectives.ts';

const STOPS = /^(?:of|for|in|on|at|to|by|with|from|and|or|the|a|that|which|is|was|winner|nominee|edition)$/;
// "the 1998 hit Japanese crime drama": no longer.
const LONGEST = 6;

/**
 * The noun that a year in front of unit `from` describes, behind adjectives: "film" of "1987 cult film". `undefined` where
 * another phrase begins first, or a name that is no adjective stands there.
 *
 * @param isNoun which words are such nouns; of two in a row it is the last
 */
export function describedNoun(
  s: SentenceReading,
  from: number,
  isNoun: (word: string) => boolean = (word) => MEDIUM_NOUNS.has(word),
): number | undefined {
  for (let i = from; i < from + LONGEST; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark' || unit.possessive) return undefined;
    if (unit.kind === 'name') {
      if (!PROPER_ADJECTIVES.has(unit.key)) return undefined;
      continue;
    }
    if (STOPS.test(unit.lower)) return undefined;
    const next = s.units[i + 1]?.lower ?? '';
    if (isNoun(unit.lower) && !MEDIUM_NOUNS.has(next) && !isNoun(next)) return i;
  }
  return undefined;
}
