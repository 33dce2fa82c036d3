import { CHARACTER_NOUNS } from '../words/casting.ts';
import { PUBLICATIONS } from '../words/organisations.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import type { Unit } from './unit.ts';

const BEFORE_NEWS = new Set(['has', 'have', 'today']);
const TELLS_NEWS = new Set(
  'announces announced unveils unveiled reveals revealed opens opened screens'.split(' '),
);

/** "has announced the programme", "unveils its 2014 line-up": what festivals do, and neither works nor people. */
export function isOccasion(units: readonly Unit[], from: number): boolean {
  let i = from;
  while (i < from + 2 && BEFORE_NEWS.has(units[i]?.lower ?? '')) i += 1;
  if (!TELLS_NEWS.has(units[i]?.lower ?? '')) return false;
  return units
    .slice(i + 1, i + 9)
    .some(({ lower }) => /^(?:line-?up|programme|program|edition|slate|winners|jury)$/.test(lower));
}

/** "is producing", "produces", "will also produce": behind "Ada Stone's Northgate", a company. */
export function isProducing(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 4; i += 1) {
    const word = units[i]?.lower ?? '';
    if (/^(?:produces?|producing|produced)$/.test(word)) return true;
    if (!/^(?:is|are|will|also|and|executive)$/.test(word)) return false;
  }
  return false;
}

/** ", the show's co-producer": what stands before the comma makes something. */
export function isMaker(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 5; i += 1) {
    const unit = units[i];
    if (unit?.kind !== 'word') return false;
    if (CREW_NOUNS.has(unit.lower)) return i > from || units[i + 1]?.kind !== 'name';
    // "X, will play the editor": a part
    if (/^(?:who|which|and|will|plays?|playing|played|portrays?|portraying)$/.test(unit.lower)) return false;
  }
  return false;
}

/** "is the primary antagonist", "is a Boston cop". */
export function isSomebody(units: readonly Unit[], from: number): boolean {
  if (!/^(?:a|an|the|our|his|her)$/.test(units[from]?.lower ?? '')) return false;
  for (let i = from + 1; i < from + 5; i += 1) {
    const word = units[i];
    if (word?.kind !== 'word') return false;
    // "is the new teacher, Kira": Kira is
    if (CHARACTER_NOUNS.has(word.lower))
      return units[units[i + 1]?.lower === ',' ? i + 2 : i + 1]?.kind !== 'name';
  }
  return false;
}

/** "The Christmas Day episode", "the Halloween special": when it is shown. */
export function isDayOfEpisode({ lower }: Unit, next: string): boolean {
  return /^(?:episodes?|specials?|edition|instalment|installment)$/.test(next) && HOLIDAY.test(lower);
}

const HOLIDAY =
  /^(?:the )?(?:christmas|boxing|new year's|valentine's|easter|halloween|thanksgiving)(?: day| eve)?$/;

/** "told Variety", "(via Deadline)": a paper, though a work may be called so. */
export function isToldPaper(units: readonly Unit[], i: number): boolean {
  return /^(?:told|tells|via)$/.test(units[i - 1]?.lower ?? '') && PUBLICATIONS.has(units[i]?.key ?? '');
}
