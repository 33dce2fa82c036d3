import type { Sentence } from '../../articles/article.ts';
import { ALSO_PLACES } from '../words/given-names.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { STORY_VERBS } from '../words/plot.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import { isNounOfSomebody, TRADE_NOUN } from '../words/story.ts';
import { startsWithGivenName } from './given-name.ts';
import type { Unit } from './unit.ts';

/**
 * The sentences that tell a plot, by where they start: what opens one ("It follows a nurse who", "Set in 1920,", "A
 * synopsis reads") and what goes on behind it in the paragraph, as long as nobody speaks of the trade.
 */
export function plotSentences(
  sentences: readonly Sentence[],
  units: readonly (readonly Unit[])[],
): ReadonlySet<number> {
  const plots = new Set<number>();
  let told = false;
  let paragraph = -1;
  for (const [i, sentence] of sentences.entries()) {
    const list = units[i] as readonly Unit[];
    if (sentence.kind !== 'text' && sentence.kind !== 'item') {
      told = false;
      continue;
    }
    if (sentence.paragraph !== paragraph) told = told && sentence.paragraph === paragraph + 1 && goesOn(list);
    paragraph = sentence.paragraph;
    const opens = opensPlot(list);
    if (!opens && told && isOfTrade(list)) told = false;
    told ||= opens;
    if (told) plots.add(sentence.start);
  }
  return plots;
}

/** "Meanwhile, Kira", "But when the ship lands": the next paragraph of a plot. */
function goesOn(units: readonly Unit[]): boolean {
  const first = units[0];
  return (
    first?.kind === 'word' &&
    /^(?:meanwhile|but|when|as|after|soon|now|then|while|he|she|they|together|there|however|along|with|determined|desperate|forced|unable|faced|armed|until|once)$/.test(
      first.lower,
    ) &&
    !isOfTrade(units)
  );
}

const SAYS_PLOT = new Set(
  'synopsis logline premise plot storyline protagonist protagonists antagonist'.split(' '),
);
const FOOTAGE = /^(?:trailers?|teaser|footage|clip|episodes?|opener|finale|video|spot)$/;
const PARTS_OF_IT =
  /^(?:films?|movie|series|show|story|seasons?|sequel|prequel|pilot|game|novel|book|premiere|instalment|installment|two|three|four|five|trailer|teaser|which|it|drama|comedy|thriller|episode|finale)$/;
const OPENS = /^(?:opens?|begins?|starts?|ends?|picks?|opened|began|started|ended|picked|kicks?)$/;
const SHOWS = /^(?:shows?|sees|finds|opens|begins|reveals|follows|introduces|teases|features|picks)$/;
const FOLLOWS = new Set(
  'explores delves delve dives dive examines depicts follows follow centers centres revolves chronicles charts recounts concerns traces focuses tells tell sees finds unfolds'.split(
    ' ',
  ),
);
const SETTING =
  /^(?:in|during|against|amid|amidst|aboard|around|within|over|across|after|before|between|\d+s?|several|two|three|five|ten|years?|decades?)$/;

function opensPlot(units: readonly Unit[]): boolean {
  for (let i = 0; i < units.length; i += 1) {
    const { kind, lower } = units[i] as Unit;
    if (kind !== 'word') continue;
    if (SAYS_PLOT.has(lower)) return true;
    if (STORY_VERBS.has(lower) && isDoneBySomebody(units, i) && !isOfTrade(units)) return true;
    if (SHOWS.test(lower) && [1, 2].some((back) => FOOTAGE.test(units[i - back]?.lower ?? ''))) return true;
    if (OPENS.test(lower) && isBeginning(units, i)) return true;
    if (FOLLOWS.has(lower)) {
      if (isOfWork(units, i) && tellsOfSomebody(units, i)) return true;
      continue;
    }
    const next = units[i + 1]?.lower ?? '';
    if (/^(?:story|tale|adventures?)$/.test(lower)) {
      if (/^(?:of|about|follows|centers|centres|revolves|begins|takes|opens)$/.test(next)) return true;
      continue;
    }
    const before = units[i - 1];
    if (lower === 'set') {
      if (SETTING.test(next) && !/^(?:the|a|on|is|are|to|and|film)$/.test(before?.lower ?? '')) return true;
      if (/^(?:is|are)$/.test(before?.lower ?? '') && /^(?:in|during|against|amid)$/.test(next)) return true;
    } else if (lower === 'about') {
      if (isWork(before) && next !== 'it') return true;
      if (/^(?:is|are)$/.test(before?.lower ?? '') && isWork(units[i - 2])) return true;
    } else if (lower === 'in' && i < 2) {
      if (isInTheWork(units, i)) return true;
    } else if (
      lower === 'which' &&
      before?.lower === 'in' &&
      (isWork(units[i - 3]) || (units[i - 2]?.lower === ',' && units[i - 3]?.kind === 'name'))
    )
      return true;
  }
  return false;
}

