import type { SentenceReading } from '../reading/reading.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isName, wordAt } from './walk.ts';

/** "based on A's X", "an adaptation of author A's X", "based on B's Y and A's X". */
export function isBasedOn(s: SentenceReading, before: number): boolean {
  let at = CREW_NOUNS.get(wordAt(s, before)) === 'author' ? before - 1 : before;
  // of several, each by another
  for (let n = 0; n < 3 && /^(?:and|,)$/.test(wordAt(s, at)); n += 1) {
    // "an adaptation of B and A's X"
    if (n === 0 && isName(s, at - 1) && !s.units[at - 1]?.possessive && !s.units[at - 2]?.possessive) {
      at -= 2;
      break;
    }
    let owner = at - 1;
    while (owner > at - 5 && !s.units[owner]?.possessive) owner -= 1;
    if (!s.units[owner]?.possessive) return false;
    at = owner - 1;
  }
  const [verb, small] = [wordAt(s, at - 1), wordAt(s, at)];
  return (
    (small === 'on' &&
      (/^(?:based|loosely-based)$/.test(verb) || (verb === 'and' && isBasedBefore(s, at - 1)))) ||
    (small === 'by' && verb === 'inspired') ||
    (small === 'from' && verb === 'adapted') ||
    (small === 'of' &&
      (/^(?:adaptations?|retelling|reimagining|dramati[sz]ation)$/.test(verb) ||
        // "his version of A's X" is sung
        (verb === 'version' && SCREENED.test(wordAt(s, at - 2))))) ||
    (/^(?:adapts|adapting)$/.test(small) && verb !== '')
  );
}

const SCREENED =
  /^(?:film|movie|tv|television|screen|big-screen|stage|musical|animated|live-action|anime|series|feature|modern)$/;

/** "based on B's Y and on A's X". */
function isBasedBefore(s: SentenceReading, and: number): boolean {
  for (let i = and - 1; i > and - 8 && i > 0; i -= 1)
    if (wordAt(s, i) === 'on') return wordAt(s, i - 1) === 'based';
  return false;
}
