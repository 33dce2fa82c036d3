import type { Medium } from '../claim.ts';
import {
  FESTIVALS,
  ORGANISATION_ENDINGS,
  PLACE_ENDINGS,
  STUDIOS,
  TITLE_ENDINGS,
} from '../words/organisations.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { weighPassing } from './background.ts';
import { EvidenceBook } from './evidence-book.ts';
import { isOrdinaryWord, type NameForm, nameForm, saysSomething } from './name-form.ts';
import { isFactLabel } from './name-marks.ts';
import { isPlatformName, PLATFORM_KEYS } from './platform-keys.ts';
import { quotesTitle } from './quotes-title.ts';
import { weighBefore } from './signs-before.ts';
import { weighBehind } from './signs-behind.ts';
import { weighAsWork } from './title-signs.ts';
import type { Unit } from './unit.ts';

/** What an article's sentences show about one name; points, the higher the surer. */
export type Evidence = {
  /** What the words of the name themselves look like. */
  form: NameForm | undefined;
  person: number;
  /** Of `person`, what shows an actor, and what shows a maker. */
  actor: number;
  crew: number;
  character: number;
  title: number;
  /** Of `title`, what stands right beside it and needs a title there. */
  titleBeside: number;
  /** How often it is only there to say who somebody is: "the Northgate star". */
  background: number;
  /** Of `inText`, how often it is only what the work is made from, or for whose fans. */
  source: number;
  /** Of `title`, how often it names a line of works and not one: "the next Vale film", "the Northgate films". */
  franchise: number;
  /** A channel, company, place or nationality: nobody and nothing of the story. */
  other: number;
  count: number;
  /** Where it first stands in running text, as an offset into the body; infinite where it never does. */
  first: number;
  /** Of `count`, how often in running text, not in a headline or heading. */
  inText: number;
  /** Media in which the article speaks of it. */
  readonly media: Set<Medium>;
};

/**
 * Reads what stands next to each name of the article.
 *
 * @param inText whether the sentence of that index is running text
 * @param inCast whether it is an entry of a list of a cast
 */
export function gatherEvidence(
  sentences: readonly (readonly Unit[])[],
  inText: (sentence: number) => boolean,
  inCast: (sentence: number) => boolean,
): EvidenceBook {
  const all = new EvidenceBook();
  const articled = new Set<string>();
  for (const [index, units] of sentences.entries())
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i] as Unit;
      if (unit.kind !== 'name' || unit.key === '') continue;
      let evidence = all.get(unit.key);
      if (evidence === undefined) {
        evidence = startingEvidence(unit);
        all.set(unit.key, evidence);
        if (unit.words > 2 && ARTICLE.test(unit.lower)) articled.add(unit.key);
      } else if (articled.has(unit.key) && !ARTICLE.test(unit.lower)) {
        // "The Ada Stone play", later "Ada Stone"
        evidence.form = nameForm(unit.text);
        articled.delete(unit.key);
      }
      evidence.count += 1;
      if (inText(index)) {
        evidence.inText += 1;
        evidence.first = Math.min(evidence.first, unit.start);
      }
      if (unit.quoted && quotesTitle(units, i, evidence.form)) evidence.title += 3;
      if (unit.emphasized) evidence.title += 2;
      weighPassing(evidence, units, i);
      weighBefore(evidence, units, i);
      weighBehind(evidence, units, i);
      weighAsWork(evidence, units, i, inText(index));
      // "Northgate: what we know"
      if (
        i === 0 &&
        !inText(index) &&
        !inCast(index) &&
        units[1]?.lower === ':' &&
        evidence.other === 0 &&
        !isSpeaker(evidence, units) &&
        !isFactLabel(unit.lower)
      )
        evidence.title += evidence.form === 'somebody' ? 2 : 3;
    }
  forgetSurnames(all);
  return all;
}

/** "Ada Stone: “Low Tide made me”": who says so. */
function isSpeaker({ form }: Evidence, units: readonly Unit[]): boolean {
  return form === 'somebody' && (units[2]?.quoted === true || /^[“"‘']$/.test(units[2]?.lower ?? ''));
}

/** "The Stone films" of an article that has Ada Stone: hers, unless more speaks for a title. */
function forgetSurnames(all: ReadonlyMap<string, Evidence>): void {
  for (const [key, { form, title }] of all) {
    if (form !== 'somebody' || title > 2) continue;
    const family = all.get(key.slice(key.lastIndexOf(' ') + 1));
    if (family !== undefined && family.title < 3) family.title = 0;
  }
}

const ARTICLE = /^(?:the|an?) /;

function startingEvidence(unit: Unit): Evidence {
  const words = unit.key.split(' ');
  const last = words.at(-1) as string;
  const form = unit.words > 1 ? nameForm(unit.text) : undefined;
  let other = 0;
  const given = form === 'somebody';
  if ((PROPER_ADJECTIVES.has(unit.key) && unit.text !== 'Us') || isRegion(words)) other = 20;
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

/** "Northern Irish", "South African" */
function isRegion(words: readonly string[]): boolean {
  return words.length === 2 && REGION.test(words[0] as string) && PROPER_ADJECTIVES.has(words[1] as string);
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
