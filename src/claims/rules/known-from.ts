import type { SentenceReading } from '../reading/reading.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { wordAt } from './walk.ts';

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
  if (/^(?:joining|also)$/.test(wordAt(s, 0)) && /^(?:is|are)$/.test(wordAt(s, first - 1))) return true;
  for (let i = first - 1; i > first - 8 && i > 0; i -= 1) {
    if (wordAt(s, i) === 'as' && wordAt(s, i - 1) === 'such') return true;
    if (wordAt(s, i) === 'by' && CREW_VERBS.has(wordAt(s, i - 1))) return true;
    if (/^(?:[.;()]|and|who|with)$/.test(wordAt(s, i))) return false;
  }
  return false;
}
