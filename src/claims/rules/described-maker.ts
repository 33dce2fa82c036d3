import type { SentenceReading } from '../reading/reading.ts';
import { DESCRIPTION_ENDS, isSomebodyNoun } from '../words/casting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS, PERSON_NOUNS } from '../words/roles.ts';
import { skipLeadIn } from './lead-in.ts';
import { isName, isOther, wordAt } from './unit-at.ts';

// "a former professional derby player and author": no description that people use is longer.
const LONGEST = 8;

/**
 * Where the name stands that a description from unit `from` on leads to: "former skater Ada Stone", "his frequent
 * collaborator Bo Reed", "the Scottish writer Lee Moss", "the late, great novelist Ida Marsh". `from` where there is none.
 */
export function behindDescription(s: SentenceReading, from: number): number {
  for (let i = from; i < from + LONGEST; i += 1) {
    if (isName(s, i)) {
      if (i > from && saysWho(wordAt(s, i - 1))) return s.units[i]?.quoted ? from : i;
      // "the Scottish writer", "Quark's head writer"
      if (!isOther(s, i)) return from;
      continue;
    }
    const word = wordAt(s, i);
    // "the play's author, Ada Stone": set off by a comma
    if (word === ',') {
      if (isName(s, i + 1) && saysWho(wordAt(s, i - 1)) && isDefinite(s, from)) return i + 1;
      if (s.units[i + 1]?.kind !== 'word') return from;
      continue;
    }
    if (s.units[i]?.kind !== 'word' && word !== '-' && word !== '/') return from;
    // "the duo of Ada Stone and Bo Reed"
    if (word === 'of' && TEAM.test(wordAt(s, i - 1)) && isName(s, i + 1)) return i + 1;
    if (word !== 'and' && DESCRIPTION_ENDS.has(word) && !/^(?:her|long)$/.test(word)) return from;
    if (word === 'and' && !saysWho(wordAt(s, i - 1))) return from;
  }
  return from;
}

/**
 * Where the description begins of the one who is named at unit `at`: "the Oscar-winning “X” director A"; behind the verb, the
 * preposition or the mark that leads to it. `at` where there is none.
 */
export function beforeDescription(s: SentenceReading, at: number): number {
  for (let i = at - 1; i > at - LONGEST && i >= 0; i -= 1) {
    const mark = s.units[i]?.kind === 'mark' && wordAt(s, i) !== '-';
    if (mark || (behindDescription(s, i) !== at && skipLeadIn(s, i, false) !== at)) return i + 1;
  }
  return at;
}

const TEAM = /^(?:duo|team|pair|trio)$/;

function saysWho(noun: string): boolean {
  if (MEDIUM_NOUNS.has(noun)) return false;
  return (
    CREW_NOUNS.has(noun) ||
    ACTOR_NOUNS.has(noun) ||
    PERSON_NOUNS.has(noun) ||
    /^(?:king|queen|honcho|heavyweight|powerhouse|favou?rite|regular|darling|brother|sister|sibling|debutante?|first-timer|rookie|virtuoso|icon|partner|collaborator|colleague|friend|laureate|winner|nominee|legend|maestro|auteur|mogul|guru|titan|duo|team|pair|couple|trio|veteran|star|maker)s?$/.test(
      noun,
    ) ||
    isSomebodyNoun(noun)
  );
}

function isDefinite(s: SentenceReading, from: number): boolean {
  return /^(?:the|its|his|her|their)$/.test(wordAt(s, from));
}
