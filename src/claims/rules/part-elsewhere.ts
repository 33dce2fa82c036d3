import type { SentenceReading } from '../reading/reading.ts';
import { ACTOR_NOUNS } from '../words/roles.ts';
import { isName, wordAt } from './walk.ts';

/** "A (Northgate) as Kira", "A (Northgate), who plays Kira", "Kira, played by A (Northgate)". */
export function partElsewhere(s: SentenceReading, open: number): 'plays' | 'as' | undefined {
  const by = ACTOR_NOUNS.has(wordAt(s, open - 2)) ? open - 3 : open - 2;
  if (wordAt(s, by) === 'by' && PLAYED.test(wordAt(s, by - 1))) return 'plays';
  for (let i = open + 3; i < open + 14; i += 1) {
    const word = wordAt(s, i);
    if (word === '(' || (isName(s, i) && !/^(?:in|on|joins|join|of|the)$/.test(wordAt(s, i - 1))))
      return undefined;
    // "are returning to play their respective characters": of all of them
    if (PLAYS.test(word)) return /^(?:their|his|her)$/.test(wordAt(s, i + 1)) ? undefined : 'plays';
    if (word === 'as') return wordAt(s, i + 1) === 'well' ? undefined : 'as';
    if (/^(?:but|while|;|:)$/.test(word)) return undefined;
  }
  return undefined;
}

const PLAYED = /^(?:played|portrayed|voiced)$/;
const PLAYS = /^(?:plays?|playing|portrays?|portraying|voices?|voicing)$/;
