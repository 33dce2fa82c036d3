import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { WRITTEN_NOUNS } from '../words/parts.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { isName, wordAt } from './walk.ts';

/** Where the noun phrase in front of the participles ends: "a Harbor production directed by", "A sequel, written by". */
export function nounBefore(s: SentenceReading, by: number): number {
  let at = by - 1;
  while (
    at > by - 8 &&
    (CREW_VERBS.get(wordAt(s, at))?.passive ||
      /^(?:and|,|is|was|executive|being|be|will|to)$/.test(wordAt(s, at)))
  )
    at -= 1;
  return at;
}

/** "In a Harbor production directed by A": of another work, unless the sentence says that this is one. */
export function isOfNewWork(s: SentenceReading, by: number): boolean {
  const at = beforeCompany(s, nounBefore(s, by));
  const noun = wordAt(s, at);
  if (WRITTEN_NOUNS.has(noun) || noun === 'story') return false;
  if (
    !MEDIUM_NOUNS.has(noun) &&
    !RELATION_NOUNS.has(noun) &&
    !/^(?:production|staging|strand|project|special)$/.test(noun)
  )
    return false;
  for (let i = at - 1; i > at - 6 && i >= 0; i -= 1) {
    const word = s.units[i]?.kind === 'name' ? '' : (s.units[i]?.lower ?? '');
    // "based on a play by"
    if (/^(?:on|from)$/.test(wordAt(s, i - 1)) && /^(?:based|adapted|drawn|taken)$/.test(wordAt(s, i - 2)))
      return false;
    if (/^(?:a|an|another)$/.test(word)) return !isOneSpokenOf(s, i);
    if (/^(?:the|its|this)$/.test(word) || s.units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "a project with Bo Reed, to be directed by": the noun in front of whom it is with. */
function beforeCompany(s: SentenceReading, last: number): number {
  let at = last;
  for (let n = 0; n < 6 && isName(s, at); n += 1) {
    const before = wordAt(s, at - 1);
    if (/^(?:with|starring|opposite|alongside|featuring)$/.test(before))
      return wordAt(s, at - 2) === ',' ? at - 3 : at - 2;
    if (!/^(?:and|&|,)$/.test(before)) return last;
    at -= 2;
  }
  return last;
}

/** "X is a film", "X, a film": whether the words before the article at unit `at` say that the work spoken of is one. */
export function isOneSpokenOf(s: SentenceReading, at: number): boolean {
  return /^(?:is|was|be|as|,|becomes|remains)$/.test(wordAt(s, at - 1));
}

/** "She is developing an adaptation of Y, with a script by A": a work that is new to the sentence, and no subject of it. */
export function tellsOfNewWork(s: SentenceReading, by: number): boolean {
  for (let i = by - 1; i > 1 && i > by - 20; i -= 1) {
    if (!/^(?:a|an|another)$/.test(wordAt(s, i)) || !/(?:ing|ed|s)$/.test(wordAt(s, i - 1))) continue;
    if (/^(?:is|was|as|follows|tells|has)$/.test(wordAt(s, i - 1))) continue;
    for (let j = i + 1; j < i + 5 && s.units[j]?.kind === 'word'; j += 1)
      if (RELATION_NOUNS.has(wordAt(s, j))) return true;
  }
  return false;
}

/** "The 1958 film version, directed by A", "The original was written by A", "The first film": not the one that is spoken of. */
export function isOfOtherVersion(s: SentenceReading, by: number): boolean {
  const end = nounBefore(s, by);
  if (/^(?:original|originals|former|latter)$/.test(wordAt(s, end))) return true;
  if (
    /^(?:film|movie|game|book|one|version|films|movies|games|series|show)$/.test(wordAt(s, end)) &&
    /^(?:first|second|third|two|three|other|previous|earlier)$/.test(wordAt(s, end - 1)) &&
    !(wordAt(s, end) === 'series' && /^(?:first|second|third)$/.test(wordAt(s, end - 1)))
  )
    return true;
  for (let i = by - 1; i > by - 7 && i > 0; i -= 1)
    if (/^(?:version|adaptation|remake|film|movie|series)$/.test(wordAt(s, i)))
      return /^(?:(?:19|20)\d\d|original|earlier)$/.test(adjectiveOfTime(s, i));
  return false;
}

/** "the original Quark film": "original", where no comma parts them. */
function adjectiveOfTime(s: SentenceReading, noun: number): string {
  for (let i = noun - 1; i > noun - 4 && i >= 0; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:(?:19|20)\d\d|original|earlier)$/.test(word)) return word;
    if (s.units[i]?.kind === 'mark' && word !== '-') return '';
  }
  return '';
}

/** "The 1998 film, directed by A", "A film adaptation directed by A was": the one that is spoken of, in another medium or of another year. */
export function otherForm(s: SentenceReading, by: number): Work | undefined {
  const noun = nounBefore(s, by);
  const word = wordAt(s, noun);
  if (s.topic === undefined || noun > 6 || isName(s, noun)) return undefined;
  const { title } = s.topic;
  if (/^(?:film|movie)$/.test(word) && /\d$|: /.test(title)) return undefined;
  const year = /^(?:film|movie)$/.test(word) ? /^(?:19|20)\d\d$/.exec(wordAt(s, noun - 1))?.[0] : undefined;
  if (year !== undefined && s.units[noun - 2]?.lower === 'the')
    return { title, year: Number(year), medium: 'film' };
  if (word !== 'adaptation' || noun > 3 || !/^an?$/.test(s.units[0]?.lower ?? '')) return undefined;
  return /^(?:film|movie|screen)$/.test(wordAt(s, noun - 1)) ? { title, medium: 'film' } : undefined;
}

/** "the 2019 movie, featuring", "a new game featuring": another one than is spoken of. */
export function isAnotherOne(s: SentenceReading, noun: number): boolean {
  if (s.units[noun - 1]?.kind === 'number') return true;
  if (!MEDIUM_NOUNS.has(wordAt(s, noun))) return false;
  for (let i = noun - 1; i > noun - 6 && i >= 0; i -= 1) {
    if (/^(?:a|an|another)$/.test(wordAt(s, i)))
      return !isOneSpokenOf(s, i) || (wordAt(s, i - 1) === ',' && !isName(s, i - 2));
    if (s.units[i]?.kind === 'mark') return false;
  }
  return false;
}
