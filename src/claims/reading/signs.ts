import { CHARACTER_NOUNS } from '../words/casting.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../words/grammar.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS, PERSON_NOUNS, SPEECH_VERBS } from '../words/roles.ts';
import type { Evidence } from './evidence.ts';
import { isFullName } from './name-index.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { isCalledSomebody, isSomebodysName } from './title-signs.ts';
import type { Unit } from './unit.ts';

const TITLE_VERBS = new Set(
  'premieres premiered premiere debuts debuted airs aired hits opens opened arrives arrived lands launches launched streams follows returns releases released centers centres features chronicles tells'.split(
    ' ',
  ),
);
/** Of these, what people do as well. */
const PEOPLE_TOO = /^(?:launche[sd]|returns|hits|features|opens|opened|lands|tells|follows)$/;
const COUNT = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const SHOWN = new Set(
  'season seasons episode episodes finale premiere pilot sequel cast reboot trailer teaser'.split(' '),
);
const LINE_OF_WORKS = new Set(
  'films movies franchise universe saga trilogy games novels fans sequels lore'.split(' '),
);
const ONE_OF_A_LINE =
  /^(?:a|next|latest|past|previous|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|other|\d+(?:st|nd|rd|th))$/;
// Also verbs, so that a name behind them is an object: "will play Robert Langdon", "features Eleven".
const ALSO_VERBS = /^(?:plays?|features?|shorts?|shows?|project|special|pilot|story)$/;
const NOT_BEHIND_TITLE =
  /^(?:feature|plays|shows|features|story|special|short|epic|classic|adventure|fantasy|horror|romance|pilot)$/;
const YEAR = /^(?:18|19|20)\d\d$/;
const PLAYED_BY = /^(?:played|portrayed|voiced)$/;
const MADE_BY = /^(?:played|portrayed|voiced|directed|written|created|produced|penned|helmed)$/;
const PIECE_OF = /^(?:seasons?|episodes?|cast|set|finale|trailer|trailers|teaser|footage|premiere|stars)$/;

/** What the words before the name show. */
export function weighBefore(evidence: Evidence, units: readonly Unit[], i: number): void {
  const before = units[i - 1];
  if (before === undefined) return;
  const prev = before.lower;
  if (before.possessive) {
    // "2017's X", "this summer's X", "Netflix's X"
    const maker = before.kind === 'name' && /^(?:of|on|to)$/.test(units[i - 2]?.lower ?? '');
    if (maker && RELATION_NOUNS.has(units[i - 3]?.lower ?? '')) evidence.title += 2;
    if (YEAR.test(prev) || CALENDAR_WORDS.has(prev) || prev === 'year' || PLATFORM_KEYS.has(before.key))
      evidence.title += 2;
    return;
  }
  const prev2 = units[i - 2]?.lower ?? '';
  if (before.kind === 'mark') {
    // "has a film, The Beginning of Wisdom", "Game of Thrones spinoff, A Knight …"
    if (prev === ',' && isMediumNoun(units[i - 2]) && units[i + 1]?.kind === 'mark') evidence.title += 2;
    return;
  }
  if (before.kind !== 'word') return;
  if (prev === 'to' && prev2 === 'according') evidence.other += 4;
  weighTitleBefore(evidence, units, i);
  if (ACTOR_NOUNS.has(prev) || CREW_NOUNS.has(prev) || PERSON_NOUNS.has(prev)) evidence.person += 3;
  if (ACTOR_NOUNS.has(prev) && !/^(?:veterans?|alum|alums|regular)$/.test(prev)) evidence.actor += 1;
  if (CREW_NOUNS.has(prev)) evidence.crew += 1;
  if (SPEECH_VERBS.has(prev) && units[i - 2]?.kind === 'mark') evidence.person += 2;
  if (prev === 'by' && MADE_BY.test(prev2)) {
    evidence.person += 2;
    if (PLAYED_BY.test(prev2)) evidence.actor += 1;
    else evidence.crew += 1;
  }
  if (prev === 'starring') {
    evidence.person += 2;
    evidence.actor += 1;
  }
  if (/^(?:plays|play|playing|portrays|portraying|voices|voicing)$/.test(prev)) evidence.character += 2;
  if (prev === 'as') evidence.character += 1;
  if (prev === 'of' && /^(?:voice|role|part|character)$/.test(prev2)) evidence.character += 2;
  if (/^(?:character|hero|heroine|villain|antagonist|protagonist)$/.test(prev)) evidence.character += 2;
}

