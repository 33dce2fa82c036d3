import { NAME_SUFFIXES } from '../words/grammar.ts';
import { startsWithGivenName } from './given-name.ts';
import type { Unit } from './unit.ts';

/** "The new Robert Moss Jr. film", "the C. S. Moss novels": the name of somebody, though a title may stand there. */
export function isSomebodysName(unit: Unit, next: string): boolean {
  const last = unit.lower.slice(unit.lower.lastIndexOf(' ') + 1);
  if (JUNIOR.has(last)) return true;
  // "the Ada K. Stone anthology series"
  if (MIDDLE_INITIAL.test(unit.text) && startsWithGivenName(unit.text)) return true;
  if (unit.words > 1 && SIBLINGS.has(last) && /^(?:films?|movies?|series|show)$/.test(next)) return true;
  return STORIES.has(next) && INITIALS.test(unit.text);
}

const MIDDLE_INITIAL = /^(?:The )?\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}\S+$/u;

const JUNIOR = new Set([...NAME_SUFFIXES].filter((suffix) => /^[js]r/.test(suffix)));

const SIBLINGS = new Set(['brothers', 'sisters']);

const STORIES = new Set('novel novels book books story stories'.split(' '));

const INITIALS = /^(?:The )?(?:\p{Lu}{2,3}|(?:\p{Lu}\.? ?){1,3}) \p{Lu}\p{Ll}\S*$/u;
