import type { Unit } from './unit.ts';

/** Whether any of the words or marks stands in a sentence; names are not looked into. */
export function hasWord(s: { readonly units: readonly Unit[] }, words: ReadonlySet<string>): boolean {
  return s.units.some((unit) => unit.kind !== 'name' && words.has(unit.lower));
}
