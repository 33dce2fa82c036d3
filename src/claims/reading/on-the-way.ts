import type { Evidence } from './evidence.ts';
import { isMediumNoun } from './medium-signs.ts';
import type { Unit } from './unit.ts';

/** Whether unit `of` links a date to what comes out on it: "the release date of X", "the launch of X". */
export function isDateOf({ form }: Evidence, units: readonly Unit[], of: number): boolean {
  if (form === 'somebody' || units[of]?.lower !== 'of') return false;
  const noun = units[of - 1]?.lower ?? '';
  if (/^(?:dates?|window|day)$/.test(noun)) return COMING_OUT.test(units[of - 2]?.lower ?? '');
  return (
    /^(?:launch|release)$/.test(noun) &&
    /^(?:the|a|full|official|initial|worldwide)$/.test(units[of - 2]?.lower ?? '')
  );
}

const COMING_OUT = /^(?:release|launch|premiere|air|debut|opening|publication)$/;

/** Whether a work's way to its audience is told from unit `from` on: that it is put off, or made into something. */
export function isOnTheWay({ form }: Evidence, units: readonly Unit[], from: number): boolean {
  return form !== 'somebody' && (isPutOff(units, from) || isMadeInto(units, from));
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
