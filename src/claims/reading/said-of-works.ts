import { CALENDAR_WORDS, FUNCTION_WORDS } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { CINEMAS } from '../words/places-of-release.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isMediumNoun } from './medium-signs.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Unit } from './unit.ts';

/** Of these, what people do as well. */
const PEOPLE_TOO = /^(?:launche[sd]|returns|hits|features|opens|opened|lands|tells|follows)$/;

/** "premieres", and "returns in May", where "Ada Stone returns to our screens" and "launches a tour". */
export function isSaidOfWorks(units: readonly Unit[], verb: number): boolean {
  if (!PEOPLE_TOO.test(units[verb]?.lower ?? '')) return true;
  const [first, second] = [units[verb + 1]?.lower ?? '', units[verb + 2]];
  // "hits theaters", "opens in cinemas"
  if (CINEMAS.test(first) || CINEMAS.test(second?.lower ?? '')) return true;
  if (!/^(?:in|on|this|next|from|at|for)$/.test(first))
    return /^(?:features|follows|tells)$/.test(units[verb]?.lower ?? '');
  return (
    second?.kind === 'number' ||
    CALENDAR_WORDS.has(second?.lower ?? '') ||
    /^(?:season|its|a)$/.test(second?.lower ?? '')
  );
}

/** "X premiered at a festival", "X airs on Mondays": of nobody, unless it is something that is premiered. */
export function isPremiere(units: readonly Unit[], verb: number): boolean {
  return (
    /^(?:premieres|premiered|airs|aired)$/.test(units[verb]?.lower ?? '') &&
    /^(?:at|in|on|during|last|this|earlier|to)$/.test(units[verb + 1]?.lower ?? '')
  );
}

/** "lands on Quark", "returns to Channel 9". */
export function isOnChannel(units: readonly Unit[], at: number): boolean {
  const unit = units[at + 1];
  return /^(?:on|to)$/.test(units[at]?.lower ?? '') && unit?.kind === 'name' && PLATFORM_KEYS.has(unit.key);
}

const ON_THE_WAY = new Set(
  'will is are was has set slated due expected scheduled to now be been finally also officially both all'.split(
    ' ',
  ),
);
const COMES_OUT =
  /^(?:premiere|premieres|premiered|debut|debuts|hit|arrive|arrives|air|airs|open|opens|release|released|launch|land|lands|stream|streaming|return|available|premiering|arriving|debuting|coming|comes)$/;

/** "will arrive", "is set to hit", "are now available": what works do, and people hardly. */
export function isReleased(units: readonly Unit[], from: number): boolean {
  let i = from;
  while (i < from + 6 && ON_THE_WAY.has(units[i]?.lower ?? '')) i += 1;
  if (i === from) return false;
  // "is to return to Northgate": somebody does.
  const back = /^(?:return|returning|coming|comes)$/.test(units[i]?.lower ?? '');
  if (back && units[i + 1]?.lower === 'in' && /^(?:role|part)$/.test(units[i + 3]?.lower ?? '')) return false;
  if (back && units[i + 1]?.lower === 'to' && !PLATFORM_KEYS.has(units[i + 2]?.key ?? '')) return false;
  // "will return in the role of Kira"
  if (back && units.slice(i + 2, i + 6).some(({ lower }) => /^(?:role|part)$/.test(lower))) return false;
  return (
    COMES_OUT.test(units[i]?.lower ?? '') &&
    (/^(?:in|on|to|at|for|this|next|later|by|from|sometime)$/.test(units[i + 1]?.lower ?? '') ||
      CINEMAS.test(units[i + 1]?.lower ?? '') ||
      PLATFORM_KEYS.has(units[i + 1]?.key ?? ''))
  );
}

/** ", an adaptation of", ", the upcoming Quark series": what stands before the comma is a work. */
export function isAppositive(units: readonly Unit[], from: number): boolean {
  // "was one of the biggest films of the year"
  const one = units[from]?.lower === 'one' && units[from + 1]?.lower === 'of' ? from + 2 : from;
  const start = behindOwner(units, one);
  if (start === undefined) return false;
  for (let i = start; i < start + 6; i += 1) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'mark') return false;
    if (isMediumNoun(unit) && !unit.possessive)
      return (
        units[i + 3]?.lower !== 'character' && units[i + 1]?.kind !== 'name' && !beginsOther(units[i + 1])
      );
    if (/^(?:in|of|for|who|whom|whose|which|that|to|on|at|with|by|from)$/.test(unit.lower)) return false;
  }
  return false;
}

const FINITE = new Set('will would has had have can is was are were follows tells sees stars'.split(' '));

