import { MEDIUM_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import type { Evidence } from './evidence.ts';
import { addMedium, isNamedBehind, WHOSE } from './medium-signs.ts';
import { nameForm } from './name-form.ts';
import { isFullName } from './name-index.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { isOccasion, isProducing, isSomebody } from './said-of-others.ts';
import {
  isAppositive,
  isOnChannel,
  isPremiere,
  isReleased,
  isSaidOfWorks,
  isToldOfWork,
} from './said-of-works.ts';
import { weighPerson } from './signs-of-people.ts';
import { isSomebodysName } from './title-signs.ts';
import type { Unit } from './unit.ts';

const TITLE_VERBS = new Set(
  'premieres premiered premiere debuts debuted airs aired hits opens opened arrives arrived lands launches launched streams follows returns releases released centers centres features chronicles tells'.split(
    ' ',
  ),
);
const COUNT = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const SHOWN = new Set(
  'season seasons episode episodes finale premiere pilot sequel cast reboot trailer teaser'.split(' '),
);
const LINE_OF_WORKS = new Set(
  'films movies franchise universe saga trilogy games novels fans sequels lore'.split(' '),
);
const BOOKS = new Set('novel novella book memoir bestseller'.split(' '));
const MOVIES = new Set('film movie picture series drama comedy'.split(' '));
const STARS = new Set('stars starred starring'.split(' '));
const PLAYED = new Set(['played', 'portrayed', 'voiced']);
const OF_A_COMPANY = new Set(
  'banner label company imprint programming block channel network slate originals subscribers app'.split(' '),
);
const ONE_OF_A_LINE =
  /^(?:a|next|latest|past|previous|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|other|\d+(?:st|nd|rd|th))$/;
const NOT_BEHIND_TITLE =
  /^(?:feature|plays|shows|features|story|special|short|epic|classic|adventure|fantasy|horror|romance|pilot)$/;

/** What the words behind the name show. */
export function weighBehind(evidence: Evidence, units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  const next = units[i + 1]?.lower ?? '';
  if (unit.possessive) {
    if (SHOWN.has(next)) evidence.title += 1;
    // "Ada Stone's Low Tide"
    if (evidence.form === 'somebody' && isSomething(units[i + 1])) evidence.person += 1;
    return;
  }
  if (isWhoseWork(evidence, units, i)) {
    evidence.person += 2;
    evidence.crew += 1;
    return;
  }
  // "the new Ada Stone Jr. film": whoever is in it
  if (unit.words > 1 && / (?:jr|sr)\.?$/.test(unit.lower)) return;
  weighMedium(evidence, units, i);
  weighState(evidence, units, i);
  weighVerb(evidence, units, i);
  weighPerson(evidence, units, i);
  weighOther(evidence, units, i);
}

function isSomething(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' && unit.words > 1 && nameForm(unit.text) !== 'somebody' && !isFullName(unit);
}

/** "a Don DeLillo novel", "Northgate, the Ada Stone movie": who made it. */
function isWhoseWork(evidence: Evidence, units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  const next = units[i + 1]?.lower ?? '';
  if (!isFullName(unit)) return false;
  const before = units[i - 1]?.lower ?? '';
  if (BOOKS.has(next))
    return (
      (evidence.title < 2 || evidence.form === 'somebody') &&
      (/^(?:the|a|an|another|bestselling|classic|best-selling|celebrated|acclaimed|famous|beloved|popular)$/.test(
        before,
      ) ||
        /^(?:18|19|20)\d\d$/.test(before))
    );
  if (next === 'play' && evidence.form === 'somebody' && /^(?:a|an|the)$/.test(before))
    return evidence.title < 2;
  return (
    MOVIES.has(next) &&
    before === 'the' &&
    units[i - 2]?.lower === ',' &&
    units[i - 3]?.kind === 'name' &&
    unit.words === 2
  );
}

/** "X film", "X season 2", "X (2017)". */
function weighMedium(evidence: Evidence, units: readonly Unit[], i: number): void {
  const after = units[i + 1];
  const next = after?.lower ?? '';
  const next2 = units[i + 2];
  const plays =
    next === 'play' &&
    (next2?.kind === 'name' ||
      /^(?:the|a|an|as|his|her|their)$/.test(next2?.lower ?? '') ||
      (units[i - 1]?.lower === 'and' && units[i - 2]?.kind === 'name'));
  if (isSomebodysName(units[i] as Unit, next)) evidence.person += 3;
  else if (after?.kind === 'word' && MEDIUM_NOUNS.has(next) && !plays && !NOT_BEHIND_TITLE.test(next)) {
    if (isNamedBehind(units, i + 1)) {
      // "the Ada Stone drama Northgate", "a Salt Lamp series called Northgate"
      evidence.background += 1;
      if (evidence.form === 'somebody') evidence.person += 1;
      return;
    }
    if (evidence.other === 0) addMedium(evidence, next);
    // "the Ada Stone film": whose it is, or what it is called
    evidence.title += evidence.form !== 'somebody' || !WHOSE.test(next) ? 2 : evidence.title > 0 ? 0 : 1;
    if (LINE_OF_WORKS.has(next) || ONE_OF_A_LINE.test(units[i - 1]?.lower ?? '')) evidence.franchise += 1;
  } else if (LINE_OF_WORKS.has(next)) {
    evidence.title += 1;
    evidence.franchise += 1;
  }
  if ((next === 'season' || next === 'seasons' || next === 'series') && COUNT.test(next2?.lower ?? ''))
    evidence.title += 3;
  if (next === '(' && /^(?:18|19|20)\d\d$/.test(next2?.text ?? '') && units[i + 3]?.text === ')')
    evidence.title += 2;
}

/** What "X, an adaptation", "X is on Quark" and "X has been" have in common. */
const STATES = new Set([',', ':', '–', '—', '-', 'is', 'was', 'has', 'been']);

/** "X, an adaptation of", "X is on Quark", "X was renewed", "X is a Boston cop". */
function weighState(evidence: Evidence, units: readonly Unit[], i: number): void {
  const next = units[i + 1]?.lower ?? '';
  if (!STATES.has(next)) return;
  const second = units[i + 2]?.lower ?? '';
  const adverb = /^(?:still|now|also|easily|quite|truly|already|simply)$/.test(second) ? 1 : 0;
  if (
    units[i - 1]?.lower !== 'by' &&
    !isOneOfPeople(evidence, units, i) &&
    /^(?:[,:–—-]|is|was)$/.test(next) &&
    isAppositive(units, i + 2 + adverb)
  )
    evidence.title += 2;
  // American print has the comma inside the quotation marks.
  const made = units[i - 1]?.lower === 'by' && evidence.form !== 'something';
  if (evidence.person === 0 && !made && /^[,–—-]$/.test(next) && isToldOfWork(units, i + 2))
    evidence.title += second === 'which' ? 1 : 2;
  if (next === 'has' && second === 'been' && isOnChannel(units, i + 3)) evidence.title += 2;
  if (next === 'is' && /^(?:on|available)$/.test(units[i + 2 + adverb]?.lower ?? '')) {
    const behind = units.slice(i + 3 + adverb, i + 5 + adverb);
    if (behind.some(({ key }) => PLATFORM_KEYS.has(key))) evidence.title += 2;
  }
  if (/^(?:is|was)$/.test(next) && isSomebody(units, i + 2)) evidence.character += 2;
  if (
    /^(?:was|is|been)$/.test(next) &&
    [2, 3].some((ahead) =>
      /^(?:adapted|remade|rebooted|renewed|cancelled|canceled|axed)$/.test(units[i + ahead]?.lower ?? ''),
    )
  )
    evidence.title += 2;
}

/** "Ada Stone will return for", "A and B will return in": what people do as well as works. */
function isBack(evidence: Evidence, units: readonly Unit[], i: number): boolean {
  const listed = units[i - 1]?.lower === 'and' && units[i - 2]?.kind === 'name';
  if (evidence.form !== 'somebody' && !listed) return false;
  return (
    /^(?:return|returning)$/.test(units[i + 2]?.lower ?? '') ||
    /^(?:return|returning)$/.test(units[i + 3]?.lower ?? '')
  );
}

/** "X premieres", "X will arrive", "X stars A", "X creator A". */
function weighVerb(evidence: Evidence, units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  const next = units[i + 1]?.lower ?? '';
  const next2 = units[i + 2];
  if (TITLE_VERBS.has(next) && !isOneOfPeople(evidence, units, i))
    evidence.title +=
      isOnChannel(units, i + 2) || isPremiere(units, i + 1) ? 2 : isSaidOfWorks(units, i + 1) ? 1 : 0;
  else if (isReleased(units, i + 1)) evidence.title += isBack(evidence, units, i) ? 1 : 2;
  // "X will also star Ada Stone", "X is based on a novel"
  if (GOES_ON.has(next)) evidence.title += saidOfWork(evidence, units, i + 1);
  if (STARS.has(next)) {
    const acts = /^(?:in|as|opposite|alongside)$/.test(next2?.lower ?? '');
    evidence.title += acts ? -1 : next2?.kind === 'name' ? 2 : 0;
  }
  if ((ACTOR_NOUNS.has(next) || CREW_NOUNS.has(next)) && next2?.kind === 'name') {
    // "Galway director Ada Stone": one word may as well be where somebody is from
    evidence.title += unit.words === 1 && !unit.quoted && !unit.emphasized && CREW_NOUNS.has(next) ? 1 : 3;
    evidence.background += 1;
  }
}

/** "The series starring Ada Stone and Bo Reed premieres": it does, and not they. */
function isOneOfPeople(evidence: Evidence, units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]?.lower ?? '';
  if (evidence.form === 'somebody' && WITH.test(before)) return true;
  const other = units[i - 2];
  return /^(?:and|&|,)$/.test(before) && other?.kind === 'name' && WITH.test(units[i - 3]?.lower ?? '');
}

