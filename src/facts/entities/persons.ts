import type { Claim } from '../../claims/claim.ts';
import { foldWords } from '../names/fold-name.ts';
import { dropHonorific } from '../names/honorifics.ts';
import { findPersonSlips, type PersonSlips } from './person-slips.ts';
import { pushTo } from './push-to.ts';

/** By index of the claim: the key of the person it names, and whether it prints that name wrongly. */
export type Persons = {
  readonly keyOf: readonly string[];
  /** Indexes of claims that print a misspelt name. */
  readonly slips: ReadonlySet<number>;
};

/** What two spellings of one person's name share. */
export const personKey = (name: string): string => dropHonorific(foldWords(name)).join('');

/**
 * Says which claims name the same person. Full names are one person everywhere. A name of one word is the person of
 * the same article, else of the same title, whose full name begins or ends with it, if that is only one; else it
 * stands for itself. Misspelt names lead to the right one, see `findPersonSlips`.
 */
export const sortPersons = (claims: readonly Claim[], titleKeyOf: readonly string[]): Persons => {
  const words = new Map<string, readonly string[]>();
  const wordsOf = (name: string): readonly string[] => {
    const known = words.get(name) ?? dropHonorific(foldWords(name));
    words.set(name, known);
    return known;
  };
  const full = new Map<string, readonly string[]>();
  const short = new Set<string>();
  const owners = new Map<string, Set<string>>();
  const keyOf = claims.map((claim) => ('person' in claim ? wordsOf(claim.person).join('') : ''));
  claims.forEach((claim, index) => {
    if (!('person' in claim)) return;
    const name = wordsOf(claim.person);
    if (name.length < 2) short.add(keyOf[index] as string);
    else full.set(keyOf[index] as string, name);
  });
  claims.forEach((claim, index) => {
    if (!('person' in claim)) return;
    const key = keyOf[index] as string;
    const name = full.get(key) ?? [];
    for (const word of new Set([name[0], name.at(-1)])) {
      if (word === undefined || !short.has(word)) continue;
      pushTo(owners, `@${claim.article}\u0000${word}`, key);
      if (titleKeyOf[index] !== '') pushTo(owners, `${titleKeyOf[index]}\u0000${word}`, key);
    }
  });
  claims.forEach((claim, index) => {
    const key = keyOf[index] as string;
    if (!('person' in claim) || key === '' || full.has(key)) return;
    const here = owners.get(`@${claim.article}\u0000${key}`);
    const there = titleKeyOf[index] === '' ? undefined : owners.get(`${titleKeyOf[index]}\u0000${key}`);
    const [owner, ...others] = here ?? there ?? [];
    if (owner !== undefined && others.length === 0) keyOf[index] = owner;
  });

  const slips = findPersonSlips({ claims, keyOf, titleKeyOf, full });
  return followSlips(keyOf, slips);
};

const followSlips = (keyOf: readonly string[], found: PersonSlips): Persons => {
  const slips = new Set<number>();
  const right = keyOf.map((key, index) => {
    const slip = found.get(key);
    if (!slip) return key;
    if (slip.why === 'misprint') slips.add(index);
    return slip.right;
  });
  return { keyOf: right, slips };
};
