import { CALENDAR_WORDS, SMALL_NUMBER, YEAR } from '../words/grammar.ts';
import { RELATION_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS, PERSON_NOUNS, SPEECH_VERBS } from '../words/roles.ts';
import type { Evidence } from './evidence.ts';
import { startsWithGivenName } from './given-name.ts';
import { addMedium, isMediumNoun, weighNation } from './medium-signs.ts';
import { isFullName } from './name-index.ts';
import { DETERMINES, isWorkBefore } from './noun-before.ts';
import { isDateOf } from './on-the-way.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { isNoActor } from './said-of-actors.ts';
import { isMakerOfSeveral, isOfItsStaff, isSomebodyOf, isVersionOfSomebody } from './said-of-others.ts';
import { isCalledSomebody, isWorkCalled } from './title-signs.ts';
import type { Unit } from './unit.ts';

// "his wife Kira" may be of the story as well
const FAMILY = /^(?:husband|wife|partner)$/;
const PLAYED_BY = /^(?:played|portrayed|voiced)$/;
const MADE_BY =
  /^(?:played|portrayed|voiced|directed|co-directed|written|co-written|created|co-created|produced|penned|helmed|composed|choreographed|illustrated)$/;
const RENEWED = new Set('renewed renews cancelled canceled cancels axed revived revives greenlit'.split(' '));
const CALLED = new Set('called titled entitled dubbed'.split(' '));
const JOINS = new Set('of for from to'.split(' '));
const PLAYS = new Set('plays play playing portrays portraying voices voicing'.split(' '));
const PARTS = new Set('character hero heroine villain antagonist protagonist'.split(' '));
const STAGED = /^(?:production|staging|revival|performance)$/;
const PIECE_OF =
  /^(?:pilot|seasons?|episodes?|cast|set|finale|trailer|trailers|teaser|footage|premiere|stars)$/;

/** "the anime studio X", "the magazine X": nobody, and no work. */
const COMPANY_NOUNS = new Set(
  'studio company network streamer broadcaster website magazine newspaper'.split(' '),
);

/** What the words before the name show. */
export function weighBefore(evidence: Evidence, units: readonly Unit[], i: number): void {
  const before = units[i - 1];
  if (before === undefined) return;
  const prev = before.lower;
  if (before.possessive) {
    // "2017's X", "this summer's X", "Quark's X"
    const maker = before.kind === 'name' && /^(?:of|on|to)$/.test(units[i - 2]?.lower ?? '');
    if (maker && (RELATION_NOUNS.has(units[i - 3]?.lower ?? '') || STAGED.test(units[i - 3]?.lower ?? '')))
      evidence.title += 2;
    // "1950's Harbor" may be a decade
    if (YEAR.test(prev) || CALENDAR_WORDS.has(prev) || prev === 'year')
      evidence.title += /^\d\d\d0$/.test(prev) ? 1 : 2;
    else if (PLATFORM_KEYS.has(before.key) && !isOfItsStaff(units, i)) evidence.title += 2;
    return;
  }
  const unit = units[i];
  const prev2 = units[i - 2]?.lower ?? '';
  if (before.kind === 'mark') {
    // "has a film, The End of Salt", "a drama, Northgate,", where "head of drama, Ada Stone" is an office
    if (
      prev === ',' &&
      isMediumNoun(units[i - 2]) &&
      units[i - 3]?.lower !== 'of' &&
      units[i + 1]?.kind === 'mark'
    ) {
      if (isSomebodyOf(units, i - 2)) evidence.person += 2;
      else evidence.title += 2;
    }
    return;
  }
  if (before.kind !== 'word') return;
  // papers and studios are quoted so, and people by their full names
  if (prev === 'to' && prev2 === 'according' && evidence.form !== 'somebody') evidence.other += 4;
  if (COMPANY_NOUNS.has(prev)) evidence.other += 3;
  weighTitleBefore(evidence, units, i);
  weighNation(evidence, units, i);
  // "stars Low Tide's Ada Stone": what she is known from
  const owns = unit?.possessive === true && evidence.form !== 'somebody' && isSomebodyNext(units, i + 1);
  const acts = ACTOR_NOUNS.has(prev) && !owns && !isNoActor(prev, prev2, unit?.lower ?? '');
  if (
    acts ||
    CREW_NOUNS.has(prev) ||
    (PERSON_NOUNS.has(prev) && !FAMILY.test(prev) && !(prev === 'boss' && /^(?:his|her|their)$/.test(prev2)))
  )
    evidence.person += 3;
  if (acts && !/^(?:veterans?|alum|alums|regular)$/.test(prev)) evidence.actor += 1;
  if (CREW_NOUNS.has(prev)) evidence.crew += 1;
  if (SPEECH_VERBS.has(prev) && units[i - 2]?.kind === 'mark') evidence.person += 2;
  if (prev === 'by' && MADE_BY.test(prev2) && !unit?.possessive && !isEpithet(units, i)) {
    evidence.person += 2;
    if (PLAYED_BY.test(prev2)) evidence.actor += 1;
    else evidence.crew += 1;
  }
  if (prev === 'starring' && !unit?.possessive) {
    evidence.person += 2;
    evidence.actor += 1;
  }
  if (PLAYS.has(prev) && !isNounPlay(units, i - 1)) evidence.character += 2;
  // "heads the team as “Kira Vale,” a scientist"; "actors such as A", "B, as well as A"
  if (prev === 'as' && !/^(?:such|well)$/.test(prev2))
    evidence.character += unit?.quoted && evidence.form === 'somebody' ? 3 : 1;
  // "Kira (voice of Ada Stone)"
  if (prev === 'of' && prev2 === 'voice' && units[i - 3]?.lower === '(') {
    if (unit !== undefined && isFullName(unit)) evidence.person += 2;
    else evidence.character += 1;
  } else if (prev === 'of' && /^(?:voice|role|part|character)$/.test(prev2)) evidence.character += 2;
  if (PARTS.has(prev)) evidence.character += 2;
}

