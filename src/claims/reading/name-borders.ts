import { isSomebodyNoun } from '../words/casting.ts';
import { HONORIFICS, RANKS } from '../words/grammar.ts';
import { PERSON_NOUNS } from '../words/roles.ts';
import { startsWithGivenName } from './given-name.ts';
import { isNameWord } from './name-word.ts';
import type { Token } from './token.ts';

/** "World Premiere of SALT ROAD": where capitals all through begin, something else is named. */
export function startsCapitals(tokens: readonly Token[], from: number, at: number): boolean {
  const capitals = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}{2,}$/u.test(token.text);
  return (
    capitals(tokens[at]) &&
    capitals(tokens[at + 1]) &&
    !capitals(tokens[at - 1]) &&
    /\p{Ll}/u.test((tokens[from] as Token).text) &&
    `${tokens[at]?.text}${tokens[at + 1]?.text}`.length > 4
  );
}

/** "the Salt Horses Creative Director Ada Stone": what she is, which is no part of a name. */
export function isOffice(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:creative|art|casting|executive|supervising|technical|managing|artistic|musical|associate|assistant|lead)$/.test(
      tokens[at]?.lower ?? '',
    ) && /^(?:director|producer|editor|writer|designer)s?$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "About the series Based on the comics, it": where one line runs into the next. */
export function isMade(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:based|directed|written|created|produced|inspired|adapted)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:on|by|and|in)$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** "Late Nights With Ada Stone": the name is hers. */
export function isWithSomebody(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:with|by|from|starring|featuring)$/.test(tokens[at]?.lower ?? '') &&
    startsWithGivenName(tokens[at + 1]?.text ?? '')
  );
}

const OFFICES = new Set(
  'ceo cfo coo secretary senator congressman congresswoman representative governor mayor minister ambassador chairman chairwoman chair chief commissioner councillor councilman'.split(
    ' ',
  ),
);

/**
 * Behind the office that a run of capitals from `at` to `end` leads up to, before somebody's full name: "Treasury
 * Secretary Bo Reed", "State Senator Ada Stone". 0 where none does; "Senator Ada Stone" is left as she is called.
 */
export function officeEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i <= end && i < at + 5; i += 1)
    if (
      OFFICES.has(tokens[i]?.lower ?? '') &&
      tokens[i]?.capital === true &&
      !tokens[i - 1]?.possessive &&
      startsWithGivenName(tokens[i + 1]?.text ?? '') &&
      tokens[i + 2]?.spaced === true &&
      (tokens[i + 2]?.capital === true || /^[“"‘'(]$/.test(tokens[i + 2]?.text ?? ''))
    )
      return i + 1;
  return 0;
}

/** "Painter Kira Vale", "Protagonist Dax Orrin": what somebody with a first name and a surname is, and no rank. */
export function isTradeOf(tokens: readonly Token[], at: number): boolean {
  const [noun, first, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    noun !== undefined &&
    !noun.possessive &&
    (isSomebodyNoun(noun.lower) || PERSON_NOUNS.has(noun.lower)) &&
    !RANKS.has(noun.lower) &&
    !HONORIFICS.has(noun.lower) &&
    !startsWithGivenName(noun.text) &&
    startsWithGivenName(first?.text ?? '') &&
    !first?.possessive &&
    last?.spaced === true &&
    isNameWord(last)
  );
}
