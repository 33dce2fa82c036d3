import { HONORIFICS } from '../words/grammar.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isNounOfSomebody } from '../words/story.ts';
import type { Evidence } from './evidence.ts';
import { startsWithGivenName } from './given-name.ts';
import { behindListedDay } from './listed-title.ts';
import { isMediumNoun } from './medium-signs.ts';
import { readNumber } from './numbers.ts';
import { isShownThere } from './on-the-way.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { isAdvertised, isNamedLast } from './said-of-works.ts';
import type { Unit } from './unit.ts';

const WHICH_SERIES =
  /^(?:new|full|next|last|latest|final|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|original|whole|entire|another|revived)$/;
const ACTING_IN =
  /^(?:stars?|starred|starring|co-stars?|co-starred|appear|appears|appeared|appearing|guest-starred|cast|roles?|parts?)$/;
/** Of which only a work has some: "the Northgate specials". */
const OF_A_WORK = new Set('specials special episode episodes finale reboot'.split(' '));
/** What a headline speaks of behind the title that it opens with. */
const NEWS_OF =
  /^(?:filming|trailer|teaser|cast|star|stars|creator|fans|special|specials|finale|spoilers|review|reviewed|recap|preview|panel|explained|renewed|cancelled|canceled|axed|revived|rebooted|premieres|adds|casts)$/;

const SHOWN = /^(?:shown|broadcast|screened|televised|aired)$/;

/**
 * What shows a work by the way that people speak of it: "the new series of X", "the star of X", "returns to X",
 * "the X specials", "X was shown on Quark"; and who is a person or a character for all that a title may stand there.
 *
 * @param inText false in headlines and headings
 */
export function weighAsWork(evidence: Evidence, units: readonly Unit[], i: number, inText: boolean): void {
  const unit = units[i] as Unit;
  const prev = units[i - 1]?.kind === 'word' ? (units[i - 1]?.lower ?? '') : '';
  const prev2 = units[i - 2]?.lower ?? '';
  const next = units[i + 1]?.kind === 'name' ? '' : (units[i + 1]?.lower ?? '');
  if (unit.possessive || evidence.other > 2) return;
  // "“Low Tide.” Opens Friday.": a sentence of its own
  if (
    i === 0 &&
    inText &&
    units.length <= 2 &&
    unit.words > 1 &&
    isAllCapitals(unit.text) &&
    units[1]?.lower !== '!'
  )
    evidence.title += 3;
  if (prev === 'of' && prev2 === 'series' && WHICH_SERIES.test(units[i - 3]?.lower ?? ''))
    evidence.title += 2;
  if (prev === 'of' && /^(?:star|stars)$/.test(prev2)) evidence.title += 2;
  if (prev === 'in' && ACTING_IN.test(prev2)) evidence.title += mayBeAnybody(unit) ? 1 : 2;
  if (
    prev === 'for' &&
    /^(?:on|up)$/.test(prev2) &&
    /^(?:signed|signs|signing)$/.test(units[i - 3]?.lower ?? '')
  )
    evidence.title += mayBeAnybody(unit) ? 1 : 2;
  if (prev === 'to' && /^(?:return|returns|returned|returning)$/.test(prev2)) evidence.title += 1;
  // "In “Low Tide,” Kira is": where a sentence begins to tell of it
  if (prev === 'in' && i === 1 && unit.quoted && inText) evidence.title += 2;
  // "the London production Low Tide, which"
  if (prev === 'production' && evidence.form !== 'somebody' && units[i + 1]?.kind === 'mark')
    evidence.title += 2;
  if (OF_A_WORK.has(next) && readNumber(unit.lower) === undefined) evidence.title += 2;
  if (
    !inText &&
    (i === 0 || (i === 1 && units[0]?.possessive) || /^[;:|]$/.test(units[i - 1]?.lower ?? '')) &&
    NEWS_OF.test(next) &&
    // "Ada Stone Cast in Pilot", "Ada Stone to star as"
    !/^(?:in|as|to|for|opposite|alongside)$/.test(units[i + 2]?.lower ?? '')
  )
    evidence.title += 2;
  // "Mr. Wickham Stone (Fox)": who plays him
  if (
    next === '(' &&
    /^[),;]$/.test(units[i + 3]?.lower ?? '') &&
    isChannel(units[i + 2]) &&
    !isAddressed(unit)
  )
    evidence.title += 2;
  // "Low Tide - April 30 - (Quark)": a line of a list
  const listed = i === 0 ? behindListedDay(units, 1) : 1;
  if (listed > 1 && isChannel(units[listed + 1])) evidence.title += 3;
  // "X, in which she plays", "Her latest film is X"
  if (next === ',' && units[i + 2]?.lower === 'in' && units[i + 3]?.lower === 'which') evidence.title += 2;
  // "X, from director A"
  const fromMaker =
    next === ',' && units[i + 2]?.lower === 'from' && CREW_NOUNS.has(units[i + 3]?.lower ?? '');
  if (fromMaker || isNamedLast(units, i) || isBehindMaker(units, i)) evidence.title += 2;
  if (evidence.form !== 'somebody' && next !== 'in') evidence.title += MADE.get(prev) ?? 0;
  if (isShownThere(evidence, units, i)) evidence.title += 2;
  if (!inText && isAnnounced(units, i)) evidence.title += 3;
  if (!inText && isAdvertised(prev, next)) evidence.title += 2;
  if (evidence.form !== 'somebody' && (goesIntoProduction(units, i + 1) || next === 'panel'))
    evidence.title += next === 'panel' ? 1 : 2;
  if (next === 'is' || next === 'was' || next === 'will') {
    const verb = units[i + 2]?.lower === 'be' ? i + 3 : i + 2;
    if (SHOWN.test(units[verb]?.lower ?? '') && units[verb + 1]?.lower === 'on' && isChannel(units[verb + 2]))
      evidence.title += 2;
  }
}

