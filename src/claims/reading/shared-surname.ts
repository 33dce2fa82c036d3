import { CREW_VERBS } from '../words/roles.ts';
import { startsWithGivenName } from './given-name.ts';
import type { Unit } from './unit.ts';

const KIN =
  /^(?:brothers?|sisters?|siblings|twins?|parents|spouses|duo|couple|pair|team|filmmakers|directors|writers|producers|creators|showrunners|screenwriters|writer-directors|co-creators)$/;
/** Makers stand behind it, but for "played by". */
const MADE = /^(?:by|from)$/;
const PLAYED = /^(?:played|portrayed|voiced|performed|led|joined)$/;
/** How far before the first name it is said what the two are to each other. */
const REACH = 4;

/**
 * "Brothers Tom and Bo Reed", "created by Tom and Bo Reed": the full name of the first, whose surname stands behind the
 * other's first name. `undefined` where the two need not be kin, as in a cast list.
 */
export function sharedSurname(units: readonly Unit[], at: number): string | undefined {
  const full = withSurname(units, at);
  if (full === undefined) return undefined;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i -= 1) {
    const { kind, lower } = units[i] as Unit;
    if (kind === 'name' || kind === 'mark') return undefined;
    if (KIN.test(lower) || (i === at - 1 && MADE.test(lower) && !PLAYED.test(units[i - 1]?.lower ?? '')))
      return full;
  }
  return undefined;
}

/** "Tom and Bo Reed created it": the first of two who make something, where nobody else is called Tom. */
export function surnameOfMaker(units: readonly Unit[], at: number): string | undefined {
  const full = withSurname(units, at);
  let verb = at + 3;
  while (verb < at + 6 && BEFORE_MAKING.test(units[verb]?.lower ?? '')) verb += 1;
  const word = units[verb]?.kind === 'word' ? (units[verb]?.lower ?? '') : '';
  return CREW_VERBS.has(word) || word === 'serve' ? full : undefined;
}

const BEFORE_MAKING = /^(?:will|also|both|have|had|are|to|previously|executive|exec)$/;

function withSurname(units: readonly Unit[], at: number): string | undefined {
  const unit = units[at];
  const other = units[at + 2];
  if (unit?.kind !== 'name' || unit.words !== 1 || unit.possessive || unit.quoted) return undefined;
  if (!/^(?:and|&)$/.test(units[at + 1]?.lower ?? '') || other?.kind !== 'name' || other.words !== 2)
    return undefined;
  if (!startsWithGivenName(unit.text) || !startsWithGivenName(other.text)) return undefined;
  return `${unit.text} ${other.text.slice(other.text.indexOf(' ') + 1)}`;
}
