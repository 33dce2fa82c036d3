import { GIVEN_NAMES } from '../words/given-names.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import type { Unit } from './unit.ts';

const OTHERS =
  /^(?:ricans|yorkers|angelenos|londoners|parisians|texans|californians|ecuadorians|bolivians|peruvians|venezuelans|hawaiians|zealanders|islanders)$/;

/** "Mexican Americans", "Puerto Ricans": a people, and nobody. */
export function isPeople({ lower }: Unit): boolean {
  const last = lower.slice(lower.lastIndexOf(' ') + 1);
  return (
    (last.endsWith('s') &&
      (/(?:an|ian|ino|ina)s$/.test(last) ? PROPER_ADJECTIVES.has(last.slice(0, -1)) : false)) ||
    OTHERS.test(last)
  );
}

/** Behind which somebody's home, band or team may stand before his name: "fellow Brooklynite Ada Stone". */
const ONE_OF = new Set(['former', 'fellow', 'native', 'local', 'longtime', 'one-time', 'onetime', 'ex']);

/**
 * How many words at the beginning of a name say where somebody is from or what he belonged to: one of "Austinite Ada
 * Stone" behind "former", where that is no first name.
 */
export function affiliation(before: Unit | undefined, { text, words }: Unit): number {
  if (words < 3 || words > 4 || before?.kind !== 'word' || !ONE_OF.has(before.lower)) return 0;
  const first = text.slice(0, text.indexOf(' ')).toLowerCase();
  return GIVEN_NAMES.has(first) || /[.'’-]/.test(first) ? 0 : 1;
}
