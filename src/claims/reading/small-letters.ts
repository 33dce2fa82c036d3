import { MEDIUM_NOUNS } from '../words/media.ts';
import type { Token } from './token.ts';
import type { Unit } from './unit.ts';

/** Words that some print with a capital inside a title and others do not: "Kira Is Late", "Kira is Late". */
const EITHER =
  / (?:Is|Are|Was|Were|Be|Am|It|My|Me|You|Your|We|Us|Our|His|Her|Their|Not|No|If|As|So|Do|Does|Up|Out|Off|Over|Into|Than|That|This|From|With|At|By|In|On|Of|To|For|And|Or|The|A|An)(?: |$)/;

// Keeps an article of ten thousand titles from being searched for each of them.
const MOST = 20;

/** "The House of Salt Series", of which "the House of Salt series" is no other spelling. */
function isWithNoun(title: string): boolean {
  return MEDIUM_NOUNS.has(title.slice(title.lastIndexOf(' ') + 1));
}

/**
 * Titles that a sentence prints with other capitals than another one does, by index of the sentence: token texts in
 * lower case.
 *
 * @param units units of running sentences, `tokens` their tokens
 */
export function otherSpellings(
  units: readonly (readonly Unit[])[],
  tokens: readonly (readonly Token[])[],
): ReadonlyMap<number, string[][]> {
  const titles = new Map<string, string[]>();
  for (const list of units)
    for (const { kind, words, text, lower } of list)
      if (
        kind === 'name' &&
        words > 2 &&
        words < 9 &&
        titles.size < MOST &&
        EITHER.test(text) &&
        !isWithNoun(lower)
      )
        titles.set(lower, lower.split(' '));
  const found = new Map<number, string[][]>();
  if (titles.size === 0) return found;
  for (const [i, list] of tokens.entries()) {
    if ((units[i] as readonly Unit[]).length === 0) continue;
    const line = ` ${list.map(({ lower }) => lower).join(' ')} `;
    for (const [title, words] of titles)
      if (line.includes(` ${title} `) && !(units[i] as readonly Unit[]).some(({ lower }) => lower === title))
        found.set(i, [...(found.get(i) ?? []), words]);
  }
  return found;
}
