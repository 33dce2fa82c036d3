import { startsWithGivenName } from '../reading/given-name.ts';
import { isPresentedBehind } from '../reading/introduced.ts';
import { isOrdinaryWord } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { ALSO_PLACES } from '../words/given-names.ts';
import { CALENDAR_WORDS, RANKS } from '../words/grammar.ts';
import { EVERYDAY_VERBS, STORY_VERBS } from '../words/plot.ts';
import { isNounOfSomebody } from '../words/story.ts';
import { characterHere, isPeopleOrPlace, isShownCharacter } from './characters.ts';
import { speaksOfUs, tellsPlot } from './tells-plot.ts';
import { wordAt } from './walk.ts';

/** How much the words beside a name say of a story: what anybody may do, what hardly anybody real does, "the villain X". */
export type Cue = 1 | 2 | 3;

/**
 * The character that the name at `at` is, where all that is known is enough: the words beside it (`cue`), whether the
 * sentence tells a plot, and what the name looks like. No name with any sign of a real person, a work or a place.
 */
export function likelyCharacter(s: SentenceReading, at: number, cue: Cue): string | undefined {
  const character = characterHere(s, at);
  if (character === undefined || isByline(s, at) || isInSource(s)) return undefined;
  if (isPeopleOrPlace(s, at)) return undefined;
  // "Kira, a new drama,"
  if (isPresentedBehind(s.units, at)) return undefined;
  // "plays Tom, an adaptation of the character Dax"
  if (wordAt(s, at - 1) === 'character' && wordAt(s, at - 3) === 'of') return undefined;
  // "Ada Stone faces a curse in “Low Tide”": of whom headlines tell
  if (s.sentence.kind === 'headline' && s.units[at]?.words !== 1 && !isShownCharacter(s, at, character))
    return undefined;
  const needed = isEponym(s, at)
    ? isSurnameOfTitle(s, at)
      ? 2
      : 3
    : neededOverall(s, at, isShownCharacter(s, at, character));
  if (needed === undefined || ROYAL.test(wordAt(s, at - 1)) || isOfSpeaker(s, at)) return undefined;
  return cue + tellsPlot(s, at) - (speaksOfUs(s, at) ? 1 : 0) >= needed ? character : undefined;
}

/** Whether one of several that are named together is rather a character: no "shows Ada Stone" that may be of an actor. */
export function anySure(
  s: SentenceReading,
  found: readonly { readonly character: string; readonly at: number }[],
): boolean {
  return found.some(({ at, character }) => {
    const unit = s.units[at];
    if (unit === undefined || unit.words < 2 || !startsWithGivenName(unit.text)) return true;
    return (
      isShownCharacter(s, at, character) ||
      wordAt(s, at + 1) === 'who' ||
      (wordAt(s, at + 1) === ',' && /^(?:an?|who|whose)$/.test(wordAt(s, at + 2))) ||
      likelyCharacter(s, at, 1) !== undefined
    );
  });
}

/** "Chris has written for years" of an article by Chris Moss. */
function isByline(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  const author = s.reading.article.author;
  return unit?.words === 1 && author !== undefined && author.toLowerCase().startsWith(`${unit.lower} `);
}

/** "In the novel, Kira is", "In Stone's book": told of what the work is made from, unless it is that itself. */
function isInSource(s: SentenceReading): boolean {
  const medium = s.topic?.medium;
  for (let i = 0; i < 4; i += 1)
    if (
      SOURCES.has(wordAt(s, i)) &&
      (s.units[i - 1]?.possessive || /^(?:the|original|source)$/.test(s.units[i - 1]?.lower ?? '')) &&
      s.units[0]?.lower === 'in'
    )
      return medium !== 'book' && medium !== 'comic';
  return false;
}

const SOURCES = new Set('novel book books novels comic comics manga memoir novella material'.split(' '));

/** A work that is called after somebody is it only where the text shows the character. */
export function mayBeSomebody(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  const known = s.reading.evidence.get(unit?.key ?? '');
  if (known === undefined || /\d|:|&/.test(unit?.text ?? '')) return false;
  const first = firstWord(unit?.lower ?? '');
  // "Kira Vale" of a work that is called "Dear Kira Vale"
  if (isTitle(s.reading, unit) && !(known.form === 'somebody' && known.title === 0)) return false;
  return (
    known.title <= Math.max(known.character, unit?.words === 1 && startsWithGivenName(unit.text) ? 1 : 0) &&
    known.other === 0 &&
    (known.form !== 'something' ||
      OFFICES.test(first) ||
      NICKNAME.test(first) ||
      EPITHET.test(unit?.text ?? ''))
  );
}

