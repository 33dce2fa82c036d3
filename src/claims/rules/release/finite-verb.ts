import { bounds } from '../../../dates/bounds.ts';
import { type DateAt, dateValue } from '../../reading/dates.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { WISHED } from '../../words/hedges.ts';
import { CINEMAS } from '../../words/places-of-release.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { firstOf } from './first-of.ts';
import { meantToCome } from './meant-to-come.ts';
import { objectOf } from './object.ts';
import { openingPiece } from './opening-piece.ts';
import { otherVersion } from './other-version.ts';
import { plannedBeside } from './planned-beside.ts';
import { isRedCarpet } from './red-carpet.ts';
import { dateInFront, datesBehind, releases } from './release-date.ts';
import { sourceNoun } from './source-noun.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import {
  besideComma,
  besideTitle,
  FIRST_ONLY,
  hasOtherObject,
  isOccasion,
  isReduced,
  isSomebody,
  seasonBehind,
} from './verb-subject.ts';

/**
 * "X premieres May 27 on Quark", "the musical will open in November", "Quark released X in 2016", "X was first
 * published in 1980": a work, a verb of coming out, and a date with nothing but places between.
 */
export const finiteVerb: Rule = {
  name: 'release: verb with a date',
  triggers: [...RELEASE_VERBS.keys()],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): readonly Finding[] {
  const group = verbGroup(s, at);
  if (group === undefined || group.participle || isWished(s, group.from)) return [];
  if (/^follow/.test(s.units[at]?.lower ?? '') && (group.passive || s.units[group.to]?.lower === 'by'))
    return [];
  // "Ada Stone performed in May": somebody
  if (s.units[at]?.lower === 'performed' && !group.passive) return [];
  if (s.units[at]?.lower === 'appeared' && !isPrinted(s, group)) return [];
  if (FIRST_ONLY.test(s.units[at]?.lower ?? '') && !(group.passive && s.units[at - 1]?.lower === 'first'))
    return [];
  if (entersEarly(s, group)) return [];
  if (!group.unsure) return readGroup(s, group);
  const later = notUntil(s, group);
  return later === undefined ? [] : readGroup(s, later);
}

/** "The game enters early access on May 1": it is not finished then. */
function entersEarly(s: SentenceReading, { at, verb }: VerbGroup): boolean {
  if (verb.earlyAccess) return false;
  const date = s.dates.find(({ from }) => from > at)?.from ?? at;
  const words = s.units.slice(at + 1, Math.min(date, at + 8)).map(({ lower }) => lower);
  return /\bearly access\b/.test(words.join(' '));
}

/** "The novel appeared in 1985", "first appeared in 1985": a book, right in front of the year. */
function isPrinted(s: SentenceReading, { from, at, passive, past }: VerbGroup): boolean {
  if (passive || !past || !s.dates.some((date) => date.from >= at + 1 && date.from <= at + 2)) return false;
  return s.units
    .slice(Math.max(0, from - 8), at)
    .some(({ lower }) => /^(?:novel|novella|book|comic|manga|memoir|story|trilogy|play|debut)$/.test(lower));
}

