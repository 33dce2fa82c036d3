import { DENIED, EXPECTED, RUMOURED, WISHED } from '../words/hedges.ts';
import type { Unit } from './unit.ts';

/** What a sentence holds at all, found in one walk: most questions about it need not be asked further. */
export type Holds = {
  /** The positions of its names. */
  readonly names: readonly number[];
  /** A word of doubt or plan; without one it is sure of what it says. */
  readonly hedge: boolean;
  /** A word that denies or wishes, or may with "have" behind it. */
  readonly refusal: boolean;
  /** The word "untitled". */
  readonly untitled: boolean;
  /** Where "he", "they" or "I" first stands, and where "who" or "whose"; behind the end where none does. */
  readonly somebody: number;
  readonly who: number;
};

const SOMEBODY = new Set(['he', 'she', 'they', 'his', 'her', 'their', 'i', 'we', 'you', "he's", "she's"]);
/** Behind which "have" takes back what the verb says: "could have played". */
const COULD_HAVE = new Set(['could', 'would', 'might', 'may']);
const TELLING = new Set([
  ...RUMOURED,
  ...EXPECTED,
  ...DENIED,
  ...WISHED,
  ...SOMEBODY,
  ...COULD_HAVE,
  'untitled',
  'who',
  'whose',
]);

export function findHolds(units: readonly Unit[]): Holds {
  const names: number[] = [];
  let [hedge, refusal, untitled] = [false, false, false];
  let [somebody, who] = [units.length, units.length];
  for (let i = 0; i < units.length; i += 1) {
    const { kind, lower } = units[i] as Unit;
    if (kind === 'name') names.push(i);
    if (!TELLING.has(lower)) continue;
    hedge ||= RUMOURED.has(lower) || EXPECTED.has(lower);
    refusal ||= DENIED.has(lower) || WISHED.has(lower) || COULD_HAVE.has(lower);
    untitled ||= lower === 'untitled';
    if (kind === 'name') continue;
    if (SOMEBODY.has(lower)) somebody = Math.min(somebody, i);
    if (lower === 'who' || lower === 'whose') who = Math.min(who, i);
  }
  return { names, hedge, refusal, untitled, somebody, who };
}
