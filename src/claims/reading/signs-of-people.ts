import { SPEECH_VERBS } from '../words/roles.ts';
import { KIN_NOUNS } from '../words/story.ts';
import type { Evidence } from './evidence.ts';
import { isFullName } from './name-index.ts';
import { isActing, isSeenNext } from './said-of-actors.ts';
import { isMaker } from './said-of-others.ts';
import type { Unit } from './unit.ts';

const PLAYS = new Set('plays portrays voices played portrayed voiced reprises reprised'.split(' '));
const MAKES = new Set('directs directed wrote writes created produced helms helmed penned'.split(' '));

// What stands in parentheses behind somebody is seldom longer.
const LONGEST_ASIDE = 9;

/** "X (Low Tide) plays": where the words begin that are said of X. */
function behindParenthesis(units: readonly Unit[], from: number): number {
  if (units[from]?.lower !== '(') return from;
  for (let i = from + 1; i < from + LONGEST_ASIDE; i += 1) if (units[i]?.lower === ')') return i + 1;
  return from;
}

/** "X plays", "X directs", "X said", "X as Y", "X, the show's co-producer". */
export function weighPerson(evidence: Evidence, units: readonly Unit[], i: number): void {
  // "Ada Stone of Northgate plays": she does
  if (/^(?:of|from)$/.test(units[i - 1]?.lower ?? '') && units[i - 2]?.kind === 'name') return;
  const next = units[i + 1]?.lower ?? '';
  const next2 = units[i + 2];
  if (next === ',' && isMaker(units, i + 2) && !isToldOf(units, i)) {
    evidence.crew += 1;
    evidence.person += 2;
  }
  if (MAKES.has(next) && next2?.lower !== 'by') evidence.crew += 1;
  if (SPEECH_VERBS.has(next)) evidence.person += 1;
  weighActing(evidence, units, i);
}

/** "follows X, a writer who", "the girlfriend of X, a singer,": whose job is told of in a story. */
function isToldOf(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]?.lower ?? '';
  if (!/^(?:a|an)$/.test(units[i + 2]?.lower ?? '')) return false;
  if (/^(?:follows|on|around)$/.test(before))
    return before === 'follows' || CENTRES.test(units[i - 2]?.lower ?? '');
  return before === 'of' && (KIN_NOUNS.has(units[i - 2]?.lower ?? '') || units[i - 2]?.lower === 'story');
}

const CENTRES = /^(?:cent(?:er|re)(?:s|d|ed)?|focus(?:es|ed)?|revolves?|based|built)$/;

/** "X plays", "X as Y", "X (Low Tide) is set to star in". */
function weighActing(evidence: Evidence, units: readonly Unit[], i: number): void {
  const at = isFullName(units[i] as Unit) ? behindParenthesis(units, i + 1) : i + 1;
  const next = units[at]?.lower ?? '';
  if (PLAYS.has(next)) {
    evidence.person += 2;
    evidence.actor += 1;
  }
  if (
    (next === 'as' && units[at + 1]?.kind === 'name') ||
    isActing(units, at) ||
    (evidence.form === 'somebody' && isSeenNext(units, at))
  ) {
    evidence.person += 1;
    evidence.actor += 1;
  }
}
