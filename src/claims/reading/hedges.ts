import type { Status } from '../claim.ts';
import { DENIED, EXPECTED, RUMOURED, WISHED } from '../words/hedges.ts';
import type { SentenceReading } from './reading.ts';

const CLAUSE_END = new Set([';', '—', '–']);

/** How sure the sentence is of what its units `from` to `to` say, from the words of that clause. */
export function statusAt(s: SentenceReading, from: number, to: number): Status {
  let status: Status = 'stated';
  if (!s.holds.hedge) return status;
  for (let i = clauseStart(s, from); i < to; i += 1) {
    const unit = s.units[i];
    const word = unit?.lower ?? '';
    // "May 9" is a month and no doubt.
    if (RUMOURED.has(word) && unit?.text !== 'May' && !doubtsElse(s, i)) return 'rumoured';
    if (EXPECTED.has(word)) status = 'expected';
  }
  return status;
}

/** "The possibly evil Ada" doubts that she is evil, and not who plays her. */
function doubtsElse(s: SentenceReading, at: number): boolean {
  // "You might remember Ada Stone from Northgate"
  if (/^(?:might|may)$/.test(s.units[at]?.lower ?? '')) {
    const next = s.units[at + 1]?.lower === 'also' ? at + 2 : at + 1;
    if (s.units[next]?.lower === 'have')
      return /^(?:seen|caught|heard|spotted)$/.test(s.units[next + 1]?.lower ?? '');
    return /^(?:remember|recogni[sz]e|know|recall)$/.test(s.units[next]?.lower ?? '');
  }
  return (
    /^(?:the|an?)$/.test(s.units[at - 1]?.lower ?? '') &&
    /^(?:possibly|potentially|perhaps)$/.test(s.units[at]?.lower ?? '')
  );
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
      !/^(?:seen|caught|heard|spotted|noticed|watched|recogni[sz]ed)$/.test(s.units[i + 1]?.lower ?? '')
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
