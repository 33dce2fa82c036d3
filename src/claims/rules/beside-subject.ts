import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { ACTOR_NOUNS, CREW_NOUNS, PERSON_NOUNS } from '../words/roles.ts';
import { beforeLeadIn } from './lead-in.ts';
import { isName, type NamedPerson, peopleBefore, wordAt } from './walk.ts';

/** "boarded Northgate to play", "won an Emmy for playing": not who does it. */
export function isObject(s: SentenceReading, at: number): boolean {
  const before = /^(?:an?|the|his|her|two|three)$/.test(wordAt(s, at - 1)) ? at - 2 : at - 1;
  return /^(?:boards?|boarded|joins?|joined|joining|won|wins|winning|earned|earning|bagged|landed|received|nominated)$/.test(
    wordAt(s, before),
  );
}

/** "A from Northgate will play": A. */
export function knownFrom(s: SentenceReading, at: number): NamedPerson[] | undefined {
  if (!/^(?:from|of)$/.test(wordAt(s, at - 1)) || !isName(s, at - 2)) return undefined;
  const unit = s.units[at - 2];
  const person = unit === undefined || unit.possessive || !isFullName(unit) ? undefined : personAt(s, at - 2);
  return person === undefined ? undefined : [{ person, at: at - 2 }];
}

/** "A, as well as B and C, were", "A, along with B, will": all of them. */
export function alongBefore(s: SentenceReading, comma: number): NamedPerson[] | undefined {
  const people = peopleBefore(s, comma);
  for (let i = (people[0]?.at ?? comma) + 1; i < comma; i += 1)
    if (wordAt(s, i) === 'well' && wordAt(s, i - 1) === 'as' && wordAt(s, i + 1) === 'as') return people;
  return undefined;
}

function saysWho(noun: string): boolean {
  return (
    ACTOR_NOUNS.has(noun) ||
    CREW_NOUNS.has(noun) ||
    PERSON_NOUNS.has(noun) ||
    /^(?:man|woman|duo|pair|team)$/.test(noun)
  );
}

/** "A, the British actor who": A. */
export function told(s: SentenceReading, to: number, sure = false): NamedPerson[] | undefined {
  if (!sure && !saysWho(wordAt(s, to - 1))) return undefined;
  for (let i = to - 2; i > to - 9 && i > 0; i -= 1) {
    if (wordAt(s, i) === ',')
      return /^(?:a|an|the)$/.test(wordAt(s, i + 1)) ? peopleBefore(s, i).slice(-1) : undefined;
    if (s.units[i]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** "She is joined by Bo Reed, playing", "It features Bo Reed, playing": who stands last in what is listed. */
export function listedBefore(s: SentenceReading, comma: number): NamedPerson | undefined {
  const people = peopleBefore(s, comma);
  const first = people[0]?.at ?? 0;
  return LISTS.test(wordAt(s, beforeLeadIn(s, first - 1))) ? people.at(-1) : undefined;
}

const LISTS = /^(?:by|includes?|including|features?|featuring|stars|starring|adds|are|:)$/;
