import { startsWithGivenName } from '../reading/given-name.ts';
import { isOrdinaryWord } from '../reading/name-form.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { NO_VERBS } from '../words/grammar.ts';
import { KIN_NOUNS } from '../words/story.ts';
import { beforeLeadIn, skipLeadIn } from './lead-in.ts';
import { beforeRest } from './list-rest.ts';
import { oddNameAt, somebodyAt } from './odd-name.ts';
import { beforeTold, behindTail, behindTold } from './told-between.ts';
import { beforeParenthesis, behindParenthesis, isName, isOther, wordAt } from './unit-at.ts';

export { beforeParenthesis, behindParenthesis, isName, isOther, wordAt };

// No cast list in an article is longer; keeps an endless one from being read once for each of its names.
const MOST_IN_A_LIST = 40;

export type NamedPerson = { readonly person: string; readonly at: number };

/**
 * People listed from unit `from` on: "A, B (known for C), newcomer D and E".
 *
 * @returns those found, and the position behind the last
 */
export function peopleFrom(
  s: SentenceReading,
  from: number,
  sure = true,
): { people: NamedPerson[]; end: number } {
  const people: NamedPerson[] = [];
  let end = from;
  let i = from;
  let ofRole = false; // "A as B and C": C may be a part as well
  let aside: { count: number; end: number } | undefined; // where "with" stands in the list
  let items = false;
  let [ended, last] = [false, false]; // whether "and" has closed the list, or stands before its last name
  while (people.length < MOST_IN_A_LIST) {
    // "will be directed by A and star B"
    if (last && wordAt(s, i) === 'star' && wordAt(s, from - 1) === 'by') break;
    const at = skipLeadIn(s, i, people.length > 0);
    // "by A, Northgate is": the title that the next clause begins with
    const certain =
      sure &&
      !(ofRole && s.units[at]?.words === 1) &&
      s.units[at]?.quoted === false &&
      !(people.length > 0 && isTitle(s.reading, s.units[at]));
    const person = personAt(s, at, certain) ?? oddNameAt(s, at);
    if (person === undefined || s.units[at]?.possessive) break;
    // "starring A and Brothers opposite B": a title
    if (people.length > 0 && /^\S+s$/.test(person) && isOrdinaryWord(person.toLowerCase())) break;
    // "created by A and B, Northgate is": the next clause
    if (ended && !last && OF_WORK.test(wordAt(s, at + 1))) break;
    // "a script by A, B directs": the next clause
    if (people.length > 0 && wordAt(s, i - 1) === ',' && isPredicate(wordAt(s, at + 1))) break;
    people.push({ person, at });
    end = behindParenthesis(s, behindParenthesis(s, at + 1));
    ofRole = wordAt(s, end) === 'as';
    end = behindRole(s, end);
    end = behindCompany(s, end);
    const told = behindTold(s, end);
    if (told !== undefined && (wordAt(s, told - 1) === ';' || wordAt(s, told - 2) === ';')) items = true;
    // "A, …; B, Kira in X; and C": of a list of items, what stands behind a comma tells more of one
    if (told === undefined && items && wordAt(s, end) === ',') break;
    const next = told ?? behindSeparator(s, end);
    if (next === end) break;
    ended ||= last;
    last = /^(?:and|&)$/.test(wordAt(s, next - 1));
    if (wordAt(s, next - 1) === 'with') aside ??= { count: people.length, end };
    i = next;
  }
  return aside !== undefined && isMaking(s, end)
    ? { people: people.slice(0, aside.count), end: aside.end }
    : { people, end: people.length > 0 ? behindTail(s, end) : end };
}

/** "stars A, with B directing", "with B attached to direct": what stands behind "with" is another circumstance. */
function isMaking(s: SentenceReading, end: number): boolean {
  const word = wordAt(s, end);
  if (/^(?:attached|set|due|slated|on|behind|at|back)$/.test(word)) {
    for (let i = end + 1; i < end + 5; i += 1) if (MAKING.test(wordAt(s, i))) return true;
    return false;
  }
  return /ing$/.test(word) && !ACTING.test(word);
}

const MAKING =
  /^(?:direct|write|pen|produce|helm|adapt|exec|executive-produce|showrun|score|compose|camera|chair|script|screenplay|board)$/;
const ACTING =
  /^(?:(?:co-|guest-)?starring|appearing|returning|rounding|joining|playing|voicing|portraying|featuring|reprising|lending|making|completing|recurring|including|leading|stepping|taking|filling|supporting|cameoing|popping|turning|heading|headlining|topping|during|following)$/;

/** "A and B's company" behind a list of people that ends at `end`: the company of both, and neither by himself. */
export function isOwner(s: SentenceReading, end: number): boolean {
  return /^(?:and|&)$/.test(wordAt(s, end)) && isName(s, end + 1) && s.units[end + 1]?.possessive === true;
}

const isPredicate = (word: string): boolean =>
  /^(?:is|was|had|will|would|can|does|did)$/.test(word) || (/[^s]s$/.test(word) && !NO_VERBS.has(word));
/** What a work does in a clause of its own. */
export const OF_WORK =
  /^(?:is|was|will|has|had|follows|tells|centers|centres|opens|premieres|stars|sees|marks|comes)$/;