/** "written by Low Tide creator Ada Stone": what she is known from. */
function isEpithet(units: readonly Unit[], i: number): boolean {
  const noun = units[i + 1];
  return (
    noun?.kind === 'word' &&
    (CREW_NOUNS.has(noun.lower) || ACTOR_NOUNS.has(noun.lower)) &&
    isSomebodyNext(units, i + 2)
  );
}

function isSomebodyNext(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit?.kind === 'name' && isFullName(unit) && startsWithGivenName(unit.text);
}

/** "the play X", "a new Ada Stone play, X": no verb. */
function isNounPlay(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lower !== 'play') return false;
  const before = units[at - 1];
  const first = before?.kind === 'name' ? units[at - 2] : before;
  return first?.kind === 'word' && DETERMINES.test(first.lower);
}

/** "the series X", "called X", "season of X", "prequel to X", "showrunner for X": only of a name that owns nothing itself. */
function weighTitleBefore(evidence: Evidence, units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  const before = units[i - 1] as Unit;
  const prev = before.lower;
  const prev2 = units[i - 2]?.lower ?? '';
  const next = units[i + 1]?.lower ?? '';
  // "the comedy Low Tide stars": it does
  if (unit.possessive || (ACTOR_NOUNS.has(next) && !(next === 'stars' && isWorkBefore(evidence, units, i))))
    return;
  // "an adaptation of Ada Stone and Bo Reed's series"
  if (next === 'and' && units[i + 2]?.kind === 'name' && units[i + 2]?.possessive) return;
  // "the classic Ada Stone novel": whose it is
  if (evidence.form === 'somebody' && /^(?:novel|novella|memoir|bestseller)$/.test(next)) return;
  // "the director of short films Ada Stone"
  if (isMakerOfSeveral(units, i - 1)) {
    evidence.person += 3;
    return;
  }
  if (isWorkBefore(evidence, units, i)) {
    addMedium(evidence, prev);
    evidence.title += 2;
  }
  // "has renewed X for a third season"
  if (RENEWED.has(prev) || (prev === 'up' && /^(?:picked|picks)$/.test(prev2))) evidence.title += 2;
  if (CALLED.has(prev)) {
    if (isCalledSomebody(units, i)) evidence.character += 2;
    else evidence.title += isWorkCalled(units, i - 1) ? 4 : 2;
  }
  // "a biopic of Ada Stone": whom it is about
  if (prev === 'of' && prev2 === 'biopic') {
    evidence.person += 1;
    return;
  }
  if (prev === 'of' && [2, 3, 4, 5].some((back) => /^seasons?$/.test(units[i - back]?.lower ?? '')))
    evidence.title += 2;
  if (isVersionOfSomebody(units, i)) return;
  if (
    JOINS.has(prev) &&
    !isListOfPeople(units, i) &&
    (PIECE_OF.test(prev2) ||
      isDateOf(evidence, units, i - 1) ||
      RELATION_NOUNS.has(prev2) ||
      (CREW_NOUNS.has(prev2) && prev !== 'for') ||
      (prev === 'of' && SMALL_NUMBER.test(prev2) && isSeasons(units, i - 3)))
  ) {
    evidence.title += 2;
    // "a spin-off of X": not what is spoken of
    if (/^(?:spin-off|spinoff)$/.test(prev2)) evidence.background += 1;
  } else if (/^(?:for|on)$/.test(prev) && CREW_NOUNS.has(prev2)) {
    // "producers for X": a work or a company
    evidence.title += 1;
  }
}

/** "an all-star cast of Ada Stone, Bo Reed and Tom Moss": people, though a title may stand there. */
function isListOfPeople(units: readonly Unit[], i: number): boolean {
  return (
    units[i - 2]?.lower === 'cast' &&
    isFullName(units[i] as Unit) &&
    /^(?:,|and)$/.test(units[i + 1]?.lower ?? '') &&
    units[i + 2]?.kind === 'name' &&
    isFullName(units[i + 2] as Unit)
  );
}

/** "Season 2 of X", "seasons 1 and 2 of X". */
function isSeasons(units: readonly Unit[], at: number): boolean {
  const words = units.slice(Math.max(0, at - 2), at + 1).map((unit) => unit.lower);
  return words.at(-1) === 'season' || (words[0] === 'seasons' && words.at(-1) === 'and');
}
