import { isEdtf } from '../../../dates/edtf.ts';
import type { Status, Work } from '../../claim.ts';
import { dateAt } from '../../reading/date-at.ts';
import { type DateAt, dateValue } from '../../reading/dates.ts';
import { statusAt } from '../../reading/hedges.ts';
import { PLATFORM_KEYS } from '../../reading/platform-keys.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import type { Unit } from '../../reading/unit.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { BESIDE_DATE, OCCASIONS, SHOWN_AT } from '../../words/places-of-release.ts';
import { platformsFrom } from '../platform/list.ts';
import type { Finding } from '../rule.ts';
import { behindPlace } from './behind-place.ts';
import { behindDetail } from './beside-date.ts';
import { mayComeOut } from './comes-out.ts';

/** Where a verb or noun of release stands, and which way it looks. */
export type Said = {
  readonly works: readonly Work[];
  readonly from: number;
  readonly to: number;
  readonly lean: 'ahead' | 'back';
  readonly event?: 'release' | 'previews' | 're-release';
  readonly status?: Status;
};

const FAR = 16;

/**
 * The dates that stand behind unit `from` with nothing but places between: "on Quark this Friday, March 17th",
 * "in the UK on 19 May and in the US on 21 May". Anything else in between (a company, an object, a festival) means
 * that the date is of something else.
 */
export function datesBehind(s: SentenceReading, from: number): readonly DateAt[] {
  const found: DateAt[] = [];
  let at = from;
  for (let steps = 0; steps < FAR; steps += 1) {
    const date = dateAt(s.dates, at);
    if (date !== undefined) {
      if (date.from < from) return found;
      // "In 2012, 2014 and 2016": of several works
      if (isListedYear(s, date)) return [];
      const whole = eitherOf(s, date) ?? toldAgain(s, date) ?? date;
      found.push(whole);
      at = whole.to;
      at = behindPlace(s, at);
      // "in 1991, then again in 2017"
      if (s.units[at]?.lower === ',' && s.units[at + 1]?.lower === 'then') at += 1;
      if (!/^(?:and|then)$/.test(s.units[at]?.lower ?? '')) return found;
      at += 1;
      continue;
    }
    const next = behindDetail(s, at);
    if (next === at && !besideDate(s, at)) return found;
    at = next === at ? at + 1 : next;
  }
  return found;
}

/** "In 2018 or 2019" is anything from the one to the other. */
function eitherOf(s: SentenceReading, date: DateAt): DateAt | undefined {
  if (s.units[date.to]?.lower !== 'or') return undefined;
  const other = s.dates.find((d) => d.from > date.to && d.from <= date.to + 3);
  const edtf = `${date.edtf}/${other?.edtf}`;
  if (other === undefined || !isEdtf(edtf)) return undefined;
  const text = s.sentence.text.slice(date.start, other.end);
  const { bare: _, ...rest } = date;
  return { ...rest, edtf, asStated: text, end: other.end, to: other.to, precision: 'range' };
}

