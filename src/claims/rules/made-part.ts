import { isSource } from '../reading/background.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { PARTS, WRITTEN_NOUNS } from '../words/parts.ts';
import { isName, wordAt } from './walk.ts';

/** "Set and costume design is by", "lighting design by". */
function designsBefore(s: SentenceReading, design: number): string[] | undefined {
  const roles: string[] = [];
  for (let i = design - 1; i > design - 5; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:set|costume|lighting|sound|video|production|character)$/.test(word))
      roles.unshift(`${word} designer`);
    else if (!/^(?:and|&|,)$/.test(word)) break;
  }
  return roles.length === 0 ? undefined : roles;
}

/** "A score by", "the scripts are by", "the book of the same name by", "the novel, by", "music and lyrics by". */
export function partBefore(s: SentenceReading, last: number): string[] | undefined {
  let at = last;
  if (/^(?:is|was|are|were|comes|come)$/.test(wordAt(s, at))) at -= 1;
  else if (wordAt(s, at) === 'name' && /^(?:same|that)$/.test(wordAt(s, at - 1)))
    at -= wordAt(s, at - 2) === 'the' ? 4 : 3;
  else if (wordAt(s, at) === ',' && /^(?:the|its|this)$/.test(wordAt(s, at - 2))) at -= 1;
  if (/^(?:series|trilogy)$/.test(wordAt(s, at)) && WRITTEN_NOUNS.has(wordAt(s, at - 1))) at -= 1;
  // "Costumes are by": a capital from the beginning of the sentence
  const noun = at === 0 ? (s.units[0]?.lower ?? '') : wordAt(s, at);
  if (/^designs?$/.test(noun)) return designsBefore(s, at);
  if (/^(?:story|stories)$/.test(noun))
    return wordAt(s, at - 1) === 'short' || isSource(s.units, at) ? ['author'] : storied(s, at);
  const role = PARTS.get(noun);
  // "A trap set by", "the music of that time, sound by itself": a thing that stands by itself
  if (role === undefined || (noun === 'set' && !/^(?:a|the|and|,|with|its)$/.test(wordAt(s, at - 1))))
    return undefined;
  // "adapted from Stone's novel by": the book has its author, and another adapts it
  if (role === 'author' && at === last) {
    const owner = ownerOf(s, at);
    if (owner !== undefined)
      return /^(?:adapted|dramatised|dramatized)$/.test(wordAt(s, owner - 2)) ? ['writer'] : undefined;
  }
  const joined = /^(?:and|&)$/.test(wordAt(s, at - 1)) ? PARTS.get(wordAt(s, at - 2)) : undefined;
  return joined === undefined || joined === role ? [role] : [joined, role];
}

/** "Stone's bestselling novel": where the owner stands. */
function ownerOf(s: SentenceReading, noun: number): number | undefined {
  for (let i = noun - 1; i > noun - 5 && i > 0; i -= 1) {
    if (isName(s, i)) return s.units[i]?.possessive ? i : undefined;
    if (s.units[i]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** "Story by", "from a story by": what the script is made from. */
function storied(s: SentenceReading, at: number): string[] | undefined {
  return at === 0 || (/^(?:a|the)$/.test(wordAt(s, at - 1)) && /^(?:from|with)$/.test(wordAt(s, at - 2)))
    ? ['writer']
    : undefined;
}
