import type { SentenceReading } from '../reading/reading.ts';
import { isName, wordAt } from './walk.ts';

/** "The main character, Kira Vale, is" */
export function isMain(s: SentenceReading, noun: number): boolean {
  if (!/^(?:main|lead|leading|central|title|titular|principal)$/.test(wordAt(s, noun - 1))) return false;
  return wordAt(s, noun + 1) === ',' && isName(s, noun + 2) && /^[,.]?$/.test(wordAt(s, noun + 3));
}

/** "the character Kira"; no "adaptation of the character Kira", and not what stands behind "A, the character". */
export function isCalledSo(s: SentenceReading, noun: number): boolean {
  const before = wordAt(s, noun - 2);
  return isName(s, noun + 1) && before !== 'of' && !(before === ',' && isName(s, noun - 3));
}

/** "Kira Vale is the main antagonist". */
export function isLead(s: SentenceReading, verb: number): boolean {
  if (!isName(s, verb - 1) || wordAt(s, verb + 1) !== 'the') return false;
  for (let i = verb + 2; i < verb + 5; i += 1)
    if (/^(?:antagonist|protagonist|villain|hero|heroine)$/.test(wordAt(s, i))) return true;
  return false;
}