/** "A for Quark Films and B for the Council": for whom the one before and the one behind work. */
function behindCompany(s: SentenceReading, i: number): number {
  if (!/^(?:for|of|from|at|via)$/.test(wordAt(s, i))) return i;
  const at = wordAt(s, i + 1) === 'the' ? i + 2 : i + 1;
  if (!isName(s, at) || s.units[at]?.possessive) return i;
  // "John Hill of Salt Road, Low Tide and Northgate fame"
  if (wordAt(s, i) === 'of')
    for (let j = at + 1; j < at + 9; j += 1) {
      if (wordAt(s, j) === 'fame') return j + 1;
      if (!isName(s, j) && !/^(?:,|and|&)$/.test(wordAt(s, j))) break;
    }
  const goesOn =
    /^(?:and|,)$/.test(wordAt(s, at + 1)) && isName(s, wordAt(s, at + 2) === 'and' ? at + 3 : at + 2);
  return isOther(s, at) || (goesOn && !isTitle(s.reading, s.units[at])) ? at + 1 : i;
}

/** Skips "as Y" so that a list of actors with parts goes on. */
function behindRole(s: SentenceReading, i: number): number {
  if (wordAt(s, i) !== 'as' || wordAt(s, i + 1) === 'well') return i;
  for (let j = i + 1; j < i + 7; j += 1) {
    // "as Kira's lawyer and", "as a vengeful butcher,": as somebody without a name
    if (isName(s, j) && s.units[j]?.possessive) continue;
    if (isName(s, j)) {
      // "as both Kira and Tom": two parts of one
      const two = /^(?:both|twins)$/.test(wordAt(s, j - 1)) && wordAt(s, j + 1) === 'and' && isName(s, j + 2);
      return behindParenthesis(s, two ? j + 3 : j + 1);
    }
    if (j > i + 2 && wordAt(s, j) === ';') return j;
    if (
      j > i + 2 &&
      (/^(?:,|and)$/.test(wordAt(s, j))
        ? isName(s, wordAt(s, j + 1) === 'and' ? j + 2 : j + 1)
        : wordAt(s, j) === ';')
    )
      return j;
    if (s.units[j]?.kind !== 'word') return i;
  }
  return i;
}

/** The position behind what parts two members of a list: a comma, "and", "along with"; `i` itself where nothing does. */
export function behindSeparator(s: SentenceReading, i: number): number {
  let j = i;
  if (wordAt(s, j) === ',') j += 1;
  if (/^(?:and|&|plus|with|alongside|opposite|or)$/.test(wordAt(s, j))) j += 1;
  else if (wordAt(s, j) === 'as' && wordAt(s, j + 1) === 'well' && wordAt(s, j + 2) === 'as') j += 3;
  else if (wordAt(s, j) === 'along' && wordAt(s, j + 1) === 'with') j += 2;
  if (j === i) return j;
  if (wordAt(s, j) === 'of' && wordAt(s, j + 1) === 'course' && wordAt(s, j + 2) === ',') return j + 3;
  return wordAt(s, j - 1) === ',' ? j : behindInsert(s, j);
}

/** "and, of course, A", "and – wait for it – A", "and, in her first role, A": behind the second of two marks. */
function behindInsert(s: SentenceReading, open: number): number {
  const mark = wordAt(s, open);
  if (!/^[,–—]$/.test(mark)) return open;
  for (let i = open + 1; i < open + 10; i += 1) {
    if (wordAt(s, i) === mark) return i > open + 1 && isName(s, skipLeadIn(s, i + 1, true)) ? i + 1 : open;
    if (s.units[i]?.kind !== 'word') return open;
  }
  return open;
}

/** People listed up to, not including, unit `to`: the subject of a verb that stands there. First one first. */
export function peopleBefore(s: SentenceReading, to: number): NamedPerson[] {
  const people: NamedPerson[] = [];
  let i = beforeParenthesis(s, beforeRest(s, to - 1));
  while (people.length < MOST_IN_A_LIST) {
    const person = somebodyAt(s, i);
    if (person === undefined) break;
    people.unshift({ person, at: i });
    const j = beforeLeadIn(s, i - 1);
    const epithet = isName(s, j + 1) && j + 1 < i;
    const last = beforeSeparator(s, j);
    if (last === j) break;
    i = beforeTold(s, beforeParenthesis(s, last));
    // "Copper Lake and Northgate actor Bo Reed": two works
    if (epithet && !startsWithGivenName(s.units[i]?.text ?? '')) break;
  }
  return isOfKin(s, people[0]?.at ?? 0) ? [] : people;
}

/** "the widow of A": somebody else. */
function isOfKin(s: SentenceReading, at: number): boolean {
  return wordAt(s, at - 1) === 'of' && KIN_NOUNS.has(wordAt(s, at - 2));
}

/** The position before what parts two members of a list, of which it is the last unit; `i` itself where nothing does. */
function beforeSeparator(s: SentenceReading, i: number): number {
  let j = i;
  if (wordAt(s, j) === 'also' && wordAt(s, j - 1) === 'and') j -= 1;
  if (/^(?:and|&|plus)$/.test(wordAt(s, j))) j -= 1;
  else if (wordAt(s, j) === 'as' && wordAt(s, j - 1) === 'well' && wordAt(s, j - 2) === 'as') j -= 3;
  return wordAt(s, j) === ',' ? j - 1 : j;
}