/** "the series X", "called X", "season of X", "prequel to X", "showrunner for X": only of a name that owns nothing itself. */
function weighTitleBefore(evidence: Evidence, units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  const before = units[i - 1] as Unit;
  const prev = before.lower;
  const prev2 = units[i - 2]?.lower ?? '';
  const next = units[i + 1]?.lower ?? '';
  if (unit.possessive || ACTOR_NOUNS.has(next)) return;
  if (isMediumNoun(before) && !ALSO_VERBS.test(prev)) {
    addMedium(evidence, prev);
    evidence.title += 2;
  }
  // "has renewed X for a third season"
  if (
    /^(?:renewed|renews|cancelled|canceled|cancels|axed|revived|revives|greenlit)$/.test(prev) ||
    (prev === 'up' && /^(?:picked|picks)$/.test(prev2))
  )
    evidence.title += 2;
  if (/^(?:called|titled|entitled|dubbed)$/.test(prev)) {
    if (isCalledSomebody(units, i)) evidence.character += 2;
    else evidence.title += 2;
  }
  if (prev === 'of' && [2, 3, 4, 5].some((back) => /^seasons?$/.test(units[i - back]?.lower ?? '')))
    evidence.title += 2;
  if (
    /^(?:of|for|from|to)$/.test(prev) &&
    (PIECE_OF.test(prev2) ||
      RELATION_NOUNS.has(prev2) ||
      (CREW_NOUNS.has(prev2) && prev !== 'for') ||
      (prev === 'of' && COUNT.test(prev2) && isSeasons(units, i - 3)))
  ) {
    evidence.title += 2;
    // "a spin-off of X": not what is spoken of
    if (/^(?:spin-off|spinoff)$/.test(prev2)) evidence.background += 1;
  } else if (prev === 'for' && CREW_NOUNS.has(prev2)) {
    // "producers for X": a work or a company
    evidence.title += 1;
  }
}

/** "Season 2 of X", "seasons 1 and 2 of X". */
function isSeasons(units: readonly Unit[], at: number): boolean {
  const words = units.slice(Math.max(0, at - 2), at + 1).map((unit) => unit.lower);
  return words.at(-1) === 'season' || (words[0] === 'seasons' && words.at(-1) === 'and');
}

