import type { Gender } from '../words/given-names.ts';
import { genderOf } from './given-name.ts';
import type { Unit } from './unit.ts';

/** The woman and the man that the text spoke of last: whom "she" and "he" may mean. */
export type LastNamed = { readonly female: string | undefined; readonly male: string | undefined };

export const NOBODY_NAMED: LastNamed = { female: undefined, male: undefined };

const SAYS: ReadonlyMap<string, Gender> = new Map([
  ..."she her hers herself actress she's she'll".split(' ').map((word): [string, Gender] => [word, 'female']),
  ..."he his him himself he's he'll".split(' ').map((word): [string, Gender] => [word, 'male']),
]);

/** Whether a pronoun cannot stand for somebody: "she" for Robert. */
export function contradicts(pronoun: string, person: string): boolean {
  const told = SAYS.get(pronoun);
  const known = told === undefined ? undefined : genderOf(person);
  return known !== undefined && known !== told;
}

// A pronoun far behind may mean somebody whom the sentence itself names.
const REACH = 12;

/** Whom the sentence's first pronoun calls for; `undefined` where it has none near its beginning. */
export function pronounIn(units: readonly Unit[]): Gender | undefined {
  for (let i = 0; i < units.length && i < REACH; i += 1) {
    const unit = units[i] as Unit;
    const gender = unit.kind === 'word' ? SAYS.get(unit.lower) : undefined;
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/**
 * Whom a pronoun stands for: who was spoken of last, unless the pronoun says that it is the other sex; then the last
 * one of that sex who was named, if any.
 */
export function meant(
  person: string | undefined,
  pronoun: Gender | undefined,
  last: LastNamed,
): string | undefined {
  if (person === undefined || pronoun === undefined) return person;
  const known = genderOf(person);
  if (known === pronoun) return person;
  const other = last[pronoun];
  return known === undefined ? person : other;
}

/** Keeps in mind who was spoken of. */
export function note(last: LastNamed, person: string | undefined): LastNamed {
  const gender = person === undefined ? undefined : genderOf(person);
  return gender === undefined || last[gender] === person ? last : { ...last, [gender]: person };
}
