import type { Work } from '../claim.ts';
import { isBackground } from '../reading/background.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { CHARACTER_NOUNS } from '../words/casting.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { charactersFrom, finding, isShownCharacter } from './characters.ts';
import { anySure } from './likely-character.ts';
import type { Finding } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "Northgate follows Kira", "Low Tide chronicles the fall of Kira Vale": who stands in the object, and who it is done "with". */
export function follows(s: SentenceReading, verb: number): readonly Finding[] {
  const work = workLeft(s, verb);
  if (work === undefined || isUnclaimed(s, verb, verb)) return [];
  const found: { character: string; at: number }[] = [];
  const start = behindFollows(s, verb);
  const first = charactersFrom(s, nextName(s, start, 8));
  // "follows the Salt formula", "it followed Low Tide"
  if (
    FORM.test(wordAt(s, first.end)) ||
    first.found.some(({ at }) => isThing(s, at) && !isToldAsSomebody(s, at)) ||
    (wordAt(s, verb) === 'followed' && !first.found.every(({ at }) => isToldAsSomebody(s, at)))
  )
    return [];
  // "Centers on Boston", "tells the story of Ember": only somebody who is told to be one
  if (start !== verb + 1 && !first.found.every(({ at }) => isToldAsSomebody(s, at))) return [];
  // "follows the invasion of Ember": of whom or what
  const name = first.found[0]?.at ?? 0;
  if (
    wordAt(s, name - 1) === 'of' &&
    !isToldAsSomebody(s, name) &&
    !startsWithGivenName(s.units[name]?.text ?? '')
  )
    return [];
  // "features Ada Stone": as well who acts in it
  if (
    /^(?:features|introduces|introduced)$/.test(wordAt(s, verb)) &&
    (isActorBehind(s, first.end) || !anySure(s, first.found) || areRatherActors(s, first.found))
  )
    return [];
  found.push(...first.found);
  for (let i = first.end; found.length > 0 && i < first.end + 25; i += 1)
    if (/^(?:with|into|alongside)$/.test(wordAt(s, i)))
      found.push(...charactersFrom(s, nextName(s, i + 1, 3)).found);
  return found.flatMap(({ character, at }) => finding(character, work, at, at + 1));
}

const FORM =
  /^(?:formulas?|formats?|trends?|templates?|models?|paths?|structures?|footsteps|leads?|patterns?|traditions?|blueprints?|rules|conventions?|examples?|style|system|mode)$/;

/** "Haptic Feedback", "Low Tide": everyday words, which nothing makes somebody's name. */
export function isThing(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  const known = s.reading.evidence.get(unit?.key ?? '');
  // "Detective Vale"
  if (isNounOfSomebody(unit?.lower.split(' ', 1)[0] ?? '')) return false;
  return (
    known?.form === 'something' &&
    known.character === 0 &&
    !/^(?:the|old|big|little) /i.test(unit?.text ?? '')
  );
}

/** "It features Ada Stone as", "Ada Stone, 34, as", "Ada Stone, best known for": who acts, and is no character. */
function isActorBehind(s: SentenceReading, end: number): boolean {
  if (wordAt(s, end) === 'as') return true;
  return (
    wordAt(s, end) === ',' &&
    (/^[1-9]\d$/.test(s.units[end + 1]?.text ?? '') ||
      /^(?:best|known|last|recently|currently)$/.test(wordAt(s, end + 1)))
  );
}

/** "features A, B and C": people named in full, of whom the article shows none to be a character. */
function areRatherActors(
  s: SentenceReading,
  found: readonly { readonly character: string; readonly at: number }[],
): boolean {
  return (
    found.length > 2 &&
    found.every(({ character, at }) => s.units[at]?.full && !isShownCharacter(s, at, character))
  );
}

/** Behind "centers on", "revolves around", "tells the story of". */
function behindFollows(s: SentenceReading, verb: number): number {
  if (/^(?:on|around|upon)$/.test(wordAt(s, verb + 1))) return verb + 2;
  if (wordAt(s, verb) !== 'tells') return verb + 1;
  for (let i = verb + 2; i < verb + 5; i += 1)
    if (/^(?:story|tale)$/.test(wordAt(s, i)) && wordAt(s, i + 1) === 'of') return i + 2;
  return verb + 1;
}

/** "Kira Vale", whom the article plays or calls a character, or with ", a pilot who" behind or a noun before. */
function isToldAsSomebody(s: SentenceReading, at: number): boolean {
  if ((s.reading.evidence.get(s.units[at]?.key ?? '')?.character ?? 0) > 0) return true;
  if (CHARACTER_NOUNS.has(wordAt(s, at - 1))) return true;
  return /^[,:]$/.test(wordAt(s, at + 1)) && /^(?:a|an|who|whose)$/.test(wordAt(s, at + 2));
}

/** Where the next name stands, over lower-case words only; `from` where none does. */
function nextName(s: SentenceReading, from: number, reach: number): number {
  for (let i = from; i < from + reach; i += 1) {
    // "Cork detective Kira"
    if (isName(s, i) && isNounOfSomebody(wordAt(s, i + 1)) && isName(s, i + 2)) continue;
    // "members of a Cork band": where it comes from
    if (isName(s, i)) return /^(?:a|an)$/.test(wordAt(s, i - 1)) ? from : i;
    if (s.units[i]?.kind !== 'word' || /^(?:in|on|at|after|before|who|which|and|for|by)$/.test(wordAt(s, i)))
      break;
  }
  return from;
}

/** The work that the verb is said of: the sentence's subject, be it at its very beginning or right before. */
function workLeft(s: SentenceReading, verb: number): Work | undefined {
  if (verb > 4 && verb < 20 && isName(s, 0) && /^[-–—,(]$/.test(wordAt(s, 1))) return titleSlot(s, 0);
  for (let i = verb - 1; i >= 0 && i > verb - 5; i -= 1) {
    // "Salt is based on Northgate and tells the story of"
    if (isName(s, i) && isBackground(s.units, i)) return s.topic;
    if (isName(s, i)) return isTitle(s.reading, s.units[i]) ? workAt(s, i)?.work : undefined;
    // "the pilot “X,” which centers on"
    const owner = wordAt(s, i - 1) === ',' ? i - 2 : i - 1;
    if (wordAt(s, i) === 'which' && isName(s, owner))
      return isTitle(s.reading, s.units[owner]) ? workAt(s, owner)?.work : undefined;
    if (
      /^(?:it|series|show|film|movie|game|story|play|novel|book|season|sequel|prequel|adaptation|which|drama|comedy)$/.test(
        wordAt(s, i),
      )
    )
      return s.topic;
  }
  return undefined;
}
