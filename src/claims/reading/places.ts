import { COUNTRIES, STATES } from '../words/countries.ts';
import type { Unit } from './unit.ts';

/** "from Kansas", "Portland, Oregon": a state or country, where the sentence speaks of a place. */
export function isPlaceThere(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.quoted || !(STATES.has(unit.key) || COUNTRIES.has(unit.key))) return false;
  const before = units[at - 1]?.lower ?? '';
  return before === ',' ? isCity(units, at - 2) : /^(?:from|near|across|outside|through)$/.test(before);
}

/** A name of one to three words behind a word that says where. */
function isCity(units: readonly Unit[], at: number): boolean {
  return (
    units[at]?.kind === 'name' &&
    units[at]?.quoted === false &&
    /^(?:in|near|from|to|of|at|outside|around)$/.test(units[at - 1]?.lower ?? '')
  );
}
