import type { SentenceReading } from '../reading/reading.ts';
import { CHARACTER_NOUNS, COMPARISONS, DESCRIPTION_ENDS, isSomebodyNoun } from '../words/casting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import { isNounOfSomebody } from '../words/story.ts';
import {
  behindCalling,
  behindOf,
  behindOneOf,
  behindVersion,
  isApposed,
  isBesideName,
  isBetweenAdjectives,
  isLedTo,
} from './part-description.ts';
import { isFigure, type NamedCharacter, namedAt, quotedWordAt } from './part-name.ts';
import { isAdjective } from './praised-part.ts';
import { isTradeOfPart } from './role-as-part.ts';
import { somebodyIn } from './title-somebody.ts';

import { isName, isOther, wordAt } from './walk.ts';

export type { NamedCharacter } from './part-name.ts';

/**
 * The character named from unit `from` on, behind a description if there is one: "Kilgrave", "the villain
 * Kilgrave", "his son, Atreus", "religious cult leader Humma Kavula". With aliases: "Henry Creel (aka Vecna)".
 */
export function characterFrom(s: SentenceReading, from: number): NamedCharacter | undefined {
  let i = behindOneOf(s, from) ?? behindVersion(s, from);
  for (let n = 0; n < LONGEST; n += 1, i += 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) {
      // "plays Northern Star editor Kira"
      if (CREW_NOUNS.has(wordAt(s, i + 1)) && isTradeOfPart(s, i + 1) && !s.units[i]?.quoted) continue;
      // "the young version of the character Ada Stone made famous"
      if (/^(?:character|role|part)$/.test(wordAt(s, i - 1)) && PLAYED_IT.test(wordAt(s, i + 1)))
        return undefined;
      if (ACTOR_NOUNS.has(wordAt(s, i + 1)) || CREW_NOUNS.has(wordAt(s, i + 1))) return undefined;
      // "as GLX co-founder Kira", "as Sector 1 guards Kira and Dax", "as Navy SEAL Kira Vale"
      if (isLedTo(s, i) || isBesideName(s, i)) continue;
      // "as Kira's brother Tom", "as Cork detective Tom Moss"; but "as Kira's mother"
      // "as their Salt House husband-and-wife duo, Kira and Dax"
      if (/^(?:duo|pair|couple|trio|twins|siblings|sisters|brothers)$/.test(wordAt(s, i + 2))) continue;
      if (CHARACTER_NOUNS.has(wordAt(s, i + 1))) {
        if (isNamedBehind(s, i + 1)) continue;
        return i === from && WHERE.test(wordAt(s, i + 2)) ? behindOf(s, i, i + 2) : undefined;
      }
      if (isFirstName(s, i)) return { character: s.units[i]?.text ?? '', from: i, to: i + 1 };
      if (s.units[i]?.possessive || (isOther(s, i) && !isFigure(s, i)) || MEDIUM_NOUNS.has(wordAt(s, i + 1)))
        continue;
      break;
    }
    if (word === ',' && n > 0 && (isApposed(s, from, i) || isBetweenAdjectives(s, from, i))) continue;
    if (QUOTES.test(word)) {
      const quoted = quotedWordAt(s, i);
      if (quoted !== undefined) return quoted;
      continue;
    }
    // "dock worker and cargo smuggler Kira"
    if (word === 'and' && n > 0 && isOneSomebody(s, i)) continue;
    // "a guy known as Dax", "a woman who calls herself Kira"
    const called = n > 0 ? behindCalling(s, i) : i;
    if (called > i) {
      i = called - 1;
      continue;
    }
    if (
      word === '' ||
      (DESCRIPTION_ENDS.has(word) && !(word === 'her' && i === from)) ||
      COMPARISONS.has(word) ||
      (CREW_NOUNS.has(word) && !isTradeOf(s, from, i))
    )
      return titular(s, from) ?? (WHERE.test(word) && n > 0 ? behindOf(s, from, i) : undefined);
    if (s.units[i]?.kind === 'mark') return titular(s, from);
  }
  return isName(s, i) ? namedAt(s, i) : undefined;
}

