import type { SentenceReading, Unit } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { HONORIFICS, RANKS } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { ACTOR_NOUNS, CREW_NOUNS, PERSON_NOUNS } from '../words/roles.ts';
import { isOther, wordAt } from './walk.ts';

/** A character and whether words in front of the name show that it is one. */
export type Named = { readonly at: number; readonly described: boolean };

/** "Kira", "the Fox", "the ferryman Bo Reed", "a wonderfully slimy Kira Vale", "Kira's brother, Tom". */
export function characterBehind(s: SentenceReading, from: number): Named | undefined {
  let at = from;
  const article = /^(?:the|a|an|our|his|her|its|their)$/.test(wordAt(s, at)) || isOwner(s, at);
  if (article) at += 1;
  else {
    const bare = behindTrade(s, at);
    if (bare > at) return named(s, from, bare, 0, true);
  }
  let words = 0;
  let fresh = false; // "is the new Kira" likens, "is the new teacher, Kira" tells
  while (article && (s.units[at]?.kind === 'word' || isOfNation(s, at)) && words < 4) {
    const word = wordAt(s, at);
    if (ACTOR_NOUNS.has(word) || CREW_NOUNS.has(word) || MEDIUM_NOUNS.has(word)) return undefined;
    // "is the host", but "is her boss, Kira"
    if (PERSON_NOUNS.has(word) && !(OFFICE.test(word) && /^(?:his|her|their)$/.test(wordAt(s, from))))
      return undefined;
    if (/^(?:of|in|to|for|at|on|by|with|from|and|who|that|as|first|same|only)$/.test(word)) return undefined;
    if (word === 'new') fresh = true;
    if (s.units[at]?.possessive) return undefined;
    at += 1;
    words += 1;
  }
  // "her rival, a student named Kira"
  const called = wordAt(s, at + 1) === 'a' ? at + 3 : -1;
  if (words > 0 && wordAt(s, at) === ',' && /^(?:named|called)$/.test(wordAt(s, called)))
    return named(s, from, called + 1, words, article);
  // "the sensible one, Kira": of something before it
  if (words > 0 && wordAt(s, at) === ',' && !/^(?:a|an)$/.test(wordAt(s, from))) at += 1;
  else if (fresh && (s.reading.evidence.get(s.units[at]?.key ?? '')?.character ?? 0) === 0) return undefined;
  return named(s, from, at, words, article);
}

const OFFICE = /^(?:boss|chief|head|host)$/;

function named(
  s: SentenceReading,
  from: number,
  at: number,
  words: number,
  described: boolean,
): Named | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || unit.quoted || isOther(s, at)) return undefined;
  if (unit.lower.startsWith('team ')) return undefined;
  // "is a Northgate star", "is Tom Moss": a title, and a person that the article knows
  const known = s.reading.evidence.get(unit.key);
  if ((known?.person ?? 0) > (known?.character ?? 0)) return undefined;
  if (isTitle(s.reading, unit) && (known?.character ?? 0) === 0 && !isMainName(s, unit)) return undefined;
  if (/^(?:a|an)$/.test(wordAt(s, from)) && words === 0) return undefined;
  // "is a modern Tom Moss" likens
  const likened = /^(?:young|younger|modern|modern-day|new|real|real-life|latter-day|female|male)$/;
  if (/^(?:a|an)$/.test(wordAt(s, from)) && likened.test(wordAt(s, at - 1))) return undefined;
  return { at, described };
}

/** "nightclub singer Kira Moss": the name behind what somebody does, with no article. */
function behindTrade(s: SentenceReading, from: number): number {
  let at = from;
  while (at < from + 3 && s.units[at]?.kind === 'word') at += 1;
  return at > from && isSomebodyNoun(wordAt(s, at - 1)) && s.units[at]?.kind === 'name' ? at : from;
}

/** "the hard-drinking Irish vampire Kira" */
function isOfNation(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    unit?.kind === 'name' &&
    !unit.possessive &&
    PROPER_ADJECTIVES.has(unit.key) &&
    s.units[at + 1]?.kind === 'word'
  );
}

/** "Kira's", but no real person's and no company's. */
function isOwner(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || !unit.possessive || isOther(s, at) || isTitle(s.reading, unit)) return false;
  const known = s.reading.evidence.get(unit.key);
  return (known?.person ?? 0) <= (known?.character ?? 0);
}

/** The hero that the work is called after. */
function isMainName(s: SentenceReading, unit: Unit): boolean {
  return s.reading.main?.title === unit.text && unit.words <= 2;
}

const NO_RANK = /^(?:young|old|big|little|great|new|black|red|white|green|blue|iron|super|spider|the|saint)$/;

const OFFICES =
  /^(?:mayor|deputy|constable|bishop|reverend|nurse|governor|senator|judge|minister|marshal|warden|grandad|granny|auntie|aunt)$/;

/** "Agent Vale", "Mrs Vale": only somebody has a rank. */
export function hasRank(name: string): boolean {
  const [first, ...rest] = name.toLowerCase().split(' ');
  return (
    first !== undefined &&
    rest.length > 0 &&
    (RANKS.has(first) || HONORIFICS.has(first) || OFFICES.test(first)) &&
    !NO_RANK.test(first)
  );
}