/** "will go into production", "has entered pre-production" */
function goesIntoProduction(units: readonly Unit[], from: number): boolean {
  let i = from;
  while (i < from + 3 && /^(?:will|is|has|to|now|set|due)$/.test(units[i]?.lower ?? '')) i += 1;
  if (!/^(?:go|goes|going|went|gone|enters|enter|entered|entering|moves)$/.test(units[i]?.lower ?? ''))
    return false;
  if (units[i + 1]?.lower === 'into') i += 1;
  return /^(?:pre-|post-)?production$/.test(units[i + 1]?.lower ?? '');
}

/** What is done with works, and hardly with people: "to direct X". */
const MADE = new Map([
  ...words('direct directs directing co-direct helm helms helming boards boarded rewatching binge', 2),
  ...words('directed helmed pen pens penning penned adapt adapts adapting adapted scripting scripted', 1),
  ...words('write writes writing wrote co-wrote produce produces producing produced', 1),
  ...words('watch watched watching', 1),
]);

function words(list: string, points: number): [string, number][] {
  return list.split(' ').map((word) => [word, points]);
}

/** "New trailer: X" at the end of a headline. */
function isAnnounced(units: readonly Unit[], i: number): boolean {
  return (
    units[i - 1]?.lower === ':' &&
    i === units.length - 1 &&
    ANNOUNCED.test(units[i - 2]?.lower ?? '') &&
    (units[i] as Unit).words < 8
  );
}

const ANNOUNCED = /^(?:trailers?|teaser|reviews?|recap|preview|poster|clip|watch)$/;

/** "Written by Ada Stone, X is": what a sentence tells of that begins with who made it. */
function isBehindMaker(units: readonly Unit[], i: number): boolean {
  if (i > 14 || units[i - 1]?.lower !== ',' || !TELLS.has(units[i + 1]?.lower ?? '')) return false;
  // "Written and directed by"
  let by = 0;
  while (by < 5 && MADE_BY.test(units[by]?.lower ?? '')) by += 1;
  return by > 0 && units[by]?.lower === 'by' && by < i;
}

const TELLS = new Set('is was will stars follows tells centers centres premieres'.split(' '));
const MADE_BY =
  /^(?:written|created|directed|penned|helmed|adapted|developed|produced|scripted|co-written|co-created|and|&|,)$/;

function mayBeAnybody({ text }: Unit): boolean {
  return startsWithGivenName(text);
}

/** "Mr. Moss", "Mrs Reed" */
function isAddressed({ lower }: Unit): boolean {
  return HONORIFICS.has(lower.slice(0, lower.indexOf(' ')));
}

/** "THE SALT ROAD", and no abbreviation. */
export function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && text.includes(' ');
}

function isChannel(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' && PLATFORM_KEYS.has(unit.key);
}

/** "a character called Kira", "a detective named Bo": no title, though it is called something. */
export function isCalledSomebody(units: readonly Unit[], i: number): boolean {
  const noun = units[i - 2]?.lower ?? '';
  return (
    /^(?:called|named|dubbed)$/.test(units[i - 1]?.lower ?? '') &&
    (isNounOfSomebody(noun) ||
      noun === 'character' ||
      // "the man who wants to be called Kira"
      units.slice(Math.max(0, i - 6), i - 1).some(({ lower }) => lower === 'who'))
  );
}

/** "The film, simply called X": nothing else is meant. */
export function isWorkCalled(units: readonly Unit[], called: number): boolean {
  let at = called - 1;
  if (/^(?:simply|just|now|tentatively|provisionally|also|which|is|be|will)$/.test(units[at]?.lower ?? ''))
    at -= 1;
  if (/^(?:which|is|will)$/.test(units[at]?.lower ?? '')) at -= 1;
  return units[at]?.lower === ',' && isMediumNoun(units[at - 1]);
}
