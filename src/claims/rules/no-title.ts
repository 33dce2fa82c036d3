import type { SentenceReading } from '../reading/reading.ts';
import { isOther, wordAt } from './walk.ts';

/** "(2022)" */
export function isYearAt(s: SentenceReading, open: number): boolean {
  return /^(?:18|19|20)\d\d$/.test(s.units[open + 1]?.text ?? '') && wordAt(s, open + 2) === ')';
}

/** "Ada Stone (MT '25)", "(Harbor Class of 1973)": when she left her school. */
export function isClassOf(s: SentenceReading, to: number): boolean {
  if (!/^\d{2}(?:\d{2})?$/.test(s.units[to - 1]?.text ?? '')) return false;
  return (
    /^['‘’]$/.test(wordAt(s, to - 2)) ||
    / ?class(?: of)?$/.test(s.units[to - 2]?.lower ?? '') ||
    wordAt(s, to - 2) === 'of'
  );
}

/** A nation or a company; "Salt City" may be a title as well. */
export function isElsewhere(s: SentenceReading, at: number): boolean {
  return isOther(s, at) && (s.reading.evidence.get(s.units[at]?.key ?? '')?.other ?? 0) > 4;
}

/** "on Broadway", "in the West End", "on stage" before unit `to`. */
export function isOnStage(s: SentenceReading, to: number): boolean {
  const preposition = wordAt(s, wordAt(s, to - 2) === 'the' ? to - 3 : to - 2);
  return (
    /^(?:on|off|in)$/.test(preposition) &&
    /^(?:broadway|west end|stage|screen|tv|television|film)$/.test(s.units[to - 1]?.lower ?? '')
  );
}