const WITH = /^(?:starring|with|by|featuring|from|opposite|alongside)$/;
const GOES_ON = new Set('will also is was has would'.split(' '));
const BETWEEN = new Set('will also is was has would been be being loosely partly very now again'.split(' '));

/** Points for what is said of works alone, behind "will", "is" and "also". */
function saidOfWork(evidence: Evidence, units: readonly Unit[], from: number): number {
  let verb = from;
  while (verb < from + 4 && BETWEEN.has(units[verb]?.lower ?? '')) verb += 1;
  const word = units[verb]?.lower ?? '';
  const behind = units[verb + 1];
  if (/^(?:stars?|star|co-stars?|reteams?|reunites?)$/.test(word)) {
    const named = behind?.kind === 'name' && nameForm(behind.text) !== 'something';
    return named && evidence.form !== 'somebody' ? 2 : 0;
  }
  if (word === 'based') return /^(?:on|upon)$/.test(behind?.lower ?? '') && evidence.character === 0 ? 1 : 0;
  return /^(?:adapted|directed|written|penned|helmed|scripted|co-written|filmed)$/.test(word) &&
    /^(?:by|from|in)$/.test(behind?.lower ?? '')
    ? 2
    : 0;
}

/** "the X banner", "X unveils its line-up", "set in X", "the series, X has confirmed": nobody and no work. */
function weighOther(evidence: Evidence, units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  const next = units[i + 1]?.lower ?? '';
  const before = units[i - 1];
  // "Kira, played by Ada Stone"
  if (/^[,(]$/.test(next) && PLAYED.has(units[i + 2]?.lower ?? '') && units[i + 3]?.lower === 'by')
    evidence.character += 2;
  if (OF_A_COMPANY.has(next)) evidence.other += 3;
  if (before?.possessive && before.kind === 'name' && isProducing(units, i + 1)) evidence.other += 3;
  if (isOccasion(units, i + 1)) evidence.other += 4;
  if (before?.lower === 'in' && units[i - 2]?.lower === 'set') evidence.other += 3;
  const reports =
    next === 'has' && /^(?:confirmed|learned|learnt|reported|revealed)$/.test(units[i + 2]?.lower ?? '');
  if (unit.words < 3 && (next === 'reports' || reports)) evidence.other += 3;
}
