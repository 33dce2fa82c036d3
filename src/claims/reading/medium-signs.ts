import { SMALL_NUMBER, YEAR } from '../words/grammar.ts';
import { MEDIUM_NOUNS, SEVERAL_WORKS } from '../words/media.ts';
import type { Evidence } from './evidence.ts';
import { nameForm } from './name-form.ts';
import { isSomebodysName } from './somebodys-name.ts';
import type { Unit } from './unit.ts';

/** Whether the word is a noun for a work: "series", "film". */
export function isMediumNoun(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && (MEDIUM_NOUNS.has(unit.lower) || isCompound(unit.lower));
}

/** "eco-drama", "crime-comedy" */
function isCompound(word: string): boolean {
  const hyphen = word.lastIndexOf('-');
  return hyphen > 1 && COMPOUNDS.has(word.slice(hyphen + 1));
}

const COMPOUNDS = new Set('drama thriller comedy western musical film series'.split(' '));

/** Keeps that the article speaks of it as of that medium. */
export function addMedium(evidence: Evidence, noun: string): void {
  const medium = MEDIUM_NOUNS.get(noun);
  if (medium !== undefined) evidence.media.add(medium);
}

const LINE_OF_WORKS = new Set(
  'films movies franchise universe saga trilogy games novels fans sequels lore'.split(' '),
);
const ONE_OF_A_LINE =
  /^(?:a|next|latest|past|previous|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|other|\d+(?:st|nd|rd|th))$/;
const NOT_BEHIND_TITLE =
  /^(?:feature|plays|shows|features|story|special|short|epic|classic|adventure|fantasy|horror|romance|pilot)$/;

/** "X film", "X season 2", "X (2017)". */
export function weighMedium(evidence: Evidence, units: readonly Unit[], i: number): void {
  const noun = OF_WHAT_KIND.test(units[i + 1]?.lower ?? '') && isMediumNoun(units[i + 2]) ? i + 2 : i + 1;
  const after = units[noun];
  const next = after?.lower ?? '';
  const next2 = units[noun + 1];
  // "the Northgate companion series": another one
  if (isAnother(units, i)) {
    evidence.title += 2;
    evidence.background += 1;
    return;
  }
  const plays =
    next === 'play' &&
    (next2?.kind === 'name' ||
      /^(?:the|a|an|as|his|her|their)$/.test(next2?.lower ?? '') ||
      (units[i - 1]?.lower === 'and' && units[i - 2]?.kind === 'name'));
  if (isSomebodysName(units[i] as Unit, next)) evidence.person += 3;
  else if (after?.kind === 'word' && MEDIUM_NOUNS.has(next) && !plays && !NOT_BEHIND_TITLE.test(next)) {
    if (isNamedBehind(units, noun)) {
      // "the Ada Stone drama Northgate", "a Salt Lamp series called Northgate"
      evidence.background += 1;
      if (evidence.form === 'somebody') evidence.person += 1;
      return;
    }
    if (evidence.other === 0) addMedium(evidence, next);
    // "the Ada Stone film": whose it is, or what it is called
    const sure = (evidence.form !== 'somebody' || !WHOSE.test(next)) && !isKindOfWorks(units, i);
    evidence.title += sure ? 2 : evidence.title > 0 ? 0 : 1;
    if (
      LINE_OF_WORKS.has(next) ||
      (ONE_OF_A_LINE.test(units[i - 1]?.lower ?? '') && !ADVERTISES.test(next2?.lower ?? ''))
    )
      evidence.franchise += 1;
  } else if (LINE_OF_WORKS.has(next)) {
    evidence.title += 1;
    evidence.franchise += 1;
  }
  if ((next === 'season' || next === 'seasons' || next === 'series') && SMALL_NUMBER.test(next2?.lower ?? ''))
    evidence.title += 3;
  if (next === '(' && YEAR.test(next2?.text ?? '') && units[i + 3]?.text === ')') evidence.title += 2;
}

const OF_WHAT_KIND = /^(?:(?:[23]d-)?animated|live-action|stage|tv|television|anime|video|graphic|board)$/;

/** "the second Northgate movie trailer": the second trailer. */
const ADVERTISES = /^(?:trailers?|teasers?|posters?|clips?|spot|spots|screening)$/;

/** Of whom it may be: "the Ada Stone thriller". */
const WHOSE =
  /^(?:films?|movies?|drama|comedy|thriller|romance|romcom|rom-com|western|biopic|musical|sitcom|vehicle|pilot|project|anthology|plays?|novels?|novella|stor(?:y|ies)|books?|adaptation|picture|flick|trilogy|comics?)$/;

/** The title that the nouns for a work from `noun` on lead up to: "drama pilot Northgate". */
function isNamedBehind(units: readonly Unit[], noun: number): boolean {
  let at = noun;
  while (at < noun + 4 && units[at]?.kind === 'word' && MEDIUM_NOUNS.has(units[at]?.lower ?? '')) at += 1;
  // "a Salt War film, The Keeper"
  const apposed = units[at]?.lower === ',';
  const named = units[apposed ? at + 1 : at];
  if (apposed && !isShownAlone(units, at + 1)) return false;
  return (
    named?.kind === 'name' &&
    !named.possessive &&
    nameForm(named.text) !== 'somebody' &&
    units[at - 1]?.lower !== 'franchise'
  );
}

/** Whether a name of several words, or a quoted one, stands between two marks. */
function isShownAlone(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  return (
    unit?.kind === 'name' &&
    (unit.quoted || unit.words > 1) &&
    (next === undefined || /^[,.;:)]$/.test(next.lower))
  );
}

/** "the Northgate prequel series", "a Northgate companion show". */
function isAnother(units: readonly Unit[], i: number): boolean {
  return (
    /^(?:companion|prequel|sequel|spin-off|spinoff|offshoot|tie-in|follow-up)$/.test(
      units[i + 1]?.lower ?? '',
    ) && isMediumNoun(units[i + 2])
  );
}

/** "the craze of Noirploitation movies", "every Quelberg film": any number of them, with nothing that says which. */
function isKindOfWorks(units: readonly Unit[], i: number): boolean {
  if (/^(?:every|each|any|single)$/.test(units[i - 1]?.lower ?? '')) return true;
  return (
    (units[i] as Unit).words === 1 &&
    SEVERAL_WORKS.has(units[i + 1]?.lower ?? '') &&
    /^(?:of|in|for|like|with|and|about|from|to)$/.test(units[i - 1]?.lower ?? '')
  );
}

/** What nations, places and their adjectives have in `other`. */
const PROPER = 20;
const ENDS = /^[.,;:!?)]$/;

/** "the drama series Persian,": called so, and of no people or place. */
export function weighNation(evidence: Evidence, units: readonly Unit[], i: number): void {
  if (evidence.other < PROPER || !isMediumNoun(units[i - 1]) || units[i - 2]?.lower === 'of') return;
  if (!ENDS.test(units[i + 1]?.lower ?? '.')) return;
  evidence.other = 0;
  evidence.title += 2;
}
