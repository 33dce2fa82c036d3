import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import type { Unit } from '../reading/unit.ts';
import { makersFrom } from './makers.ts';
import { actingPerson } from './people-meant.ts';
import { isName, type NamedPerson, peopleBefore, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "A's", "whose", "his" in front of the debut, or "of A" behind it. */
export function ownersOf(s: SentenceReading, owner: number, end: number): NamedPerson[] {
  const person = isName(s, owner) && s.units[owner]?.possessive ? personAt(s, owner) : undefined;
  if (person !== undefined) return [...besideOwner(s, owner), { person, at: owner }];
  if (wordAt(s, owner) === 'whose') return whoseDebut(s, owner);
  if (/^(?:his|her)$/.test(wordAt(s, owner)) && apposedBehind(s, end) !== undefined)
    return ownDebut(s, owner);
  return /^(?:of|from|by)$/.test(wordAt(s, end)) ? makersFrom(s, end + 1).people : [];
}

/** "A and B's": A, where that is somebody's full name. */
function besideOwner(s: SentenceReading, owner: number): NamedPerson[] {
  const at = owner - 2;
  if (!/^(?:and|&)$/.test(wordAt(s, owner - 1)) || !isName(s, at) || s.units[at]?.possessive) return [];
  const person = personAt(s, at);
  return person?.includes(' ') ? [{ person, at }] : [];
}

/** "A, a theatre director whose feature debut": A. */
function whoseDebut(s: SentenceReading, whose: number): NamedPerson[] {
  for (let i = whose - 1; i > whose - 10 && i >= 0; i -= 1)
    if (isName(s, i) && (i === whose - 1 || wordAt(s, i + 1) === ','))
      return peopleBefore(s, i + 1).slice(-1);
  return [];
}

/** "Since her directorial debut X, A has", "his directorial debut, X": whose it is. */
function ownDebut(s: SentenceReading, owner: number): NamedPerson[] {
  const person = actingPerson(s, owner);
  return person === undefined ? [] : [person];
}

/** "A's directorial debut, X", "A's directorial debut X", "whose directorial debut was X". */
export function apposedBehind(s: SentenceReading, end: number): Work | undefined {
  let name = end;
  if (/^(?:film|feature|movie)$/.test(wordAt(s, name))) name += 1;
  if (/^(?:,|is|was|:)$/.test(wordAt(s, name))) name += 1;
  if (!isName(s, name) || s.units[name]?.possessive) return undefined;
  // "whose debut, Mary, Queen of Hearts,": perhaps not all of it
  const { words, text, quoted } = s.units[name] as Unit;
  if (!quoted && words < 2 && startsWithGivenName(text) && wordAt(s, name + 1) === ',') return undefined;
  // "In his directorial debut, Ada Stone"
  return personAt(s, name) === undefined || isTitle(s.reading, s.units[name])
    ? titleSlot(s, name)
    : undefined;
}

/** "…, X opens": the title behind the next comma. */
export function subjectBehind(s: SentenceReading, end: number): Work | undefined {
  for (let i = end; i < end + 14; i += 1)
    if (wordAt(s, i) === ',' && isName(s, i + 1) && isTitle(s.reading, s.units[i + 1]))
      return titleSlot(s, i + 1);
  return undefined;
}
