import { PARTS } from '../claims/words/parts.ts';
import { RELEASE_NOUNS, RELEASE_VERBS } from '../claims/words/release.ts';
import { CREW_NOUNS, CREW_VERBS } from '../claims/words/roles.ts';
import { readDates } from '../dates/read-dates.ts';
import type { Evidence } from './answer.ts';

/** What is asked, as it stands behind "I can’t tell for sure", and whether a sentence holds the words that would say it. */
export type Unread = { readonly asks: string; readonly mayTell: (quote: string) => boolean };

const PLAYED =
  '\\b(?:plays?|played|playing|portray\\w*|voic(?:es?|ed|ing)|cast|casts|casting|roles?|part|actors?|actress)\\b';

export function whoPlays(name: string): Unread {
  // "returns as the ruthless Kira Vale"
  const told = new RegExp(`${PLAYED}|\\bas\\b.{0,30}${RegExp.escape(name)}`, 'i');
  return { asks: `who plays ${name}`, mayTell: (quote) => told.test(quote) };
}

export function comesOut(title: string): Unread {
  const comes = (word: string) =>
    RELEASE_VERBS.has(word) || RELEASE_NOUNS.has(word) || word === 'out' || word === 'available';
  return {
    asks: `when ${title} comes out`,
    mayTell: (quote) => wordsOf(quote).some(comes) && readDates(quote).length > 0,
  };
}

/** `roles`: the one asked for first, then those that answer for it. */
export function hasRole(roles: readonly string[], title: string): Unread {
  const makes = (word: string) =>
    [CREW_VERBS.get(word)?.role, CREW_NOUNS.get(word), PARTS.get(word)].some(
      (role) => role !== undefined && roles.includes(role),
    );
  return { asks: `who the ${roles[0]} of ${title} is`, mayTell: (quote) => wordsOf(quote).some(makes) };
}

function wordsOf(quote: string): readonly string[] {
  return quote.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
}

/**
 * The sentences that may well say it, though it is not read off them, before the others; `may` tells whether there
 * are any. To deny that the articles say it, right above one that does, would be wrong.
 */
export function closestFirst(
  evidence: readonly Evidence[],
  { mayTell }: Unread,
): { readonly evidence: readonly Evidence[]; readonly may: boolean } {
  const telling = evidence.filter(({ quote }) => mayTell(quote));
  return { evidence: [...new Set([...telling, ...evidence])], may: telling.length > 0 };
}
