import { isOrdinaryWord, nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { CALENDAR_WORDS } from '../words/grammar.ts';
import { isName, wordAt } from './walk.ts';

/** Behind what parts two titles of a list: a comma, "and", "as well as"; `i` itself where nothing does. */
export function behind(s: SentenceReading, i: number): number {
  let j = i;
  if (wordAt(s, j) === ',') j += 1;
  if (/^(?:and|&|or|plus)$/.test(wordAt(s, j))) j += wordAt(s, j + 1) === 'in' && isName(s, j + 2) ? 2 : 1;
  else if (wordAt(s, j) === 'as' && wordAt(s, j + 1) === 'well') j += 3;
  return j;
}

/** "X on June 3, 2021, as well as Y on July 8": behind the date. */
export function behindDate(s: SentenceReading, end: number): number | undefined {
  if (!/^(?:on|in)$/.test(wordAt(s, end)) || !CALENDAR_WORDS.has(s.units[end + 1]?.lower ?? ''))
    return undefined;
  let i = end + 2;
  while (
    i < end + 6 &&
    (s.units[i]?.kind === 'number' || (wordAt(s, i) === ',' && s.units[i + 1]?.kind === 'number'))
  )
    i += 1;
  return i;
}

/**
 * "X for the Harbor Theatre Company, Y at the Lyric and Z", "X on Broadway, Y and Z": behind where a play was, where another
 * title comes next.
 */
export function behindHouse(s: SentenceReading, end: number): number | undefined {
  const house = wordAt(s, end + 1) === 'the' ? end + 2 : end + 1;
  const stage = /^(?:broadway|west end)$/.test(s.units[house]?.lower ?? '');
  if (!(stage ? /^(?:for|at|on|in)$/ : /^(?:for|at)$/).test(wordAt(s, end))) return undefined;
  const next = behind(s, house + 1);
  const unit = s.units[next];
  if (!isName(s, house) || s.units[house]?.possessive || s.units[house]?.quoted || next === house + 1)
    return undefined;
  const sure = unit !== undefined && (unit.quoted || isTitle(s.reading, unit));
  return (unit?.kind === 'name' || unit?.capital === true) && (sure || nameForm(unit.text) !== 'somebody')
    ? house + 1
    : undefined;
}

/** "“X” with Ada Stone, “Y” and": behind who was in it too, where another title comes next. */
export function behindPartner(s: SentenceReading, end: number): number | undefined {
  if (!/^(?:with|opposite|alongside|starring)$/.test(wordAt(s, end)) || !isName(s, end + 1)) return undefined;
  const next = behind(s, end + 2);
  const unit = s.units[next];
  return next > end + 2 &&
    (unit?.quoted || isTitle(s.reading, unit) || (unit?.kind === 'number' && unit.possessive))
    ? end + 2
    : undefined;
}

/** "X, At the End of the Pier, Y": of a list, a title that begins with a small word printed with a capital. */
export function capitalTitle(s: SentenceReading, at: number): { title: string; end: number } | undefined {
  const first = s.units[at];
  if (first?.kind !== 'word' || !first.capital || at === 0) return undefined;
  for (let i = at + 1; i < at + 4; i += 1) {
    const unit = s.units[i];
    if (unit?.kind === 'name')
      return unit.possessive || unit.quoted || !/^(?:[,.;)]|and|)$/.test(wordAt(s, i + 1)) || isName(s, i + 1)
        ? undefined
        : { title: textOf(s, at, i), end: i + 1 };
    if (unit?.kind !== 'word' || unit.lower.length > 4) return undefined;
  }
  return undefined;
}

/** "Salt for Bread, Low Tide and": two everyday words of one title, at the head of a list. */
export function ordinaryPair(s: SentenceReading, at: number): { title: string; end: number } | undefined {
  const [first, last] = [s.units[at], s.units[at + 2]];
  if (first?.kind !== 'name' || last?.kind !== 'name' || wordAt(s, at + 1) !== 'for') return undefined;
  if (first.words + last.words > 2 || first.quoted || last.quoted || last.possessive) return undefined;
  return isOrdinaryWord(last.lower) && wordAt(s, at + 3) === ','
    ? { title: textOf(s, at, at + 2), end: at + 3 }
    : undefined;
}

function textOf(s: SentenceReading, from: number, to: number): string {
  const [first, last] = [s.units[from], s.units[to]];
  return s.reading.article.body.slice(first?.start, last?.end).replace(/\s+/g, ' ');
}
