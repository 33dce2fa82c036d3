import type { Unit } from './unit.ts';

/** "Set against the Salt Riots, the musical": where a phrase ends that says something of the musical. */
export function closesOpening(units: readonly Unit[], i: number): boolean {
  if (i > LONGEST_OPENING || units[0]?.kind !== 'word' || !OPENS_PHRASE.test(units[0].lower)) return false;
  for (let at = 0; at < i; at += 1) if (units[at]?.lower === ',') return false;
  return units[i + 2]?.lower === 'the';
}

// In units; a longer phrase tells of more than one thing.
const LONGEST_OPENING = 12;
const OPENS_PHRASE =
  /^(?:set|shot|made|told|built|following|amid|amidst|during|despite|throughout|thanks|like|unlike|filmed|inspired|produced|released|after|before|since|against|alongside)$/;

/** "Unlike X, Y will", "after X and Y, Z opens": what opens the clause in front of a comma is told of another. */
export function isFronted(units: readonly Unit[], from: number, name: number): boolean {
  if (units[name - 1]?.lower !== ',' || !FRONTS.has(units[from - 1]?.lower ?? '')) return false;
  return from === 1 || units[from - 2]?.kind === 'mark' || /^(?:and|but)$/.test(units[from - 2]?.lower ?? '');
}

const FRONTS = new Set(
  'unlike like after before besides beside following as with in on from for despite alongside since'.split(
    ' ',
  ),
);