/** "It will not be released until May": in May. */
function notUntil(s: SentenceReading, group: VerbGroup): VerbGroup | undefined {
  const not = group.from - 1;
  const will = s.units[not]?.lower === "won't" ? not : s.units[not]?.lower === 'not' ? not - 1 : undefined;
  if (will === undefined || !/^(?:until|till)$/.test(s.units[group.to]?.lower ?? '')) return undefined;
  return /^(?:will|won't)$/.test(s.units[will]?.lower ?? '')
    ? { ...group, from: will, to: group.to + 1, future: true, past: false, unsure: false }
    : undefined;
}

function readGroup(s: SentenceReading, group: VerbGroup): Finding[] {
  const right = besideComma(s, group) ?? plannedBeside(s, group);
  const subject = right ?? (isReduced(s, group) ? undefined : worksBefore(s, group.from));
  if (subject !== undefined && isOccasion(s, subject)) return [];
  const object = group.verb.transitive && !group.passive ? objectOf(s, group, subject) : undefined;
  if (
    object === undefined &&
    (hasOtherObject(s, group) || /^present|^stag(?:e|es|ing)$/.test(s.units[group.at]?.lower ?? ''))
  )
    return [];
  const works =
    seasonBehind(s, group, subject) ??
    object ??
    subject ??
    besideTitle(s, group) ??
    (group.past ? sourceNoun(s, group.from) : undefined) ??
    firstOf(s, group) ??
    openingPiece(s, group.from) ??
    otherVersion(s, group, datesBehind(s, group.to)[0]?.edtf) ??
    meantToCome(s, group.from);
  if (works === undefined || (works === subject && right === undefined && isSomebody(s, group, subject)))
    return [];
  const returning = seasonBehind(s, group, subject);
  const end = returning?.to ?? object?.to ?? group.to;
  const behind = datesBehind(s, end);
  const front =
    behind.length > 0 ? undefined : dateInFront(s, subject?.from ?? group.from, object !== undefined);
  const dates = front === undefined ? behind : [front];
  const lean = group.past ? 'back' : 'ahead';
  return releases(
    s,
    {
      works: works.works,
      from: Math.min(works.from, group.from),
      to: end,
      lean,
      event: eventOf(s, group, end),
    },
    dates.filter(
      (date) =>
        !isOfTitle(s, date) &&
        tellsRelease(s, group, date, end) &&
        !isRedCarpet(s, works.works, group.at, date),
    ),
  );
}

/** "It follows 2015's Glass": the year of the other one. */
function isOfTitle(s: SentenceReading, { to }: DateAt): boolean {
  return s.units[to - 1]?.possessive === true && s.units[to]?.kind === 'name';
}

/** "The film opens in 1942" and "it began in 2013 as a blog" are not about its coming out. */
function tellsRelease(s: SentenceReading, group: VerbGroup, date: DateAt, end: number): boolean {
  const word = s.units[group.at]?.lower ?? '';
  const placed = s.units
    .slice(end, date.from)
    .some((unit) => unit.kind === 'name' || /^(?:theat|cinema|air|stream)/.test(unit.lower));
  if (/^(?:start|began|begin)/.test(word) && group.past)
    return (
      placed ||
      (isShow(s, group.from) && date.precision === 'day') ||
      (isShow(s, group.from) && s.units[date.to]?.lower !== 'as' && /^\d{4}$/.test(date.edtf ?? ''))
    );
  if (group.past || group.future) return true;
  if (group.verb.ofStory && /^\d{4}$/.test(date.edtf ?? '') && !placed && !/^sometime/i.test(date.asStated))
    return false;
  const latest = bounds(dateValue(s, date, 'ahead') ?? '')?.latest;
  const published = bounds(s.reading.article.published ?? '')?.earliest;
  return latest === undefined || published === undefined || latest >= published;
}

/** "The show, which began in 1996": a show begins with its first broadcast. */
function isShow(s: SentenceReading, verb: number): boolean {
  return s.units
    .slice(Math.max(0, verb - 3), verb)
    .some((unit) => /^(?:show|season|run|series|sitcom|programme|soap|drama)$/.test(unit.lower));
}

function eventOf(s: SentenceReading, group: VerbGroup, end: number): 'release' | 'previews' | 're-release' {
  const word = s.units[group.at]?.lower ?? '';
  const behind = s.units.slice(group.at + 1, end + 3).map((unit) => unit.lower);
  if (/^re-?rel/.test(word)) return 're-release';
  if (/^return/.test(word) && behind.some((w) => CINEMAS.test(w))) return 're-release';
  return /^(?:start|beg)/.test(word) && behind[0] === 'previews' ? 'previews' : 'release';
}

function isWished(s: SentenceReading, from: number): boolean {
  for (let i = Math.max(0, from - 8); i < from; i += 1) {
    const word = s.units[i]?.lower ?? '';
    if (WISHED.has(word)) return true;
  }
  return false;
}