/** Behind the article or the owner of what stands beside a title: "the", "originally a", "Salt director Ada Stone's". */
function behindOwner(units: readonly Unit[], from: number): number | undefined {
  const at = /^(?:originally|formerly|once|now|also)$/.test(units[from]?.lower ?? '') ? from + 1 : from;
  if (/^(?:a|an|the|his|her|its|their)$/.test(units[at]?.lower ?? '')) return at + 1;
  for (let i = at; i < at + 3; i += 1) {
    const unit = units[i];
    if (unit?.kind === 'name' && unit.possessive) return unit.words > 1 || i > at ? i + 1 : undefined;
    if (unit?.kind !== 'name' && !CREW_NOUNS.has(unit?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "the Friday film slot", "the movie will": the medium says of what kind the noun is, or a clause of its own begins. */
function beginsOther(unit: Unit | undefined): boolean {
  if (FINITE.has(unit?.lower ?? '')) return true;
  return (
    unit?.kind === 'word' &&
    !FUNCTION_WORDS.has(unit.lower) &&
    !MEDIUM_NOUNS.has(unit.lower) &&
    !/(?:ing|ed|ly)$/.test(unit.lower)
  );
}

/** "Her latest film as an actress is X", "His first play was X": the work behind the copula. */
export function isNamedLast(units: readonly Unit[], at: number): boolean {
  const verb = units[at - 1]?.lower;
  if (verb !== 'is' && verb !== 'was' && verb !== 'remains') return false;
  for (let i = at - 2; i > 0 && i > at - 8; i -= 1) {
    const { kind, lower } = units[i] as Unit;
    if (kind === 'mark') return false;
    if (kind === 'word' && MEDIUM_NOUNS.has(lower)) return WHICH.has(units[i - 1]?.lower ?? '');
  }
  return false;
}

const WHICH = new Set(
  'latest new newest next last first second third recent upcoming debut favourite favorite'.split(' '),
);
const MADE_SO =
  /^(?:starring|directed|written|created|helmed|penned|co-created|co-written|co-directed|headlined|toplined)$/;
const ON_SCREEN = /^(?:premiering|debuting|streaming|airing|screening)$/;

/** "X, starring A", "X, directed by A", "X, premiering in May", "X, out now", "X, which premiered": what is said of works alone. */
export function isToldOfWork(units: readonly Unit[], from: number): boolean {
  const word = units[from]?.lower ?? '';
  const next = units[from + 1]?.lower ?? '';
  // "Ada Stone, starring as": who acts
  if (
    (/^(?:starring|featuring)$/.test(word) && next !== 'as') ||
    (MADE_SO.test(word) && /^(?:by|and|for)$/.test(next))
  )
    return true;
  if (ON_SCREEN.test(word))
    return (
      /^(?:on|in|this|next|later|from|at|exclusively|tonight|now)$/.test(next) || CALENDAR_WORDS.has(next)
    );
  if (word === 'in') return CINEMAS.test(next);
  if (word === 'brought')
    return next === 'to' && units[from + 2]?.lower !== 'life' && units[from + 3]?.lower === 'by';
  if (word === 'out')
    return /^(?:now|on|this|next|later|in|today|tomorrow)$/.test(next) || CALENDAR_WORDS.has(next);
  if (word === 'due') return /^(?:out|for|in|to|on|this|next|later)$/.test(next) && !isDebt(units, from);
  if (word !== 'which') return false;
  let i = from + 1;
  while (i < from + 6 && ON_THE_WAY.has(units[i]?.lower ?? '')) i += 1;
  while (units[i]?.lower === 'be' || units[i]?.lower === 'being') i += 1;
  return /^(?:premiere|premieres|premiered|debut|debuts|debuted|airs|aired|released|streams|opens|hits|filmed|shot|directed|written|adapted|published|broadcast|screened|chronicles|stars)$/.test(
    units[i]?.lower ?? '',
  );
}

/** "Ada Stone, due to play" and "due in court": she, and no work. */
function isDebt(units: readonly Unit[], due: number): boolean {
  const next = units[due + 1]?.lower ?? '';
  const second = units[due + 2]?.lower ?? '';
  if (next === 'to') return !COMES_OUT.test(second) && second !== 'be';
  return next === 'in' && /^(?:court|town|part)$/.test(second);
}

/** "A Salt Road teaser hides in the credits": between an article and what advertises a work. */
export function isAdvertised(before: string, next: string): boolean {
  return /^(?:trailer|teaser)$/.test(next) && /^(?:a|an|the|new|first|another|full)$/.test(before);
}
