import { startsWithGivenName } from '../../reading/given-name.ts';
import { isFullName } from '../../reading/name-index.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { SPEECH_VERBS } from '../../words/roles.ts';

/** "Quark's Ada Stone said", "Quark's SVP of Drama": who works there. */
export function isOfStaff(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || unit.quoted) return false;
  const next = s.units[at + 1]?.lower ?? '';
  if (startsWithGivenName(unit.text) && (SPEECH_VERBS.has(next) || next === 'had')) return true;
  // "The BBC's Ada Stone in Northgate says", "said Quark's Ada Stone"
  const there = next === 'in' && SPEECH_VERBS.has(s.units[at + 3]?.lower ?? '');
  if (unit.full && startsWithGivenName(unit.text) && (there || isSaidBefore(s, at))) return true;
  const known = s.reading.evidence.get(unit.key)?.person ?? 0;
  return (
    /^(?:[SE]?VP|CEO|COO|CCO|President|Chief)\b/.test(unit.text) ||
    (known > 0 && unit.words === 2 && startsWithGivenName(unit.text))
  );
}

/** "For Quark's Ada Stone": somebody of it, where nothing shows a title. */
export function isOfPerson(s: SentenceReading, at: number, before: string): boolean {
  const unit = s.units[at];
  return before === 'for' && unit !== undefined && isFullName(unit) && !isTitle(s.reading, unit);
}

/** "…, said Quark's Ada Stone." */
function isSaidBefore(s: SentenceReading, at: number): boolean {
  let i = at - 1;
  while (i > at - 5 && (s.units[i]?.kind === 'name' || s.units[i]?.lower === 'the')) i -= 1;
  return SPEECH_VERBS.has(s.units[i]?.lower ?? '');
}
