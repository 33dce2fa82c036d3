import { MEDIUM_NOUNS } from '../words/media.ts';
import { isOrdinaryWord, nameForm } from './name-form.ts';
import { BEHIND_TITLE } from './name-run.ts';
import { spanUnit, type Unit } from './unit.ts';

/**
 * Joins titles that are lists of everyday words: "Planes, Tides and Ferries was released", "the comedy Salt, Lies & Lamps".
 * The singular of the verb behind or of the noun in front shows that they are one.
 */
export function joinLists(units: readonly Unit[], body: string): readonly Unit[] {
  let joined: Unit[] | undefined;
  for (let i = 0; i < units.length; i += 1) {
    const end = units[i]?.kind === 'name' && units[i + 1]?.lower === ',' ? listEnd(units, i) : i;
    if (end > i && isOneTitle(units, i, end)) {
      joined ??= units.slice(0, i);
      joined.push(spanUnit(units[i] as Unit, units[end - 1] as Unit, body));
      i = end - 1;
    } else {
      if (joined !== undefined)
        for (let k = i; k < Math.max(end, i + 1); k += 1) joined.push(units[k] as Unit);
      i = Math.max(end, i + 1) - 1;
    }
  }
  return joined ?? units;
}

// No title is a longer list.
const MOST_ITEMS = 4;

/** The position behind a list of single names that begins at `from` and has its "and"; `from` where there is none. */
function listEnd(units: readonly Unit[], from: number): number {
  let at = from + 1;
  for (let items = 1; items < MOST_ITEMS; items += 1) {
    let next = at;
    if (units[next]?.lower === ',') next += 1;
    const last = /^(?:and|&)$/.test(units[next]?.lower ?? '');
    if (last) next += 1;
    if (next === at) return from;
    if (units[next]?.lower === 'the') next += 1;
    const item = units[next];
    if (item?.kind !== 'name' || item.quoted || item.emphasized === true) return from;
    at = next + 1;
    if (last || / (?:and|&) /i.test(item.text)) return at;
    if (item.possessive) return from;
  }
  return from;
}

function isOneTitle(units: readonly Unit[], from: number, end: number): boolean {
  const before = units[from - 1];
  const verb = units[end]?.lower ?? '';
  const named =
    before?.kind === 'word' &&
    MEDIUM_NOUNS.has(before.lower) &&
    !/s$|^play$/.test(before.lower) &&
    (units[end] === undefined || units[end]?.kind === 'mark' || BEHIND_TITLE.test(verb));
  const begins =
    before === undefined || (before.kind === 'mark' && before.text !== ',' && before.text !== '(');
  if (!named && !(begins && BEHIND_TITLE.test(verb))) return false;
  const items = units.slice(from, end).filter(({ kind }) => kind === 'name');
  if (items.some(({ text }) => nameForm(text) === 'somebody')) return false;
  const everyday = items.filter(({ lower }) =>
    isOrdinaryWord(lower.replace(/^the /, '').split(' ', 1)[0] as string),
  );
  return everyday.length > 1;
}
