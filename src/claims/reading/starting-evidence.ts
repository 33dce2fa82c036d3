import {
  FESTIVALS,
  ORGANISATION_ENDINGS,
  PLACE_ENDINGS,
  STUDIOS,
  TITLE_ENDINGS,
} from '../words/organisations.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import type { Evidence } from './evidence.ts';
import { isOrdinaryWord, nameForm, saysSomething } from './name-form.ts';
import { isPlatformName, PLATFORM_KEYS } from './platform-keys.ts';
import type { Unit } from './unit.ts';

/** What the words of a name show by themselves, before anything beside it is looked at. */
export function startingEvidence(unit: Unit): Evidence {
  const words = unit.key.split(' ');
  const last = words.at(-1) as string;
  const form = unit.words > 1 ? nameForm(unit.text) : undefined;
  let other = 0;
  const given = form === 'somebody';
  if ((PROPER_ADJECTIVES.has(unit.key) && unit.text !== 'Us') || isRegion(words) || isOfTwoNations(unit))
    other = 20;
  else if (isPlatformName(unit.key, unit.text) || STUDIOS.has(unit.key) || isSeveralPlatforms(unit.key))
    other = 8;
  // "Ada English", "Kira Post" are called so
  else if (words.length === 2 && given && !COMPANY.test(last)) other = 0;
  else if (words.length > 1 && ((isOfNation(unit, words, last) && !given) || isVersion(words))) other = 4;
  else if (saysSomething(unit.lower)) other = 0;
  else if (words.length > 1 && ORGANISATION_ENDINGS.has(last) && words.at(-2) !== 'the')
    // "Salt the Animation" is no company
    other = TITLE_ENDINGS.has(last) ? 1 : 4;
  // "Northgate meets Ember"
  else if (words.length > 2 && words.includes('meets')) other = 8;
  // "Quark's No. 1 drama"
  else if (/^no \d+$/.test(unit.key)) other = 8;
  // "Studio Ember"
  else if (words.length > 1 && words[0] === 'studio') other = 4;
  else if (FESTIVALS.has(unit.key)) other = 4;
  // "Class of 1973", "MT '25": when somebody was at school
  else if (/^(?:.* )?class of (?:19|20)\d\d$/.test(unit.key) || /^\S+ ['’]\d\d$/.test(unit.text)) other = 8;
  else if (words.length > 1 && PLACE_ENDINGS.has(last) && !given) other = 2;
  return {
    form,
    person: 0,
    actor: 0,
    crew: 0,
    character: 0,
    title: titleForm(unit),
    titleBeside: 0,
    source: 0,
    franchise: 0,
    background: 0,
    other,
    count: 0,
    first: Number.POSITIVE_INFINITY,
    inText: 0,
    media: new Set(),
  };
}

/** What companies and papers end in, and surnames hardly. */
const COMPANY =
  /^(?:studios?|pictures|entertainment|productions?|television|tv|networks?|media|company|inc|press|records|films|news|theat(?:re|er)|magazine|awards|festival|foundation|show)$/;

/** "British-Kiwi", "Irish-American" */
function isOfTwoNations({ lower }: Unit): boolean {
  return /^\p{L}+-\p{L}+$/u.test(lower) && PROPER_ADJECTIVES.has(lower.slice(0, lower.indexOf('-')));
}

/** "Northern Irish", "South African", "Salt Islander" */
function isRegion(words: readonly string[]): boolean {
  return (
    words.length === 2 &&
    (/^(?:islander|yorker)$/.test(words[1] as string) ||
      (REGION.test(words[0] as string) && PROPER_ADJECTIVES.has(words[1] as string)))
  );
}

const REGION = /^(?:(?:nor|sou)th(?:ern)?|(?:ea|we)st(?:ern)?|central|latin|native|african|anglo)$/;

/** "Ember UK", where "Patrol: International" and "Criminal UK" are works. */
function isOfNation(unit: Unit, words: readonly string[], last: string): boolean {
  return PROPER_ADJECTIVES.has(last) && !unit.text.includes(':') && !isOrdinaryWord(words[0] as string);
}

/** "English Dub": in what language, and no title. */
function isVersion(words: readonly string[]): boolean {
  return (
    PROPER_ADJECTIVES.has(words[0] as string) &&
    /^(?:dub|sub|dubs|subs|version|subtitles)$/.test(words[1] as string)
  );
}

/** "Quark & Channel 9" */
function isSeveralPlatforms(key: string): boolean {
  return key.includes(' & ') && key.split(' & ').some((part) => PLATFORM_KEYS.has(part));
}

/** Points for looking like a title by form alone: "The X Y", "X of the Y", "X: Y", "X 2". */
function titleForm(unit: Unit): number {
  const { lower } = unit;
  if (lower.endsWith('!') || lower.endsWith('?')) return 2;
  if (!lower.includes(' ')) return /\d/.test(lower) ? 1 : 0;
  if (/: \S/.test(lower) || /, the .* and /.test(lower)) return 2;
  if (/ (?:of|and|to|in|on|for|with|from|&) /.test(lower) || /\d/.test(lower)) return 1;
  return unit.words >= 3 && /^(?:the|a) /.test(lower) ? 1 : 0;
}
