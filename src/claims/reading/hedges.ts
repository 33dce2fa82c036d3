import type { Status } from '../claim.ts';
import { DENIED, EXPECTED, RUMOURED, SEEN, WISHED } from '../words/hedges.ts';
import { isOfSomethingElse } from './hedges-elsewhere.ts';
import type { SentenceReading } from './reading.ts';

const CLAUSE_END = new Set([';', '—', '–']);

/** How sure the sentence is of what its units `from` to `to` say, from the words of that clause. */
export function statusAt(s: SentenceReading, from: number, to: number): Status {
  let status: Status = 'stated';
  if (!s.holds.hedge) return status;
  for (let i = predicateStart(s, from, to); i < to; i += 1) {
    const word = s.units[i]?.lower ?? '';
    const doubts = RUMOURED.has(word);
    if ((!doubts && !EXPECTED.has(word)) || isOfSomethingElse(s, i, from)) continue;
    if (doubts) return 'rumoured';
    status = 'expected';
  }
  return status;
}

/** "Reportedly adapted by Bo Reed, who wrote Low Tide": what the relative clause says is not in doubt. */
function predicateStart(s: SentenceReading, from: number, to: number): number {
  for (let i = from; i + 1 < to; i += 1)
    if (s.units[i]?.text === ',' && /^(?:who|which)$/.test(s.units[i + 1]?.lower ?? '')) return i + 1;
  return clauseStart(s, from);
}

/** Whether the clause denies, wishes or asks what its units `from` to `to` say: then nothing is claimed. */
export function isUnclaimed(s: SentenceReading, from: number, to: number): boolean {
  if (asks(s)) return true;
  if (!s.holds.refusal) return false;
  for (let i = clauseStart(s, from); i < to; i += 1) {
    const word = s.units[i]?.lower ?? '';
    if ((DENIED.has(word) || WISHED.has(word)) && !isNotOnly(s, i)) return true;
    // "speculation among fans that"
    if (word === 'speculation' && s.units[i + 1]?.lower === 'among') return true;
    // "could have played": he has not
    if (
      word === 'have' &&
      /^(?:could|would|might|may)$/.test(s.units[i - 1]?.lower ?? '') &&
      // "You may have seen her in"
      !SEEN.test(s.units[i + 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** "not only stars but also directs": more than one thing, and neither denied. */
function isNotOnly(s: SentenceReading, at: number): boolean {
  return (
    s.units[at]?.lower === 'not' && /^(?:only|just|merely|simply|least)$/.test(s.units[at + 1]?.lower ?? '')
  );
}

/** "Will A play B?", "A as B?" */
function asks(s: SentenceReading): boolean {
  if (s.units.at(-1)?.text !== '?') return false;
  return s.units.length < 6 || (s.units[0]?.kind === 'word' && OPENS_QUESTION.test(s.units[0].lower));
}

const OPENS_QUESTION = /^(?:will|is|are|was|were|does|do|did|could|can|should|would|might|has|have)$/;

/** Where the clause round unit `at` begins: behind a semicolon, a dash, or a comma with a conjunction. */
export function clauseStart(s: SentenceReading, at: number): number {
  for (let i = Math.min(at, s.units.length) - 1; i >= 0; i -= 1) {
    const text = s.units[i]?.lower ?? '';
    if (CLAUSE_END.has(text)) return i + 1;
    if (
      text === ',' &&
      /^(?:but|though|although|while|and|because|since|so|which|who|when|where)$/.test(
        s.units[i + 1]?.lower ?? '',
      ) &&
      s.units[i + 2]?.kind === 'word'
    )
      return i + 1;
    if (at - i > LOOK_BACK) return i;
  }
  return 0;
}

// Keeps a sentence of ten thousand words from being walked once per claim.
const LOOK_BACK = 60;