/** "season two opens with", "which begins with", "as the sequel begins,": no "opens on Friday". */
function isBeginning(units: readonly Unit[], verb: number): boolean {
  if (!PARTS_OF_IT.test(units[verb - 1]?.lower ?? '')) return false;
  const next = units[verb + 1]?.lower ?? '';
  if (/^(?:with|when|as)$/.test(next)) return true;
  if (next === 'up' || next === 'off')
    return /^(?:with|when|where|as|after)$/.test(units[verb + 2]?.lower ?? '');
  return verb < 5 && next === ',' && /^(?:as|when)$/.test(units[0]?.lower ?? '');
}

/** "Kira discovers", "a young nurse befriends": what hardly anybody does outside a story. */
function isDoneBySomebody(units: readonly Unit[], verb: number): boolean {
  const before = units[verb - 1];
  if (before?.kind === 'name')
    return (
      before.words === 1 &&
      !before.possessive &&
      startsWithGivenName(before.text) &&
      !ALSO_PLACES.has(before.key)
    );
  return (
    before?.kind === 'word' &&
    /[^s]s$/.test(units[verb]?.lower ?? '') &&
    isNounOfSomebody(before.lower) &&
    !TRADE_NOUN.test(before.lower)
  );
}

/** "In the film, ", "In the new series ". */
function isInTheWork(units: readonly Unit[], at: number): boolean {
  if (!/^(?:the|this|its)$/.test(units[at + 1]?.lower ?? '')) return false;
  for (let i = at + 2; i < at + 6; i += 1) {
    if (units[i]?.kind === 'mark') return false;
    if (
      isWork(units[i]) ||
      /^(?:episode|trailer|teaser|clip|video|footage|scene|pilot|version)$/.test(units[i]?.lower ?? '')
    )
      return units[i + 1]?.lower === ',';
  }
  return false;
}

/** "tells the story", and not "tells Quark that": what only a work does. */
function tellsOfSomebody(units: readonly Unit[], at: number): boolean {
  const word = (units[at] as Unit).lower;
  if (word !== 'tells' && word !== 'tell') return true;
  for (let i = at + 1; i < at + 5; i += 1)
    if (/^(?:of|story|tale|stories)$/.test(units[i]?.lower ?? '')) return true;
  return false;
}

/** "the film follows", "it centers", "which follows", "Northgate follows". */
function isOfWork(units: readonly Unit[], verb: number): boolean {
  let at = verb - 1;
  while (/^(?:also|mainly|primarily|loosely|will|instead|then)$/.test(units[at]?.lower ?? '')) at -= 1;
  const before = units[at];
  if (before === undefined) return false;
  if (before.kind === 'name') return true;
  return isWork(before) || /^(?:it|which|that|they|story|[”")])$/.test(before.lower);
}

function isWork(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' &&
    (MEDIUM_NOUNS.has(unit.lower) ||
      /^(?:story|tale|it|episodes?|seasons?|fable|yarn|mystery|noir|parable|satire|farce|tragedy)$/.test(
        unit.lower,
      ))
  );
}

const TRADE = new Set(
  `said says told star stars starred starring cast casting premiere premieres premiered premiering directed directs written writes produced produces executive role roles
  season streaming network studio fans audiences viewers critics review interview career box-office release released announced filming production`.split(
    /\s+/,
  ),
);

export function isOfTrade(units: readonly Unit[]): boolean {
  return units.some(
    ({ kind, lower }) =>
      kind === 'word' && (TRADE.has(lower) || ACTOR_NOUNS.has(lower) || CREW_NOUNS.has(lower)),
  );
}
