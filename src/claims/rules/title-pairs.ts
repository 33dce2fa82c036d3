import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isName, wordAt } from './walk.ts';

/** "A, Salt and the Lamp and B": the first of two "and" stands inside a title. */
export function pairAt(s: SentenceReading, at: number): Work | undefined {
  const first = s.units[at];
  const other = wordAt(s, at + 2) === 'the' ? at + 3 : at + 2;
  const last = s.units[other];
  if (
    wordAt(s, at + 1) !== 'and' ||
    first === undefined ||
    last?.kind !== 'name' ||
    last.possessive ||
    last.quoted
  )
    return undefined;
  // "X, Y, and Mike and Dave Go Home": the last one has an "and" of its own
  const closes = wordAt(s, at - 1) === 'and' && /^[.;)]?$/.test(wordAt(s, other + 1));
  const ends = closes && ((wordAt(s, at - 2) === ',' && first.words === 1) || first.text.includes(': '));
  if (first.quoted || !(ends || (wordAt(s, other + 1) === 'and' && /^(?:\S+|the \S+)$/i.test(last.text))))
    return undefined;
  const text = s.reading.article.body.slice(first.start, last.end).replace(/\s+/g, ' ');
  return { title: text };
}

/** Of "Vale: Love and Lightning" or "Salt to Salt", the words before the mark are no title. */
export function isCutShort(s: SentenceReading, at: number, listed: boolean): boolean {
  const unit = s.units[at];
  if (unit === undefined || unit.quoted || isTitle(s.reading, unit) || !isName(s, at + 2)) return false;
  if (wordAt(s, at + 1) === ':') return s.units[at + 1]?.spaced === false;
  return listed && wordAt(s, at + 1) === 'to' && unit.words === 1;
}
