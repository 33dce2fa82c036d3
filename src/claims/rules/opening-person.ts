import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isName, isOther, type NamedPerson, wordAt } from './walk.ts';

/** "A", "director A", "she", with which a clause begins that goes on with a verb. */
export function openingPerson(s: SentenceReading, from: number, to: number): NamedPerson | undefined {
  for (let i = from; i < from + 4 && i < to; i += 1) {
    if (/^(?:he|she)$/.test(wordAt(s, i)))
      return s.subject === undefined ? undefined : { person: s.subject, at: i };
    if (!isName(s, i)) {
      if (
        s.units[i]?.kind !== 'word' ||
        /^(?:the|a|an|in|on|with|for|his|her|it|they)$/.test(s.units[i]?.lower ?? '')
      )
        return undefined;
      continue;
    }
    // "Oscar winner A is"
    if (isOther(s, i) && !s.units[i]?.possessive && s.units[i + 1]?.kind === 'word') continue;
    const person = s.units[i]?.possessive ? undefined : personAt(s, i);
    return person === undefined || s.units[i + 1]?.kind !== 'word' || wordAt(s, i + 1) === 'and'
      ? undefined
      : { person, at: i };
  }
  return undefined;
}
