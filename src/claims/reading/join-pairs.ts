import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { spanUnit, type Unit } from './unit.ts';

/**
 * Joins titles of two names, "the comedy Salt and Pepper", "author Ada Stone's Ash and Ember", "Tales of Dax and
 * Kit stories": a noun for a work, or an author, stands before two single words, or such a noun behind them.
 */
export function joinPairs(units: readonly Unit[], body: string): readonly Unit[] {
  const ands: number[] = [];
  for (const [i, { lower }] of units.entries())
    if (
      (lower === 'and' && (isPair(units, i) || isFabled(units, i))) ||
      (lower === 'meets' && isLikeness(units, i))
    )
      ands.push(i);
  if (ands.length === 0) return units;
  const joined: Unit[] = [];
  for (let i = 0; i < units.length; i += 1) {
    if (!ands.includes(i + 1)) {
      joined.push(units[i] as Unit);
      continue;
    }
    const first = units[i] as Unit;
    const width = units[i + 2]?.kind === 'name' ? 2 : 3;
    const last = units[i + width] as Unit;
    joined.push(spanUnit(first, last, body));
    i += width;
  }
  return joined;
}

function isPair(units: readonly Unit[], and: number): boolean {
  const first = units[and - 1];
  const last = units[and + 1];
  const before = units[and - 2];
  if (first?.kind !== 'name' || last?.kind !== 'name' || first.possessive || first.quoted || last.quoted)
    return false;
  const behind = units[and + 2]?.lower ?? '';
  if (/^(?:stories|novels|books|comics)$/.test(behind) && / of /i.test(first.text)) return true;
  if (first.words !== 1 || last.words !== 1 || behind === 'and' || behind === '(') return false;
  if (isOfOne(units, and + 2) && !PLATFORM_KEYS.has(first.key) && !PLATFORM_KEYS.has(last.key))
    return before === undefined || (before.kind === 'name' && before.possessive);
  if (before?.kind === 'word' && MEDIUM_NOUNS.has(before.lower) && !/s$/.test(before.lower))
    return before.lower !== 'play';
  return (
    before?.kind === 'name' &&
    before.possessive &&
    /^(?:author|novelist|writer|playwright)$/.test(units[and - 3]?.lower ?? '')
  );
}

/** "Salt and Ember is a new drama", "Salt and Ember, a new drama,": of two, the verb would have another form. */
function isOfOne(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.lower ?? '';
  if (SINGULAR.has(word)) return true;
  if (word !== ',' || !/^an?$/.test(units[at + 1]?.lower ?? '')) return false;
  for (let i = at + 2; i < at + 7 && units[i]?.kind === 'word'; i += 1)
    if (MEDIUM_NOUNS.has(units[i]?.lower ?? '')) return true;
  return false;
}

const SINGULAR = new Set(
  'is has was premieres opens arrives returns follows stars airs debuts tells hits lands gets centers'.split(
    ' ',
  ),
);

/** "Disney's Fox and the Hound", "a remake of Fox and the Hound": the article before the second name. */
function isFabled(units: readonly Unit[], and: number): boolean {
  const first = units[and - 1];
  const last = units[and + 2];
  const before = units[and - 2];
  if (first?.kind !== 'name' || last?.kind !== 'name' || units[and + 1]?.lower !== 'the') return false;
  if (first.possessive || first.quoted || last.possessive || last.quoted || before === undefined)
    return false;
  // "the comedy Salt and the Quark drama"
  if (PLATFORM_KEYS.has(last.key)) return false;
  if (before.kind === 'name') return before.possessive && before.words === 1;
  return before.lower === 'of' && RELATION_NOUNS.has(units[and - 3]?.lower ?? '');
}

/** "A Northgate meets Ember thriller": what a work is like, and none of the two. */
function isLikeness(units: readonly Unit[], meets: number): boolean {
  if (units[meets - 1]?.kind !== 'name' || units[meets + 1]?.kind !== 'name') return false;
  if (!/^(?:an?|this|-)$/.test(units[meets - 2]?.lower ?? '')) return false;
  for (let i = meets + 2; i < meets + 6; i += 1)
    if (units[i]?.kind !== 'word' || MEDIUM_NOUNS.has(units[i]?.lower ?? ''))
      return units[i]?.kind === 'word';
  return false;
}
