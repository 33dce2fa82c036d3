import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import type { Unit } from '../reading/unit.ts';
import { isName, type NamedPerson, wordAt } from './walk.ts';

/** "… that Ada Stone has charm, and the Northgate actor has joined": whom the sentence itself named before. */
export function nearestBefore(s: SentenceReading, noun: number): NamedPerson | undefined {
  for (let i = noun - 2; i >= 0 && i > noun - 16; i -= 1) {
    if (!isName(s, i) || s.units[i]?.possessive || wordAt(s, i - 1) === 'by') continue;
    const unit = s.units[i] as Unit;
    const person = isFullName(unit) && !isTitle(s.reading, unit) && !unit.quoted ? personAt(s, i) : undefined;
    const known = s.reading.evidence.get(unit.key);
    if (person !== undefined && (known?.character ?? 0) <= (known?.person ?? 0)) return { person, at: i };
  }
  return undefined;
}
