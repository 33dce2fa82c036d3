import type { Unit } from './unit.ts';
import { spanUnit } from './unit.ts';

/**
 * Makes whole the names that sentences begin with and whose first word the article also writes small: "Salt Comes to
 * Dover" of an article that speaks of salt, where another sentence has the name inside.
 *
 * @param sentences units of running sentences; empty lists are left alone
 */
export function joinOpenings(sentences: readonly (readonly Unit[])[], body: string): (readonly Unit[])[] {
  const inside = new Set<string>();
  for (const units of sentences)
    for (let i = 1; i < units.length; i += 1) {
      const { kind, words, lower } = units[i] as Unit;
      if (kind === 'name' && words > 1) inside.add(lower);
    }
  return sentences.map((units) => {
    const [first, second] = units;
    if (first?.kind !== 'word' || !first.capital || first.possessive || second?.kind !== 'name') return units;
    return inside.has(`${first.lower} ${second.lower}`)
      ? [spanUnit(first, second, body), ...units.slice(2)]
      : units;
  });
}
