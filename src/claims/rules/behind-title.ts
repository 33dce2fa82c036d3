import { nameForm } from '../reading/name-form.ts';
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

/** "X for the Harbor Theatre Company, Y at the Lyric and Z": behind where a play was, where another title comes next. */
export function behindHouse(s: SentenceReading, end: number): number | undefined {
  if (!/^(?:for|at)$/.test(wordAt(s, end))) return undefined;
  const house = wordAt(s, end + 1) === 'the' ? end + 2 : end + 1;
  const next = behind(s, house + 1);
  const unit = s.units[next];
  if (!isName(s, house) || s.units[house]?.possessive || s.units[house]?.quoted || next === house + 1)
    return undefined;
  const sure = unit !== undefined && (unit.quoted || isTitle(s.reading, unit));
  return unit?.kind === 'name' && (sure || nameForm(unit.text) !== 'somebody') ? house + 1 : undefined;
}
