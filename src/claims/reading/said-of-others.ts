import { CHARACTER_NOUNS } from '../words/casting.ts';
import { SEVERAL_WORKS } from '../words/media.ts';
import { PUBLICATIONS } from '../words/organisations.ts';
import { CREW_NOUNS, SPEECH_VERBS } from '../words/roles.ts';
import { isFullName } from './name-index.ts';
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
    // "X, will play the editor": a part; "X, from director A": a work
    if (/^(?:from|by|with|who|which|and|will|plays?|playing|played|portrays?|portraying)$/.test(unit.lower))
      return false;
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
function isDayOfEpisode({ lower }: Unit, next: string): boolean {
  return /^(?:episodes?|specials?|edition|instalment|installment)$/.test(next) && HOLIDAY.test(lower);
}

const HOLIDAY =
  /^(?:the )?(?:christmas|boxing|new year's|valentine's|easter|halloween|thanksgiving)(?: day| eve)?$/;

/** "the director of the film, Ada Stone,": who that is, and not what the film is called. `noun`: "film". */
export function isSomebodyOf(units: readonly Unit[], noun: number): boolean {
  for (let i = noun - 1; i > 0 && i > noun - 5; i -= 1) {
    const word = units[i]?.lower ?? '';
    if (/^(?:of|behind)$/.test(word))
      return (
        CREW_NOUNS.has(units[i - 1]?.lower ?? '') || /^(?:stars?|leads?)$/.test(units[i - 1]?.lower ?? '')
      );
    if (units[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "this version of Kira", "an adult version of Kira" */
export function isVersionOfSomebody(units: readonly Unit[], i: number): boolean {
  return (
    units[i - 2]?.lower === 'version' &&
    /^(?:this|that|other|adult|grown-up|young|younger|older|teenage|evil|female|male)$/.test(
      units[i - 3]?.lower ?? '',
    )
  );
}

/** "director of short films", "creator of hit shows": of several, so that a name behind it is the maker's. */
export function isMakerOfSeveral(units: readonly Unit[], noun: number): boolean {
  if (!SEVERAL_WORKS.has(units[noun]?.lower ?? '')) return false;
  for (let i = noun - 1; i > 0 && i > noun - 4; i -= 1) {
    if (units[i]?.lower === 'of') return CREW_NOUNS.has(units[i - 1]?.lower ?? '');
    if (units[i]?.kind !== 'word' || /^(?:the|his|her|their)$/.test(units[i]?.lower ?? '')) return false;
  }
  return false;
}

/** "told Variety", "(via Deadline)": a paper, though a work may be called so. */
function isToldPaper(units: readonly Unit[], i: number): boolean {
  const told =
    /^(?:told|tells|via)$/.test(units[i - 1]?.lower ?? '') ||
    // ", Variety reported Saturday"
    /^(?:reported|reports|notes|writes)$/.test(units[i + 1]?.lower ?? '');
  // "told QN: “It is"
  return told && (PUBLICATIONS.has(units[i]?.key ?? '') || /^\p{Lu}{2,4}$/u.test(units[i]?.text ?? ''));
}

/** "Quark's Ada Stone said", "told the QBC's Bo Reed": who works there. */
export function isOfItsStaff(units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  if (unit.quoted || !isFullName(unit)) return false;
  const next = units[i + 1]?.lower ?? '';
  if (SPEECH_VERBS.has(next) || /^(?:reported|reports|asked|about|why|who|how)$/.test(next)) return true;
  if (next === ',' && /^(?:who|he|she)$/.test(units[i + 2]?.lower ?? '')) return true;
  const before = units[i - 2]?.lower === 'the' ? units[i - 3] : units[i - 2];
  return /^(?:told|tells|to|by|with)$/.test(before?.lower ?? '');
}

/** "the Booker-nominated novel", "the Stone Prize" */
const PRIZED = /^(?:nominated|shortlisted|longlisted|prize|prizewinning|prize-winning|award-winning)$/;

/** Whether the name at `i` is of a paper, a prize or a holiday, for all that works are called so. */
export function isNoWork(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1]?.lower ?? '';
  return PRIZED.test(next) || isDayOfEpisode(units[i] as Unit, next) || isToldPaper(units, i);
}
