import { YEAR } from '../words/grammar.ts';
import type { Evidence } from './evidence.ts';
import { closesOpening } from './fronted-phrase.ts';
import { startsWithGivenName } from './given-name.ts';
import { weighMedium } from './medium-signs.ts';
import { nameForm } from './name-form.ts';
import { isFullName } from './name-index.ts';
import { readNumber } from './numbers.ts';
import { isOnTheWay } from './on-the-way.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { isNoWork, isOccasion, isProducing, isSomebody } from './said-of-others.ts';
import { isAppositive, isOnChannel, isToldOfWork } from './said-of-works.ts';
import { weighPerson } from './signs-of-people.ts';
import { isOneOfPeople, weighVerb } from './signs-of-verbs.ts';
import type { Unit } from './unit.ts';

const SHOWN = new Set(
  'season seasons episode episodes finale premiere pilot sequel cast reboot trailer teaser'.split(' '),
);
const BOOKS = new Set('novel novella book memoir bestseller'.split(' '));
const MOVIES = new Set('film movie picture series drama comedy'.split(' '));
const TURN = /^(?:appearances?|role|turn|part|stint|time|run|performance|outing|return|debut|bow)$/;
const PLAYED = new Set(['played', 'portrayed', 'voiced']);
const OF_A_COMPANY = new Set(
  'banner label company imprint programming block channel network slate originals subscribers app frontman frontwoman vocalist guitarist drummer bassist singer'.split(
    ' ',
  ),
);

/** What the words behind the name show. */
export function weighBehind(evidence: Evidence, units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  const next = units[i + 1]?.lower ?? '';
  if (unit.possessive) {
    evidence.title += SHOWN.has(next) ? 1 : isNthSeason(units, i + 1) ? 2 : 0;
    // "Ada Stone's Low Tide"
    if (evidence.form === 'somebody' && isSomething(units[i + 1])) evidence.person += 1;
    return;
  }
  if (isWhoseWork(evidence, units, i)) {
    evidence.person += 2;
    evidence.crew += 1;
    return;
  }
  // "whose last appearance as the Keeper will air in May": a part
  if (units[i - 1]?.lower === 'as' && TURN.test(units[i - 2]?.lower ?? '')) return;
  // "the new Ada Stone Jr. film": whoever is in it
  if (unit.words > 1 && / (?:jr|sr)\.?$/.test(unit.lower)) return;
  weighMedium(evidence, units, i);
  weighState(evidence, units, i);
  if (isOnTheWay(evidence, units, i + 1)) evidence.title += 2;
  weighVerb(evidence, units, i);
  weighPerson(evidence, units, i);
  weighOther(evidence, units, i);
}

/** "X's fourth season": a show has several, and a channel a season of something. */
function isNthSeason(units: readonly Unit[], from: number): boolean {
  return (
    readNumber(units[from]?.lower, 'ordinal') !== undefined &&
    units[from + 1]?.lower === 'season' &&
    units[from + 2]?.lower !== 'of'
  );
}

function isSomething(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' && unit.words > 1 && nameForm(unit.text) !== 'somebody' && !isFullName(unit);
}

/** "a Bo DeReed novel", "Northgate, the Ada Stone movie": who made it. */
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
        YEAR.test(before))
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

/** What "X, an adaptation", "X is on Quark" and "X has been" have in common. */
const STATES = new Set([',', ':', '–', '—', '-', 'is', 'was', 'has', 'been']);

/** "X, an adaptation of", "X is on Quark", "X was renewed", "X is a Boston cop". */
function weighState(evidence: Evidence, units: readonly Unit[], i: number): void {
  const next = units[i + 1]?.lower ?? '';
  // "the Ada Stone-starring film": no dash
  if (!STATES.has(next) || (next === '-' && units[i + 1]?.spaced !== true)) return;
  const second = units[i + 2]?.lower ?? '';
  const adverb = /^(?:still|now|also|easily|quite|truly|already|simply)$/.test(second) ? 1 : 0;
  if (
    units[i - 1]?.lower !== 'by' &&
    !isOneOfPeople(evidence, units, i) &&
    !(evidence.form === 'somebody' && units[i - 1]?.lower === 'and') &&
    !(next === ',' && closesOpening(units, i)) &&
    /^(?:[,:–—-]|is|was)$/.test(next) &&
    isAppositive(units, i + 2 + adverb)
  )
    evidence.title += 2;
  // American print has the comma inside the quotation marks.
  const made =
    (units[i - 1]?.lower === 'by' && evidence.form !== 'something') ||
    // "a new series from Ada Stone, starring"
    (units[i - 1]?.lower === 'from' && evidence.form === 'somebody') ||
    // "a version by Low Tide's Ada Stone, starring"
    (units[i - 1]?.possessive === true && evidence.form === 'somebody');
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

/** "the X banner", "X unveils its line-up", "set in X", "the series, X has confirmed": nobody and no work. */
function weighOther(evidence: Evidence, units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  const next = units[i + 1]?.lower ?? '';
  const before = units[i - 1];
  // "Kira, played by Ada Stone"
  if (/^[,(]$/.test(next) && PLAYED.has(units[i + 2]?.lower ?? '') && units[i + 3]?.lower === 'by')
    evidence.character += 2;
  if (OF_A_COMPANY.has(next)) evidence.other += 3;
  if (
    before?.possessive &&
    before.kind === 'name' &&
    isProducing(units, i + 1) &&
    !(evidence.form === 'somebody' && startsWithGivenName(unit.text))
  )
    evidence.other += 3;
  if (isOccasion(units, i + 1) || isNoWork(units, i)) evidence.other += 4;
  if (before?.lower === 'in' && units[i - 2]?.lower === 'set') evidence.other += 3;
  const reports =
    next === 'has' && /^(?:confirmed|learned|learnt|reported|revealed)$/.test(units[i + 2]?.lower ?? '');
  if (unit.words < 3 && (next === 'reports' || reports)) evidence.other += 3;
}
