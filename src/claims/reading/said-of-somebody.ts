import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import { startsWithGivenName } from './given-name.ts';
import type { Unit } from './unit.ts';

/**
 * Whether the name at `i` only says who somebody is, or what something comes after: "Ada Stone, who made her name in X",
 * "the star of the hit comedy X", "on the heels of X".
 */
export function isToldOfSomebody(units: readonly Unit[], i: number): boolean {
  return (
    isBehindWho(units, i) ||
    isOfMaker(units, i) ||
    isEpithet(units, i) ||
    isCredit(units, i) ||
    isLikened(units, i) ||
    isHonoured(units, i)
  );
}

/** "for his work on the royal drama X", "for her performance in X" */
function isHonoured(units: readonly Unit[], i: number): boolean {
  for (let back = i - 1; back > 2 && back > i - LONGEST_DESCRIPTION; back -= 1) {
    const { kind, lower } = units[back] as Unit;
    if (kind === 'mark') return false;
    if (lower === 'in' || lower === 'on')
      return (
        HONOURED.test(units[back - 1]?.lower ?? '') &&
        [2, 3, 4].some(
          (at) =>
            /^(?:his|her|their)$/.test(units[back - at]?.lower ?? '') &&
            units[back - at - 1]?.lower === 'for',
        )
      );
  }
  return false;
}

const HONOURED = /^(?:work|performances?|turn|roles?|part|portrayal)$/;

/** "in works like X", and no "fans like X" */
function isLikened(units: readonly Unit[], i: number): boolean {
  const word = units[i - 1]?.lower;
  return (
    word === 'unlike' ||
    (word === 'like' &&
      !/^(?:i|we|you|they|who|to|would|will|also|really|both|all|fans|viewers|people|critics|audiences|readers|not)$/.test(
        units[i - 2]?.lower ?? '',
      ))
  );
}

/** "“Low Tide's” Ada Stone is set to star" */
function isEpithet(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  return (
    units[i]?.possessive === true && next?.kind === 'name' && next.full && startsWithGivenName(next.text)
  );
}

/** "Ada Stone (“Low Tide”)", "a producer (“Low Tide,” “Salt”)" */
function isCredit(units: readonly Unit[], i: number): boolean {
  if (units[i]?.quoted !== true) return false;
  let open = i - 1;
  while (
    open > i - LONGEST_CLAUSE &&
    (units[open]?.kind === 'name' || /^(?:,|and|&)$/.test(units[open]?.lower ?? ''))
  )
    open -= 1;
  const before = units[open - 1];
  return (
    units[open]?.lower === '(' &&
    ((before?.kind === 'name' && before.full) ||
      CREW_NOUNS.has(before?.lower ?? '') ||
      ACTOR_NOUNS.has(before?.lower ?? ''))
  );
}

// Clauses and descriptions are no longer; keeps a sentence of ten thousand names from being walked once for each.
const LONGEST_CLAUSE = 12;
const LONGEST_DESCRIPTION = 6;

function isBehindWho(units: readonly Unit[], i: number): boolean {
  for (let back = i - 1; back > 0 && back > i - LONGEST_CLAUSE; back -= 1) {
    const { kind, lower } = units[back] as Unit;
    if (kind === 'name') continue;
    if (lower === 'who' || lower === 'whose')
      return units[back - 1]?.lower === ',' && units[back - 2]?.kind !== 'mark';
    // "who won a prize (in May) for"
    if (lower === ')' && back > i - LONGEST_CLAUSE) {
      while (back > i - LONGEST_CLAUSE && units[back]?.lower !== '(') back -= 1;
      continue;
    }
    if (kind === 'mark' && ENDS_CLAUSE.has(lower)) return false;
  }
  return false;
}

const ENDS_CLAUSE = new Set([';', ':', '.', '—', '–', '(', ')']);

function isOfMaker(units: readonly Unit[], i: number): boolean {
  for (let back = i - 1; back > 0 && back > i - LONGEST_DESCRIPTION; back -= 1) {
    const { kind, lower } = units[back] as Unit;
    if (lower === 'of') {
      const noun = units[back - 1]?.lower ?? '';
      return (
        units[back - 1]?.kind === 'word' &&
        (ACTOR_NOUNS.has(noun) || CREW_NOUNS.has(noun) || AFTER.has(noun) || isSuccessBefore(units, back - 1))
      );
    }
    // "the star of Quark's comedy X"
    if (kind === 'mark' || (kind === 'name' && units[back]?.possessive !== true)) return false;
  }
  return false;
}

/** "in the wake of X", "the likes of X" */
const AFTER = new Set('heels wake footsteps likes vein mould mold'.split(' '));

/** "following the runaway success of X" */
function isSuccessBefore(units: readonly Unit[], at: number): boolean {
  if (!/^(?:success|popularity|triumph|hit)$/.test(units[at]?.lower ?? '')) return false;
  for (let i = at - 1; i >= 0 && i > at - LONGEST_DESCRIPTION; i -= 1)
    if (/^(?:following|after|heels|given|thanks|despite)$/.test(units[i]?.lower ?? '')) return true;
  return false;
}
