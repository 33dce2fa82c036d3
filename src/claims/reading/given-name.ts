import { type Gender, GIVEN_NAMES } from '../words/given-names.ts';
import { HONORIFICS } from '../words/grammar.ts';

/** Whether a name begins with a first name of somebody, or with initials: "Ada Stone", "J.J. Vale", "Jean-Luc Reed". */
export function startsWithGivenName(name: string): boolean {
  const first = firstWord(name);
  return knownAs(first) !== undefined || (INITIALS.test(first) && !PLACE.test(first));
}

/** Whether somebody is a woman or a man by the first name or form of address; `undefined` where neither tells. */
export function genderOf(name: string): Gender | undefined {
  const first = firstWord(name);
  const address = ADDRESSED.get(first.toLowerCase().replace('.', ''));
  if (address !== undefined) return address;
  if (HONORIFICS.has(first.toLowerCase())) return undefined;
  const known = knownAs(first);
  return known === 'either' ? undefined : known;
}

const ADDRESSED: ReadonlyMap<string, Gender> = new Map([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
]);

/** "L.A. Nights", "U.S. Marshals" */
const PLACE = /^(?:L\.A|U\.S|U\.K|D\.C|N\.Y)\.?$/;
const INITIALS = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}\.\p{Lu}\.?$/u;

function firstWord(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
}

function knownAs(first: string): Gender | 'either' | undefined {
  const lower = first.toLowerCase();
  const known = GIVEN_NAMES.get(lower);
  if (known !== undefined || PLAIN.test(lower)) return known;
  const plain = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  const whole = GIVEN_NAMES.get(plain);
  if (whole !== undefined) return whole;
  // "Jean-Luc", "Anne-Marie": the first of two; a French Jean with another name is a man
  const hyphen = plain.indexOf('-');
  if (hyphen < 0) return undefined;
  return plain.startsWith('jean-') ? 'male' : GIVEN_NAMES.get(plain.slice(0, hyphen));
}

const PLAIN = /^[a-z]+$/;