/** "Next Thursday (December 14)", "tonight, Tuesday 3 March": the same day once more, with its date. */
function toldAgain(s: SentenceReading, date: DateAt): DateAt | undefined {
  if (!/^[(,]$/.test(s.units[date.to]?.lower ?? '') || !/[a-z]/i.test(date.asStated[0] ?? ''))
    return undefined;
  if (date.precision !== 'day' || !date.relative || date.bare !== undefined) return undefined;
  const again = s.dates.find((d) => d.from === date.to + 1 && d.precision === 'day');
  return again && { ...again, to: s.units[again.to]?.lower === ')' ? again.to + 1 : again.to };
}

function isListedYear(s: SentenceReading, { to, precision }: DateAt): boolean {
  if (precision !== 'year' || s.units[to]?.lower !== ',' || !YEAR.test(s.units[to + 1]?.lower ?? ''))
    return false;
  return /^(?:,|and)$/.test(s.units[to + 2]?.lower ?? '');
}

const YEAR = /^(?:19|20)\d\d$/;

function besideDate(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined) return false;
  if (unit.kind !== 'name')
    return (
      BESIDE_DATE.has(unit.lower) ||
      SHOWN_AT.has(unit.lower) ||
      (/^(?:for|and|with|around)$/.test(unit.lower) &&
        (isPlatform(s.units[at + 1]) ||
          /^(?:the world|the globe)$/.test(`${s.units[at + 1]?.lower} ${s.units[at + 2]?.lower}`))) ||
      // "on tvN"
      (/\p{Ll}\p{Lu}/u.test(unit.text) && /^(?:on|via)$/.test(s.units[at - 1]?.lower ?? ''))
    );
  if (isPlatform(unit)) return true;
  // a play may well open at the Fringe
  if (OCCASIONS.test(unit.text) && !/\bfringe\b/i.test(unit.text)) return false;
  const before = s.units[at - 1];
  return (
    before?.kind === 'name' ||
    /^(?:on|in|to|into|at|via|from|across|through|and|a|the|by|,|hits?|hitting|reach(?:es|ed|ing)?|enter(?:s|ed|ing)?|its|streamer|service|magazine|\/)$/.test(
      before?.lower ?? '',
    )
  );
}

/** "for PC and Quark on October 9": what it comes out for. */
function isPlatform(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' && PLATFORM_KEYS.has(unit.key);
}

/** The date that opens the clause before its subject: "On March 3, X returns", "This fall, the film opens". */
export function dateInFront(s: SentenceReading, subject: number, maker = false): DateAt | undefined {
  const date = s.dates.find((d) => d.to <= subject && d.to >= subject - 9 && d.from <= 3);
  if (date === undefined) return undefined;
  // "On May 3 on Quark, X returns"
  const on = s.units[date.to]?.lower === 'on' ? platformsFrom(s, date.to + 1).at(-1)?.to : undefined;
  const between = s.units.slice(on ?? date.to, subject);
  return between.every(
    (unit) =>
      // "In 2027 Quark will release": who does it
      (maker && unit.kind === 'name' && !unit.possessive) ||
      /^(?:,|the|a|an|its|new|original|first|computer|video|stage|tv|television|cult|hit)$/.test(
        unit.lower,
      ) ||
      MEDIUM_NOUNS.has(unit.lower),
  )
    ? date
    : undefined;
}

const ASKS = /^(?:will|is|are|was|were|does|do|did|could|can|has|have|when|if)$/;

/** "On our screens since 1986": it came then. */
function isSince(s: SentenceReading, date: DateAt): boolean {
  return /^since\b/i.test(date.asStated) || s.units[date.from - 1]?.lower === 'since';
}

/** One finding for each work and date, with the value that the date has when it lies ahead or back. */
export function releases(s: SentenceReading, said: Said, dates: readonly DateAt[]): Finding[] {
  // "Will X be released in 2027?"
  if (s.units.at(-1)?.text === '?' && (said.lean === 'ahead' || ASKS.test(s.units[0]?.lower ?? '')))
    return [];
  // "A and B will be released in May and June": each its own
  const paired = said.works.length > 1 && dates.length > 1;
  if (paired && said.works.length !== dates.length) return [];
  return dates.flatMap((date, nth) => {
    if (date.precision === 'decade' || (date.precision === 'range' && said.lean === 'back')) return [];
    const told = dateValue(s, date, said.lean);
    const value = isSince(s, date) || /^from\b/i.test(date.asStated) ? told?.replace(/\/\.\.$/, '') : told;
    const to = Math.max(said.to, date.to);
    const status = said.status ?? (said.lean === 'back' ? 'past' : statusAt(s, said.from, to));
    const named = paired ? said.works.slice(nth, nth + 1) : said.works;
    const works = named.filter((work) => mayComeOut(s, work));
    return works.map((work) => ({
      statement: {
        kind: 'release' as const,
        ...work,
        event: said.event ?? 'release',
        ...(value === undefined ? {} : { date: value }),
        asStated: date.asStated,
      },
      from: said.from,
      to,
      status,
    }));
  });
}
