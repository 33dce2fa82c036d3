import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { WRITTEN_NOUNS } from '../words/parts.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** "…, and the director, B," */
export function isOfNext(s: SentenceReading, from: number, noun: number): boolean {
  return (
    wordAt(s, from - 1) === 'the' &&
    wordAt(s, from - 2) === 'and' &&
    wordAt(s, noun + 1) === ',' &&
    isName(s, noun + 2) &&
    /^[,.]$/.test(wordAt(s, noun + 3))
  );
}

/** "director at Quark Films", "a producer (“X”)": of that, and of nothing that is spoken of. */
export function isElsewhere(s: SentenceReading, at: number): boolean {
  // "Director of Quark Drama": a department of a channel's
  if (wordAt(s, at) === 'of' && isOther(s, at + 1) && MEDIUM_NOUNS.has(s.units[at + 2]?.lower ?? ''))
    return s.units[at + 2]?.capital === true;
  if (wordAt(s, at) === 'at') return isName(s, at + 1) || (wordAt(s, at + 1) === 'the' && isName(s, at + 2));
  return wordAt(s, at) === '(' && s.units[at + 1]?.quoted === true;
}

/** "A, author of the book": of what the work that is spoken of is made from, most often by its name. */
export function isWritten(s: SentenceReading, noun: number): boolean {
  if (CREW_NOUNS.get(wordAt(s, noun)) !== 'author' || wordAt(s, noun + 2) !== 'the') return false;
  const word = /^(?:original|source|best-selling|bestselling)$/.test(wordAt(s, noun + 3))
    ? noun + 4
    : noun + 3;
  return WRITTEN_NOUNS.has(wordAt(s, word));
}

/** "Kira, played by A, is a director": Kira is. */
export function isPlayedBy(s: SentenceReading, at: number): boolean {
  return wordAt(s, at - 1) === 'by' && /^(?:played|portrayed|voiced)$/.test(wordAt(s, at - 2));
}

/** "A, who made X with B, is": A, whom the clause between the commas tells of. */
export function beforeRelative(s: SentenceReading, last: number): number | undefined {
  if (wordAt(s, last + 1) !== ',' || !/^(?:is|are|was|were|serves|remains)$/.test(wordAt(s, last + 2)))
    return undefined;
  for (let i = last - 1; i > last - 20 && i > 1; i -= 1)
    if (/^(?:who|whose)$/.test(wordAt(s, i)) && wordAt(s, i - 1) === ',' && isName(s, i - 2)) return i - 2;
  return undefined;
}

/** "of X", "behind X"; "for Harbor, and A for Quark" is whom they work for unless X is known to be a work. */
export function worksNamed(s: SentenceReading, at: number) {
  if (!/^(?:of|for|on|behind)$/.test(wordAt(s, at))) return [];
  const { works } = worksFrom(s, at + 1);
  if (wordAt(s, at) !== 'for') return works;
  return works.filter(({ title }) =>
    isTitle(
      s.reading,
      s.units.find(({ text }) => text === title),
    ),
  );
}
