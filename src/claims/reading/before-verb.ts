import { RELEASE_VERBS } from '../words/release.ts';
import type { VerbNumber } from './noun-phrase.ts';
import type { SentenceReading } from './reading.ts';

/** "The series starring A and B premieres", "the drama written by A opens": where the phrase ends that people are named behind. */
export function describedEndingAt(s: SentenceReading, last: number): number | undefined {
  let at = last;
  while (at > last - 10 && (isSomebodyOrJoint(s, at) || (at < last && s.units[at]?.lower === ','))) at -= 1;
  if (at === last || at <= 0) return undefined;
  const word = s.units[at]?.lower ?? '';
  if (/^(?:starring|featuring)$/.test(word)) return s.units[at - 1]?.lower === ',' ? undefined : at - 1;
  return word === 'by' &&
    /^(?:directed|written|created|produced|penned|helmed|made|scripted)$/.test(s.units[at - 1]?.lower ?? '')
    ? at - 2
    : undefined;
}

function isSomebodyOrJoint(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit?.kind === 'name' ? !unit.possessive && !unit.quoted : /^(?:and|&)$/.test(unit?.lower ?? '');
}

/** "X — written by A — arrives": the dash that opens what the one at `close` ends. */
export function dashBefore(s: SentenceReading, close: number): number | undefined {
  for (let i = close - 2; i > Math.max(0, close - 24); i -= 1)
    if (s.units[i]?.lower === s.units[close]?.lower) return i;
  return undefined;
}

/** Whether the verb tells of one thing ("is", "opens") or of several ("are", "open"). */
export function numberOf(s: SentenceReading, verb: number): VerbNumber {
  const word = s.units[verb]?.lower ?? '';
  const form = RELEASE_VERBS.get(word)?.form;
  if (/^(?:is|was|has|isn't|wasn't|hasn't)$/.test(word) || form === 'present') return 'one';
  return /^(?:are|were|have|aren't|weren't|haven't)$/.test(word) || form === 'base' ? 'many' : 'unknown';
}

/** Whether the words before a verb end a prepositional phrase: "the next installment in the series is set to". */
export function inPhrase(s: SentenceReading, last: number): boolean {
  for (let i = last; i > Math.max(0, last - 7); i -= 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return false;
    if (/^(?:in|from|of|to|on)$/.test(unit.lower)) return true;
  }
  return false;
}
