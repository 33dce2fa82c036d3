import { CALENDAR_WORDS } from '../words/grammar.ts';
import { CINEMAS } from '../words/places-of-release.ts';
import type { Evidence } from './evidence.ts';
import { isMediumNoun } from './medium-signs.ts';
import { isOnChannel } from './said-of-works.ts';
import type { Unit } from './unit.ts';

/** Whether unit `of` links a date to what comes out on it: "the release date of X", "the launch of X". */
export function isDateOf({ form }: Evidence, units: readonly Unit[], of: number): boolean {
  if (form === 'somebody') return false;
  const link = units[of]?.lower ?? '';
  const noun = units[of - 1]?.lower ?? '';
  if (/^(?:dates?|window|day)$/.test(noun))
    return /^(?:of|for)$/.test(link) && COMING_OUT.test(units[of - 2]?.lower ?? '');
  return (
    link === 'of' &&
    /^(?:launch|release)$/.test(noun) &&
    /^(?:the|a|full|official|initial|worldwide)$/.test(units[of - 2]?.lower ?? '')
  );
}

const COMING_OUT = /^(?:release|launch|premiere|air|debut|opening|publication)$/;

/** Whether a work's way to its audience is told from unit `from` on: that it is put off, made into something, or has a day. */
export function isOnTheWay({ form }: Evidence, units: readonly Unit[], from: number): boolean {
  return form !== 'somebody' && (isPutOff(units, from) || isMadeInto(units, from) || hasDate(units, from));
}

const BEFORE_HAVING = new Set(
  'finally now also still officially will does not yet has have is been being already'.split(' '),
);
const HAVING = new Set(
  'has have gets get got given eyes eyeing receives received nabs makes made making'.split(' '),
);

/** Whether it has a day, from unit `from` on: "finally has a release date", "has been given a May release", "makes its debut", "is out now", "is in theaters". */
function hasDate(units: readonly Unit[], from: number): boolean {
  let i = from;
  while (i < from + 5 && BEFORE_HAVING.has(units[i]?.lower ?? '')) i += 1;
  const [word, next] = [units[i]?.lower ?? '', units[i + 1]?.lower ?? ''];
  if (i > from && ((word === 'out' && next === 'now') || (word === 'in' && CINEMAS.test(next)))) return true;
  if (!HAVING.has(word) && !(i > from && HAVING.has(units[i - 1]?.lower ?? ''))) return false;
  const makes = word.startsWith('ma');
  if (makes && next !== 'its') return false;
  for (let at = makes ? i + 2 : i; at < i + 8; at += 1) {
    const unit = units[at];
    if (unit === undefined || (unit.kind === 'mark' && unit.lower !== ',')) return false;
    if (COMING_OUT.test(unit.lower))
      return (
        makes ||
        !/^(?:for|of)$/.test(units[at + (/^dates?$/.test(units[at + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '')
      );
    if (/^(?:for|of|to|with|that|who|and)$/.test(unit.lower)) return false;
  }
  return false;
}

const SHOWN_VERB = new Set('see catch watch stream find binge'.split(' '));
const ISSUED = new Set(
  'dated slotted release releases releasing released publish publishes publishing published premiere air screen'.split(
    ' ',
  ),
);

/** Whether the name at `i` is what is shown: "catch X on Quark", "see X in theaters", "look for X in cinemas", "has dated X for May". */
export function isShownThere({ form }: Evidence, units: readonly Unit[], i: number): boolean {
  const prev = units[i - 1]?.lower ?? '';
  const [next, behind] = [units[i + 1], units[i + 2]];
  if (form === 'somebody') return false;
  if (SHOWN_VERB.has(prev) || (prev === 'for' && units[i - 2]?.lower === 'look'))
    return (next?.lower === 'in' && CINEMAS.test(behind?.lower ?? '')) || isOnChannel(units, i + 1);
  if (!ISSUED.has(prev)) return false;
  return (
    CALENDAR_WORDS.has(next?.lower ?? '') ||
    (/^(?:on|in|for|this|next|last)$/.test(next?.lower ?? '') &&
      (behind?.kind === 'number' ||
        CALENDAR_WORDS.has(behind?.lower ?? '') ||
        CINEMAS.test(behind?.lower ?? '') ||
        /^(?:month|week|year)$/.test(behind?.lower ?? '')))
  );
}

/** Whether it is put off, from unit `from` on: "has been delayed again", "was pushed back to May". */
function isPutOff(units: readonly Unit[], from: number): boolean {
  let i = from;
  while (
    i < from + 5 &&
    /^(?:has|have|is|was|will|be|been|being|also|now|again|once|officially|reportedly)$/.test(
      units[i]?.lower ?? '',
    )
  )
    i += 1;
  if (i === from) return false;
  const verb = units[i]?.lower ?? '';
  if (/^(?:delayed|postponed|shelved)$/.test(verb)) return true;
  return (
    /^(?:pushed|moved|bumped)$/.test(verb) &&
    /^(?:back|up|forward|to|from|out)$/.test(units[i + 1]?.lower ?? '')
  );
}

/** Whether it is made into something, from unit `from` on: "X as a TV series", "X into a feature film". */
function isMadeInto(units: readonly Unit[], from: number): boolean {
  if (!/^(?:as|into)$/.test(units[from]?.lower ?? '') || !/^(?:a|an)$/.test(units[from + 1]?.lower ?? ''))
    return false;
  for (let i = from + 2; i < from + 6; i += 1) {
    const unit = units[i];
    if (unit?.kind !== 'word') return false;
    if (isMediumNoun(unit))
      return (
        MADE.test(unit.lower) &&
        !/^(?:star|star's|actor|actress|director|writer|producer)$/.test(units[i + 1]?.lower ?? '')
      );
  }
  return false;
}

/** What a book or a game is made into; "as a drama teacher" is something else. */
const MADE =
  /^(?:films?|movies?|series|miniseries|mini-series|show|feature|musical|play|game|anime|trilogy)$/;