/** "Kira" in an article on Kira: whom the work is called after, and no "Kira struggles to find its audience". */
export function isEponym(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  const title = foldName(s.reading.main?.title ?? '');
  if (unit === undefined || title === '' || unit.quoted || unit.words > 2 || !isNobodyReal(s, at))
    return false;
  if (wordAt(s, at + 2) === 'its' || wordAt(s, at + 3) === 'its') return false;
  if (unit.key === title) return startsWithGivenName(unit.text) || tellsDeed(s, at);
  // "Kira" of "Kira 2" and "Kira the Brave"
  if (title.startsWith(`${unit.key} `) && SEQUEL.test(title.slice(unit.key.length + 1)))
    return startsWithGivenName(unit.text) || tellsDeed(s, at);
  // "Vale" of "Kira Vale"
  const known = s.reading.evidence.get(title);
  return known?.form === 'somebody' && title.split(' ').length === 2 && title.endsWith(` ${unit.key}`);
}

// Two things done that hardly anybody does outside a story.
const TOLD_OFTEN = 4;

/** As `neededFor`; less where other sentences tell of the same name as of somebody in the story. */
function neededOverall(s: SentenceReading, at: number, shown: boolean): number | undefined {
  const needed = neededFor(s, at, shown);
  const told = s.reading.told.get(s.units[at]?.key ?? '') ?? 0;
  return needed === undefined || told < TOLD_OFTEN ? needed : Math.min(needed, 2);
}

/** "Vale" of a work that is called "Kira Vale": a work is not called so in short. */
function isSurnameOfTitle(s: SentenceReading, at: number): boolean {
  return foldName(s.reading.main?.title ?? '').endsWith(` ${s.units[at]?.key}`);
}

const SEQUEL = /^(?:\d{1,2}|i{2,3}|iv|the \p{L}+)$/u;

/** "Zarn kills", "Zarn finds himself", of a work that is called Zarn: what a work hardly does. */
function tellsDeed(s: SentenceReading, at: number): boolean {
  const verb = wordAt(s, at + 1);
  if (!s.reading.plots.has(s.sentence.start)) return false;
  return (
    (STORY_VERBS.has(verb) && !EVERYDAY_VERBS.has(verb)) || /^(?:herself|himself)$/.test(wordAt(s, at + 2))
  );
}

/** How much must speak for a name that the article does not show: little for "Kira", more for "Kira Vale" and "Zarn". */
function neededFor(s: SentenceReading, at: number, shown: boolean): number | undefined {
  const unit = s.units[at];
  if (unit === undefined || !mayBeSomebody(s, at)) return undefined;
  if (shown) return unit.words === 1 && startsWithGivenName(unit.text) ? 1 : 2;
  if (!isNobodyReal(s, at)) return undefined;
  if (/^\P{Ll}{2,}$/u.test(unit.text) || CALENDAR_WORDS.has(unit.lower)) return undefined;
  const given = startsWithGivenName(unit.text);
  const [first, ...more] = unit.lower.split(' ') as [string, ...string[]];
  if (more.length === 0) {
    if (given && !ALSO_PLACES.has(first)) return (s.reading.names.get(unit.key) ?? []).length === 0 ? 1 : 2;
    return isOrdinaryWord(first) ? undefined : 3;
  }
  // "Old Tom"
  if (NICKNAME.test(first) && startsWithGivenName(more.join(' '))) return 2;
  // "Dr. Emma Vale", "Captain Orrin", "Orrin the Brave"
  if (OFFICES.test(first) || EPITHET.test(unit.text)) return 2;
  if (
    /^(?:sir|dame|mr|mrs|ms|miss|mr\.|mrs\.|ms\.|lord|lady|president|king|queen|prince|princess|baron|baroness|count|countess|duke|duchess|emperor|empress|general|chief|mother|brother|father|sister)$/.test(
      first,
    )
  )
    return 3;
  if (given) return 3;
  return RANKS.has(first) || isOrdinaryWord(first) || isOrdinaryWord(more.at(-1) as string) ? undefined : 3;
}

const NICKNAME = /^(?:old|big|little|mad|crazy|fat|poor|tiny|wild|one-eyed)$/;

const EPITHET = /^\p{Lu}\p{Ll}+ the \p{Lu}\p{Ll}+$/u;

/** "My wife Emma", "our son Ben" */
function isOfSpeaker(s: SentenceReading, at: number): boolean {
  return [2, 3].some(
    (back) => /^(?:my|our|your)$/.test(wordAt(s, at - back)) && isNounOfSomebody(wordAt(s, at - 1)),
  );
}

const ROYAL = /^(?:king|queen|president|pope|saint|st|senator|governor|emperor|chancellor)$/;

function firstWord(name: string): string {
  return name.split(' ', 1)[0] as string;
}

const OFFICES =
  /^(?:dr|dr\.|doctor|captain|detective|inspector|sergeant|agent|nurse|sheriff|lieutenant|commander|colonel|major|uncle|aunt|aunty|auntie|officer|admiral|professor|constable|pc|dci|di|ds|special)$/;

/** No name that the article has in a longer form of a real person, or with any sign of one. */
function isNobodyReal(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || isReal(s, unit.key)) return false;
  return unit.words > 1 || (s.reading.names.get(unit.key) ?? []).every((name) => !isReal(s, foldName(name)));
}

function isReal(s: SentenceReading, key: string): boolean {
  const known = s.reading.evidence.get(key);
  return known === undefined || known.person > 0 || known.actor > 0 || known.crew > 0;
}