/** What the words behind the name show. */
export function weighAfter(evidence: Evidence, units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  const after = units[i + 1];
  const next = after?.lower ?? '';
  const next2 = units[i + 2];
  if (unit.possessive) {
    if (SHOWN.has(next)) evidence.title += 1;
    return;
  }
  // "the Don DeLillo novel": its author
  if (
    /^(?:novel|novella|book|memoir|bestseller)$/.test(next) &&
    unit.words >= 2 &&
    isFullName(unit) &&
    /^(?:the|a|an|another|bestselling|classic)$/.test(units[i - 1]?.lower ?? '') &&
    evidence.title < 2
  ) {
    evidence.person += 2;
    evidence.crew += 1;
    return;
  }
  // "Northgate, the Ada Stone movie": who made it
  if (
    /^(?:film|movie|series|drama|comedy)$/.test(next) &&
    units[i - 1]?.lower === 'the' &&
    units[i - 2]?.lower === ',' &&
    units[i - 3]?.kind === 'name' &&
    unit.words === 2 &&
    isFullName(unit)
  ) {
    evidence.person += 2;
    evidence.crew += 1;
    return;
  }
  // "the new Ada Stone Jr. film": whoever is in it
  if (/ (?:jr|sr)\.?$/.test(unit.lower)) return;
  // "Northgate, the Ada Stone movie that": whose it is
  if (
    /^(?:film|movie|picture)$/.test(next) &&
    unit.words === 2 &&
    isFullName(unit) &&
    units[i - 1]?.lower === 'the' &&
    units[i - 2]?.lower === ',' &&
    units[i - 3]?.kind === 'name' &&
    evidence.title === 0
  ) {
    evidence.person += 2;
    evidence.crew += 1;
    return;
  }
  const plays = next === 'play' && (next2?.kind === 'name' || /^(?:the|a|an|as)$/.test(next2?.lower ?? ''));
  if (isSomebodysName(unit, next)) evidence.person += 3;
  else if (after?.kind === 'word' && MEDIUM_NOUNS.has(next) && !plays && !NOT_BEHIND_TITLE.test(next)) {
    if (evidence.other === 0) addMedium(evidence, next);
    evidence.title += 2;
    if (LINE_OF_WORKS.has(next) || ONE_OF_A_LINE.test(units[i - 1]?.lower ?? '')) evidence.franchise += 1;
  } else if (LINE_OF_WORKS.has(next)) {
    evidence.title += 1;
    evidence.franchise += 1;
  }
  if ((next === 'season' || next === 'seasons' || next === 'series') && COUNT.test(next2?.lower ?? ''))
    evidence.title += 3;
  if (next === '(' && /^(?:18|19|20)\d\d$/.test(next2?.text ?? '') && units[i + 3]?.text === ')')
    evidence.title += 2;
  const adverb = /^(?:still|now|also|easily|quite|truly|already|simply)$/.test(next2?.lower ?? '') ? 1 : 0;
  if (
    units[i - 1]?.lower !== 'by' &&
    /^(?:[,:–—-]|is|was)$/.test(next) &&
    isAppositive(units, i + 2 + adverb)
  )
    evidence.title += 2;
  if (next === 'has' && next2?.lower === 'been' && isOnChannel(units, i + 3)) evidence.title += 2;
  if (next === 'is' && /^(?:on|available)$/.test(units[i + 2 + adverb]?.lower ?? '')) {
    const behind = units.slice(i + 3 + adverb, i + 5 + adverb);
    if (behind.some(({ key }) => PLATFORM_KEYS.has(key))) evidence.title += 2;
  }
  if (/^(?:is|was)$/.test(next) && isSomebody(units, i + 2)) evidence.character += 2;
  if (
    /^(?:banner|label|company|imprint|programming|block|channel|network|slate|originals|subscribers|app)$/.test(
      next,
    )
  )
    evidence.other += 3;
  if (units[i - 1]?.possessive && units[i - 1]?.kind === 'name' && isProducing(units, i + 1))
    evidence.other += 3;
  if (next === ',' && isMaker(units, i + 2)) {
    evidence.crew += 1;
    evidence.person += 2;
  }
  if (
    /^(?:was|is|been)$/.test(next) &&
    [2, 3].some((ahead) =>
      /^(?:adapted|remade|rebooted|renewed|cancelled|canceled|axed)$/.test(units[i + ahead]?.lower ?? ''),
    )
  )
    evidence.title += 2;
  if (TITLE_VERBS.has(next))
    evidence.title += isOnChannel(units, i + 2) ? 2 : isSaidOfWorks(units, i + 1) ? 1 : 0;
  else if (isReleased(units, i + 1)) evidence.title += 2;
  if (next === 'stars' || next === 'starred' || next === 'starring')
    evidence.title += /^(?:in|as|opposite|alongside)$/.test(next2?.lower ?? '')
      ? -1
      : next2?.kind === 'name'
        ? 2
        : 0;
  if (isOccasion(units, i + 1)) evidence.other += 4;
  // "a drama set in Northgate"
  if (units[i - 1]?.lower === 'in' && units[i - 2]?.lower === 'set') evidence.other += 3;
  if ((ACTOR_NOUNS.has(next) || CREW_NOUNS.has(next)) && next2?.kind === 'name') {
    // "Galway director Ada Stone": one word may as well be where somebody is from
    evidence.title += unit.words === 1 && !unit.quoted && !unit.emphasized && CREW_NOUNS.has(next) ? 1 : 3;
    evidence.background += 1;
  }
  if (/^(?:plays|portrays|voices|played|portrayed|voiced|reprises|reprised)$/.test(next)) {
    evidence.person += 2;
    evidence.actor += 1;
  }
  if (
    /^(?:directs|directed|wrote|writes|created|produced|helms|helmed|penned)$/.test(next) &&
    next2?.lower !== 'by'
  )
    evidence.crew += 1;
  if (SPEECH_VERBS.has(next)) evidence.person += 1;
  // "the series, Quark has confirmed": who wrote it
  if (
    unit.words < 3 &&
    (next === 'reports' ||
      (next === 'has' && /^(?:confirmed|learned|learnt|reported|revealed)$/.test(next2?.lower ?? '')))
  )
    evidence.other += 3;
  if (next === 'as' && next2?.kind === 'name') {
    evidence.person += 1;
    evidence.actor += 1;
  }
}

/** "has announced the programme", "unveils its 2014 line-up": what festivals do, and neither works nor people. */
function isOccasion(units: readonly Unit[], from: number): boolean {
  let i = from;
  while (i < from + 2 && /^(?:has|have|today)$/.test(units[i]?.lower ?? '')) i += 1;
  if (
    !/^(?:announces|announced|unveils|unveiled|reveals|revealed|opens|opened|screens)$/.test(
      units[i]?.lower ?? '',
    )
  )
    return false;
  return units
    .slice(i + 1, i + 9)
    .some(({ lower }) => /^(?:line-?up|programme|program|edition|slate|winners|jury)$/.test(lower));
}