/** "talk-show host Kira", "a struggling writer named Kira": what somebody of a story does for a living, who makes nothing here. */
function isTradeOf(s: SentenceReading, from: number, noun: number): boolean {
  // "newsman and editor Kira"
  if (
    wordAt(s, noun - 1) === 'and' &&
    isSomebodyNoun(wordAt(s, noun - 2)) &&
    !CREW_NOUNS.has(wordAt(s, noun - 2))
  )
    return isName(s, noun + 1) && isTradeOfPart(s, noun);
  if (noun === from || MAKING_HERE.test(wordAt(s, noun - 1))) return false;
  if (/^(?:named|called)$/.test(wordAt(s, noun + 1))) return true;
  return !/^(?:the|a|an|his|her|their)$/.test(wordAt(s, noun - 1)) && isName(s, noun + 1);
}

const MAKING_HERE =
  /^(?:executive|exec|co|co-executive|associate|line|series|original|fellow|former|longtime|consulting|supervising|creative|lead|head|first-time|and|guest)$/;

/** "worker and cargo smuggler Kira", "spoiled and bratty socialite, Kira": one noun more, and the name behind it. */
function isOneSomebody(s: SentenceReading, and: number): boolean {
  if (!isSomebodyNoun(wordAt(s, and - 1)) && !isAdjective(wordAt(s, and - 1))) return false;
  for (let i = and + 1; i < and + 4; i += 1) {
    if (s.units[i]?.kind !== 'word') return false;
    if (isNounOfSomebody(wordAt(s, i)) && isName(s, wordAt(s, i + 1) === ',' ? i + 2 : i + 1)) return true;
  }
  return false;
}

// "the short-tempered, hard-drinking, twice-divorced London detective Kira": no longer.
const LONGEST = 12;

/** "as Max,", "plays Tony in": somebody's name as well as a channel's or a prize's. */
function isFirstName(s: SentenceReading, at: number): boolean {
  return (
    /^(?:max|stan|fox|tony|oscar|emmy)$/.test(s.units[at]?.lower ?? '') &&
    /^(?:[,.;)]|and|in|on|with|who|opposite|alongside|)$/.test(wordAt(s, at + 1)) &&
    !/^an?$/.test(wordAt(s, at - 1)) &&
    !isName(s, at + 1)
  );
}

const PLAYED_IT =
  /^(?:made|makes|played|plays|originated|originates|portrayed|created|immortali[sz]ed|voiced|brought)$/;

const QUOTES = /^[“”"‘]$/;
const WHERE = /^(?:of|in|at|on|from)$/;

/** "Kira's estranged brother Tom", "Kira's brother, Tom": whether a name stands behind the noun. */
function isNamedBehind(s: SentenceReading, noun: number): boolean {
  let i = noun + 1;
  while (i < noun + 3 && CHARACTER_NOUNS.has(wordAt(s, i))) i += 1;
  if (wordAt(s, i) === ',') return isApposed(s, noun, i);
  return isName(s, i) && !s.units[i]?.possessive;
}

/** "the title role", "our titular hero": the character whose name is the title. */
function titular(s: SentenceReading, from: number): NamedCharacter | undefined {
  for (let i = from; i < from + 4; i += 1) {
    const word = wordAt(s, i);
    // "opposite Ada Stone's title character"
    if (s.units[i]?.possessive || (DESCRIPTION_ENDS.has(word) && word !== 'her')) return undefined;
    const named =
      word === 'titular' ||
      word === 'eponymous' ||
      (word === 'title' && /^(?:role|character|hero|heroine)$/.test(wordAt(s, i + 1)));
    const character = named && s.topic !== undefined ? somebodyIn(s.topic.title) : undefined;
    if (character !== undefined) return { character, from, to: i + 2 };
  }
  return undefined;
}
