import { FUNCTION_WORDS } from '../words/grammar.ts';
import { ORDINARY_WORDS } from '../words/ordinary-words.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { startsWithGivenName } from './given-name.ts';

/** What a name of several words looks like: `somebody` ("Ada Stone", "Han Ji-won"), `something` ("Copper Lake"). */
export type NameForm = 'somebody' | 'something';

/** Looks at the words of a name alone; `undefined` where they leave it open ("Zan Tarrow"). */
export function nameForm(name: string): NameForm | undefined {
  const space = name.indexOf(' ');
  if (space < 0 || /^(?:the|an?) /i.test(name)) return undefined;
  // "Ada Stone's Night Rooms"
  if (OWNS.test(name)) return 'something';
  if (SYLLABLES.test(name) || startsWithGivenName(name))
    return HAS_SMALL_WORD.test(name) ? undefined : 'somebody';
  const first = name.slice(0, space).toLowerCase().replaceAll('’', "'");
  if (/^\d/.test(first) || first.includes("'") ? !/^[dlo]'/.test(first) : isOrdinary(first))
    return 'something';
  return HAS_SMALL_WORD.test(name) ? 'something' : undefined;
}

/** Whether a word, in lower case, is one of everyday language and nobody's first name. */
export function isOrdinaryWord(word: string): boolean {
  return !startsWithGivenName(word) && isOrdinary(word);
}

/** As `isOrdinaryWord`, with words that the list lacks and whose ending shows it: "harbors", "circuses", "remembrance". */
export function isEveryday(word: string): boolean {
  return isOrdinaryWord(word) || (EVERYDAY_ENDING.test(word) && !startsWithGivenName(word));
}

const EVERYDAY_ENDING = /.{2}[^su]s$|.{3}(?:ance|ence|ity|ing)$|^(?:wo)?men$/;

function isOrdinary(word: string): boolean {
  if (ORDINARY_WORDS.has(word) || PROPER_ADJECTIVES.has(word) || ENDINGS.test(word)) return true;
  if (word.includes('-')) return PROPER_ADJECTIVES.has(word.split('-', 1)[0] as string);
  if (FUNCTION_WORDS.has(word)) return !/^(?:little|may|so)$/.test(word);
  return word.endsWith('s') && ORDINARY_WORDS.has(word.slice(0, -1));
}

/** "You've Got Post", "The Last Tribune", in lower case: no company is called so. */
export function saysSomething(name: string): boolean {
  return SAYS.test(name);
}

const SAYS =
  /^(?:the )?(?:(?:i|you|we|they|he|she|it|what|who|there|that|don|can)'(?:m|ve|re|s|ll|d|t)|last|my|our|your|no|every|never) /;
const OWNS = /['’]s [\p{Lu}\d]/u;
/** "Jung Min-seo": a family name and two syllables. */
const SYLLABLES = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;
const ENDINGS = /.{4}(?:ness|tion|less|ful|ment|able|ical)$/;
/** "Now You See It", "Nobody Is Home": words that no surname is. */
const HAS_SMALL_WORD =
  / (?:is|are|was|were|you|your|my|me|we|us|they|them|it|its|this|that|not|no|with|without|from|at|on|in|for|to|of|the|and|who|what|how|when|where|why|up|down|under|over|about|into|before|after|forever|again|here|there|everywhere)(?: |$)/i;
