import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

// How far before a clause its "in which" may stand.
const REACH = 14;

/**
 * The work that a clause with unit `at` in it is about where it names none itself: "X, in which A plays the lead", "X,
 * where B guest-stars", else what is spoken of.
 */
export function spokenOf(s: SentenceReading, at: number): Work | undefined {
  for (let i = at - 1; i > 0 && i > at - REACH; i -= 1) {
    const word = wordAt(s, i);
    if (/^[.;:—–]$/.test(word)) break;
    const inWhich = word === 'which' && /^(?:in|on|for)$/.test(wordAt(s, i - 1));
    // "X, which returns with B in the lead"
    const named = wordAt(s, i - 1) === ',' ? isName(s, i - 2) : s.units[i - 1]?.quoted === true;
    const itself = word === 'which' && named && !hasComma(s, i, at);
    const start = inWhich ? i - 1 : word === 'where' || itself ? i : -1;
    if (start < 0) continue;
    const last = wordAt(s, start - 1) === ',' ? start - 2 : start - 1;
    if (isName(s, last)) return workAt(s, last)?.work ?? titleSlot(s, last);
    return MEDIUM_NOUNS.has(wordAt(s, last)) ? s.topic : undefined;
  }
  return s.topic;
}

function hasComma(s: SentenceReading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (wordAt(s, i) === ',') return true;
  return false;
}