/** "premieres", and "returns in May", where "Ada Stone returns to our screens" and "launches a tour". */
function isSaidOfWorks(units: readonly Unit[], verb: number): boolean {
  if (!PEOPLE_TOO.test(units[verb]?.lower ?? '')) return true;
  const [first, second] = [units[verb + 1]?.lower ?? '', units[verb + 2]];
  if (!/^(?:in|on|this|next|from|at|for)$/.test(first))
    return /^(?:features|follows|tells)$/.test(units[verb]?.lower ?? '');
  return (
    second?.kind === 'number' ||
    CALENDAR_WORDS.has(second?.lower ?? '') ||
    /^(?:season|its|a)$/.test(second?.lower ?? '')
  );
}

/** "lands on Quark", "returns to Channel 9". */
function isOnChannel(units: readonly Unit[], at: number): boolean {
  const unit = units[at + 1];
  return /^(?:on|to)$/.test(units[at]?.lower ?? '') && unit?.kind === 'name' && PLATFORM_KEYS.has(unit.key);
}

/** "is producing", "produces", "will also produce": behind "Ada Stone's Northgate", a company. */
function isProducing(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 4; i += 1) {
    const word = units[i]?.lower ?? '';
    if (/^(?:produces?|producing|produced)$/.test(word)) return true;
    if (!/^(?:is|are|will|also|and|executive)$/.test(word)) return false;
  }
  return false;
}

/** ", the show's co-producer": what stands before the comma makes something. */
function isMaker(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + 5; i += 1) {
    const unit = units[i];
    if (unit?.kind !== 'word') return false;
    if (CREW_NOUNS.has(unit.lower)) return i > from || units[i + 1]?.kind !== 'name';
    if (/^(?:who|which|and)$/.test(unit.lower)) return false;
  }
  return false;
}

/** "is the primary antagonist", "is a Boston cop". */
function isSomebody(units: readonly Unit[], from: number): boolean {
  if (!/^(?:a|an|the|our|his|her)$/.test(units[from]?.lower ?? '')) return false;
  for (let i = from + 1; i < from + 5; i += 1) {
    const word = units[i];
    if (word?.kind !== 'word') return false;
    // "is the new teacher, Kira": Kira is
    if (CHARACTER_NOUNS.has(word.lower))
      return units[units[i + 1]?.lower === ',' ? i + 2 : i + 1]?.kind !== 'name';
  }
  return false;
}

const ON_THE_WAY =
  /^(?:will|is|are|was|has|set|slated|due|expected|scheduled|to|now|be|been|finally|also|officially)$/;
const COMES_OUT =
  /^(?:premiere|premieres|premiered|debut|debuts|hit|arrive|arrives|air|airs|open|opens|release|released|launch|land|lands|stream|streaming|return|available|premiering|arriving|debuting|coming|comes)$/;

/** "will arrive", "is set to hit", "are now available": what works do, and people hardly. */
function isReleased(units: readonly Unit[], from: number): boolean {
  let i = from;
  while (i < from + 6 && ON_THE_WAY.test(units[i]?.lower ?? '')) i += 1;
  // "is to return to Northgate": somebody does.
  const back = /^(?:return|returning|coming|comes)$/.test(units[i]?.lower ?? '');
  if (back && units[i + 1]?.lower === 'to' && !PLATFORM_KEYS.has(units[i + 2]?.key ?? '')) return false;
  return (
    i > from &&
    COMES_OUT.test(units[i]?.lower ?? '') &&
    /^(?:in|on|to|at|for|this|next|later|by|from|sometime|netflix|theaters|theatres|cinemas)$/.test(
      units[i + 1]?.lower ?? '',
    )
  );
}

/** ", an adaptation of", ", the upcoming Netflix series": what stands before the comma is a work. */
function isAppositive(units: readonly Unit[], from: number): boolean {
  if (!/^(?:a|an|the|his|her|its|their)$/.test(units[from]?.lower ?? '')) return false;
  for (let i = from + 1; i < from + 7; i += 1) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'mark') return false;
    if (isMediumNoun(unit) && !unit.possessive)
      return (
        units[i + 3]?.lower !== 'character' && units[i + 1]?.kind !== 'name' && !isNounBehind(units[i + 1])
      );
    if (/^(?:in|of|for|who|whom|whose|which|that|to|on|at|with|by|from)$/.test(unit.lower)) return false;
  }
  return false;
}

/** "the Friday film slot", "the series star": the medium only says of what kind the noun behind it is. */
function isNounBehind(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' &&
    !FUNCTION_WORDS.has(unit.lower) &&
    !MEDIUM_NOUNS.has(unit.lower) &&
    !/(?:ing|ed|ly)$/.test(unit.lower)
  );
}

function isMediumNoun(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && MEDIUM_NOUNS.has(unit.lower);
}

function addMedium(evidence: Evidence, noun: string): void {
  const medium = MEDIUM_NOUNS.get(noun);
  if (medium !== undefined) evidence.media.add(medium);
}
