import { CALENDAR_WORDS } from '../words/grammar.ts';
import { ORGANISATION_ENDINGS } from '../words/organisations.ts';
import { OCCASIONS } from '../words/places-of-release.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { startsWithGivenName } from './given-name.ts';
import { nameForm } from './name-form.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { foldName } from './unit.ts';

/** "… in America", "… on Quark", "… at the Harbor Festival": where it is, and no part of what it is called. */
export function isElsewhere(last: string, joint: string): boolean {
  if (joint === ':' || joint === "'s" || joint.startsWith('and')) return PLATFORM_KEYS.has(foldName(last));
  const key = foldName(last);
  return (
    PLATFORM_KEYS.has(key) ||
    PROPER_ADJECTIVES.has(key) ||
    OCCASIONS.test(last) ||
    CALENDAR_WORDS.has(key) ||
    ORGANISATION_ENDINGS.has(key.split(' ').at(-1) as string)
  );
}

/** "… with Ada Stone", "… for Bo Reed": who is in it or behind it. */
export function isWithSomebody(last: string, joint: string): boolean {
  return (
    /^(?:with|from|for|by|to|at|in|on|under|who|into)$/.test(joint) &&
    /^(?!the |a )\S+ \S/.test(last) &&
    (startsWithGivenName(last) || (joint === 'with' && nameForm(last) === undefined))
  );
}
