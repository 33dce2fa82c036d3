import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { startsWithGivenName } from './given-name.ts';
import type { Unit } from './unit.ts';

const OTHERS = new Set(
  'ricans yorkers angelenos londoners ecuadorians bolivians peruvians venezuelans hawaiians zealanders islanders'.split(
    ' ',
  ),
);

/** "Mexican Americans", "Puerto Ricans": a people, and nobody. */
export function isPeople({ lower }: Unit): boolean {
  const last = lower.slice(lower.lastIndexOf(' ') + 1);
  return (/(?:an|in[ao])s$/.test(last) && PROPER_ADJECTIVES.has(last.slice(0, -1))) || OTHERS.has(last);
}

/** "an angry Dubliner", "a plucky Staten Islander": one of a people, and nobody's name, behind an article. */
export function isInhabitant(before: readonly Unit[], { text, lower, words, quoted }: Unit): boolean {
  if (words > 2 || quoted || startsWithGivenName(text)) return false;
  const last = lower.slice(lower.lastIndexOf(' ') + 1);
  if (!OF_PEOPLE.test(last) && !PROPER_ADJECTIVES.has(last) && !OTHERS.has(`${last}s`)) return false;
  let i = before.length - 1;
  while (i > before.length - 5 && before[i]?.kind === 'word' && !/^an?$/.test(before[i]?.lower ?? '')) i -= 1;
  return /^an?$/.test(before[i]?.lower ?? '');
}

const OF_PEOPLE = /(?:ian|lander|oner|iner|erner|[^p]ite|ese)$/;

/** Behind which somebody's home, band or team may stand before his name: "fellow Brooklynite Ada Stone". */
const ONE_OF = new Set(['former', 'fellow', 'native', 'local', 'longtime', 'one-time', 'onetime', 'ex']);

/**
 * Whether the first word of a name says where somebody is from or what he belonged to: "Austinite Ada Stone" behind
 * "former", where that is no first name.
 */
export function opensWithHome(before: Unit | undefined, { text, words }: Unit): boolean {
  if (words < 3 || words > 4 || before?.kind !== 'word' || !ONE_OF.has(before.lower)) return false;
  const first = text.slice(0, text.indexOf(' '));
  return !startsWithGivenName(first) && !/[.'’-]/.test(first);
}
