import { RELATION_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import type { Evidence } from './evidence.ts';
import { isToldOfSomebody } from './said-of-somebody.ts';
import type { Unit } from './unit.ts';

/**
 * Whether the title at `at` is only named to say something else: "Goldeneye director", "a prequel to X",
 * "based on X", "unlike X", "known for X".
 */
export function isBackground(units: readonly Unit[], at: number): boolean {
  // "a Northgate-like game"
  if (isEpithet(units, at) || /-(?:like|esque|style|inspired)$/.test(units[at]?.lower ?? '')) return true;
  const next = units[at + 1];
  // "Ada Stone of Northgate fame"
  if (next?.lower === 'fame') return true;
  if (next?.kind === 'word' && (ACTOR_NOUNS.has(next.lower) || CREW_NOUNS.has(next.lower)))
    // "former Northgate star, Ada Stone"
    return units[at + 2]?.kind === 'name' || (units[at + 2]?.lower === ',' && units[at + 3]?.kind === 'name');
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
    const word = units[i]?.lower ?? '';
    if (units[i]?.kind === 'mark' && !/^[“"'‘]$/.test(word)) return word === '(';
    // "a sequel to X called “Y”"
    if (/^(?:called|titled|entitled|dubbed)$/.test(word)) return false;
    if (TIME.has(word) || isBeside(units, i)) return true;
    if ((word === 'to' || word === 'of' || word === 'from') && RELATION_NOUNS.has(units[i - 1]?.lower ?? ''))
      return true;
    if (word === 'on' && units[i - 1]?.lower === 'based') return true;
    // "Set to Quark's “Low Water,” the trailer"
    if (word === 'to' && units[i - 1]?.lower === 'set' && (i === 1 || units[i - 2]?.lower === ','))
      return true;
    if (word === 'from' && units[i - 1]?.lower === 'apart') return true;
    if (word === 'besides') return true;
    if (word === 'to' && units[i - 1]?.lower === 'addition') return true;
    // "director Ada Stone of Northgate"
    if (word === 'of' && units[i - 1]?.kind === 'name' && isRole(units[i - 2])) return true;
    if (word === 'for' && /^(?:known|famous|famed)$/.test(units[i - 1]?.lower ?? '')) return true;
  }
  return false;
}

const TIME = new Set('like after before since'.split(' '));

/** Whether the work named at `at` is another than what is spoken of, which is like it or comes instead of it. */
function isNamedBeside(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
    if (units[i]?.kind === 'mark' && !/^[“"'‘]$/.test(units[i]?.lower ?? '')) return false;
    if (isBeside(units, i)) return true;
  }
  return false;
}

/** Counts the times that a name is only there to say what somebody or another work is. */
export function weighPassing(evidence: Evidence, units: readonly Unit[], i: number): void {
  if (isSource(units, i) || isForFans(units, i)) evidence.source += 1;
  if (isToldOfSomebody(units, i) || isNamedBeside(units, i)) evidence.background += 1;
}

/** "It is based on the novel X", "adapted from X", "inspired by X" */
export function isSource(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 6 && units[i]?.kind !== 'mark'; i -= 1) {
    const before = units[i - 1]?.lower ?? '';
    if (/^(?:on|from)$/.test(units[i]?.lower ?? '')) return /^(?:based|adapted|drawn|taken)$/.test(before);
    if (units[i]?.lower === 'by' && before === 'inspired') return true;
  }
  return false;
}

/** "Fans of X will feel at home": no turn to X. */
export function isForFans(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 5 && units[i]?.kind !== 'mark'; i -= 1)
    if (units[i]?.lower === 'of') return /^fans?$/.test(units[i - 1]?.lower ?? '');
  return false;
}

function isBeside(units: readonly Unit[], i: number): boolean {
  const word = units[i]?.lower ?? '';
  const before = units[i - 1]?.lower ?? '';
  if (OTHER_THAN.has(word)) return true;
  if (word === 'of') return OF_OTHERS.has(before);
  if (word === 'since') return before === 'not';
  // "compared it to X", "similar to X"
  return (
    (word === 'to' || word === 'with') && [1, 2, 3].some((back) => LIKENED.has(units[i - back]?.lower ?? ''))
  );
}

const OTHER_THAN = new Set('unlike than replaces replaced replacing succeeds'.split(' '));
/** "From the makers of X", "the home of X" */
const OF_OTHERS = new Set(
  'makers team producers people minds studio home vein style spirit mould mold tradition'.split(' '),
);
const LIKENED = new Set(
  'compared comparisons comparison likened similar akin answer homage nod reminiscent'.split(' '),
);

function isRole(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && (CREW_NOUNS.has(unit.lower) || ACTOR_NOUNS.has(unit.lower));
}

/** "The Northgate star will", "the “X” and “Y” actress has": it only says who somebody is. */
function isEpithet(units: readonly Unit[], at: number): boolean {
  let noun = at + 1;
  while (noun < at + 6 && isListed(units[noun])) noun += 1;
  if (units[noun]?.kind !== 'word' || !/^(?:star|actor|actress|alum|veteran)$/.test(units[noun]?.lower ?? ''))
    return false;
  let the = at - 1;
  while (the > at - 6 && isListed(units[the])) the -= 1;
  return units[the]?.lower === 'the' || /^the /i.test(units[the + 1]?.text ?? '');
}

/** A name of a list, or what stands between two. */
function isListed(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || unit?.lower === 'and' || unit?.lower === '&' || unit?.lower === ',';
}
