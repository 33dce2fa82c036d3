import type { SentenceReading } from '../reading/reading.ts';
import { PUBLICATIONS } from '../words/organisations.ts';
import { isName, wordAt } from './walk.ts';

const REPORTED = /^(?:reporting|reported|compiled|fact-checked|copyedited|translated|transcribed)$/;

/** "Reporting by A; Editing by B", "Written by A for Quark Weekly": who wrote the article, and nothing else. */
export function isByline(s: SentenceReading): boolean {
  for (let i = 0; i < Math.min(s.units.length, LONGEST); i += 1) {
    const word = s.units[i]?.lower ?? '';
    if (REPORTED.test(word) && /^(?:by|and)$/.test(wordAt(s, i + 1))) return true;
  }
  if (!/^(?:written|edited|writing|editing|words|text|article|interview)$/.test(s.units[0]?.lower ?? ''))
    return false;
  if (s.units.length > LONGEST || wordAt(s, 1) !== 'by' || !isName(s, 2)) return false;
  // "Editing by A is crisp"
  if (s.units.some(({ kind, lower }, i) => i > 0 && kind === 'word' && !/^(?:by|and|for)$/.test(lower)))
    return false;
  return (
    /^(?:editing|writing|words|text|article|interview)$/.test(s.units[0]?.lower ?? '') ||
    (wordAt(s, 3) === 'for' && PUBLICATIONS.has(s.units[4]?.key ?? ''))
  );
}

// A line of credits says in its first words whose reporting it is.
const LONGEST = 24;
