import type { SentenceReading } from '../reading/reading.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { isName, wordAt } from './walk.ts';

/**
 * Of pairs of a name and another in parentheses, given by where these open:
 * "guests such as A (Northgate)", "Joining her is A (Northgate)", "directed by the young A (Northgate)": where they have
 * been before, unless the article shows a part there.
 */
export function isKnownFrom(s: SentenceReading, pairs: readonly number[]): boolean {
  const first = (pairs[0] as number) - 1;
  const parts = pairs.some(
    (i) =>
      s.units[i + 1]?.text.includes('/') ||
      (s.reading.evidence.get(s.units[i + 1]?.key ?? '')?.character ?? 0) > 0,
  );
  if (parts) return false;
  const behind = (pairs[0] as number) + 3;
  // "with A (Northgate) and B set to star": one of several
  if (
    pairs.length === 1 &&
    /^(?:and|,)$/.test(wordAt(s, behind)) &&
    isName(s, behind + 1) &&
    wordAt(s, behind + 2) !== '('
  )
    return !s.units[behind + 1]?.possessive;
  if (/^(?:joining|also)$/.test(wordAt(s, 0)) && /^(?:is|are)$/.test(wordAt(s, first - 1))) return true;
  for (let i = first - 1; i > first - 8 && i > 0; i -= 1) {
    if (wordAt(s, i) === 'as' && wordAt(s, i - 1) === 'such') return true;
    if (wordAt(s, i) === 'by' && CREW_VERBS.has(wordAt(s, i - 1))) return true;
    if (/^(?:[.;()]|and|who|with)$/.test(wordAt(s, i))) return false;
  }
  return false;
}
