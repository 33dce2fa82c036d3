import { addDays } from '../../../dates/calendar.ts';
import { dateAt } from '../../reading/date-at.ts';
import { type DateAt, dateValue } from '../../reading/dates.ts';
import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { OCCASIONS } from '../../words/places-of-release.ts';
import { PROPER_ADJECTIVES } from '../../words/proper-adjectives.ts';
import { announcedFor } from './announced-for.ts';
import { endsPhrase } from './object.ts';
import { datesBehind } from './release-date.ts';

/** Right in front ("a November 2027 release date"), or behind a preposition or colon ("release in May 2006"). */
export function dateOf(s: SentenceReading, at: number, to: number): DateAt | undefined {
  // "A 2026 debut back in March": the year says when
  if (/^(?:19|20)\d\d$/.test(s.units[at - 1]?.text ?? '') && !s.dates.some((date) => date.to === at))
    return undefined;
  const front = s.dates.find((d) => d.to <= at && d.to >= at - 3);
  // "an early spring premiere on March 25": the day says more
  const day =
    front !== undefined && front.precision !== 'day' && /^(?:on|this)$/.test(s.units[to]?.lower ?? '')
      ? datesBehind(s, to)[0]
      : undefined;
  if (day?.precision === 'day') return day;
  if (front !== undefined) {
    const between = s.units.slice(front.to, at);
    if (
      between.every(
        (u) =>
          /^(?:,|theatrical|worldwide|global|wide|limited|streaming|series|season|north|american|digital|us|uk|u\.s\.|u\.k\.|domestic|international|cinema|home|video|console|nationwide|general|official|public)$/.test(
            u.lower,
          ) ||
          (u.kind === 'name' && PROPER_ADJECTIVES.has(u.key)),
      )
    )
      return front;
  }
  const settled = announcedFor(s, at, to);
  if (settled !== undefined) return settled;
  // "The premiere of X at the Old Court last year"
  const of =
    (s.units[to]?.lower === 'of' || (s.units[to]?.lower === 'for' && to > at + 1)) &&
    dateAt(s.dates, to + 1) === undefined
      ? phraseStartingAt(s, to + 1)
      : undefined;
  // "The release date for X is November 4"
  const is = of !== undefined && to > at + 1 ? behindIs(s, of.to) : undefined;
  if (is !== undefined) return datesBehind(s, is)[0];
  // "A teaser may be shown after the debut of X, some time this weekend": the teaser
  const apart = s.units[of?.to ?? to]?.lower === ',' && s.units[(of?.to ?? to) + 1]?.lower !== 'on';
  if (of !== undefined && apart && to === at + 1) return undefined;
  if (of !== undefined && endsPhrase(s, of.to)) {
    const [told] = to > at + 1 && isAnnounced(s, at) ? [] : datesBehind(s, of.to);
    if (told !== undefined && !isLeft(s, of.to, told)) return told;
  }
  let behind = to;
  // "Announced the release date in April" tells when it was announced.
  const announced = to > at + 1 && s.units[at + 1]?.lower !== 'night';
  if (announced && /^(?:in|on)$/.test(s.units[behind]?.lower ?? '')) return undefined;
  const there = s.dates.some((date) => date.from === behind);
  if (!there && /^(?:of|for|is|:|in|on|set|this|—|–|\()$/.test(s.units[behind]?.lower ?? '')) behind += 1;
  if (
    /^(?:set|currently|planned|scheduled|slated|due|expected|eyed|targeted|pencilled|penciled)$/.test(
      s.units[behind]?.lower ?? '',
    )
  )
    behind += 1;
  if (behind > to && s.units[behind]?.lower === 'for') behind += 1;
  // "Soon after its release, in 1999, Quark": then Quark did something
  if (s.units[to]?.lower === ',' && to === at + 1) return undefined;
  const date = datesBehind(s, behind)[0] ?? opening(s, at);
  if (date === undefined || isLeft(s, to, date)) return undefined;
  return s.units.slice(to, date.from).some((u) => u.kind === 'name' && OCCASIONS.test(u.text))
    ? undefined
    : date;
}

/** "Will reveal the release date of X on May 4": then it is announced. */
function isAnnounced(s: SentenceReading, noun: number): boolean {
  return s.units
    .slice(Math.max(0, noun - 4), noun)
    .some(({ lower }) =>
      /^(?:reveal|announce|unveil|share|confirm|set|give|disclose)(?:s|d|ed|ing)?$/.test(lower),
    );
}

/** Behind "is", "is set for", "has been announced as". */
function behindIs(s: SentenceReading, at: number): number | undefined {
  if (s.units[at]?.lower === ':') return at + 1;
  if (!/^(?:is|will|has)$/.test(s.units[at]?.lower ?? '')) return undefined;
  let to = at + 1;
  while (
    to < at + 6 &&
    /^(?:be|been|now|set|currently|officially|confirmed|announced|revealed|as|for|on|scheduled|slated)$/.test(
      s.units[to]?.lower ?? '',
    )
  )
    to += 1;
  return to;
}

/** "On May 4, Quark will give X a theatrical release", "this fall, the show gets its premiere": the day that opens the sentence. */
function opening(s: SentenceReading, noun: number): DateAt | undefined {
  const [date, other] = s.dates;
  if (date === undefined || date.from > 1 || date.to > noun - 3 || noun - date.to > 16) return undefined;
  // "In May, it was given a release in 2027"
  if (other !== undefined && other.from < noun + 6) return undefined;
  const gets = s.units
    .slice(Math.max(date.to, noun - 7), noun)
    .some(({ lower }) =>
      /^(?:gets?|getting|receives?|giv(?:e|es|ing)|ha[vs]e?|makes?|making|sees?)$/.test(lower),
    );
  return gets ? date : undefined;
}

/** "pushed the release date back from May 4 until June 5": the day that no longer holds. */
function isLeft(s: SentenceReading, to: number, date: DateAt): boolean {
  return (
    s.units.slice(to, date.from).some(({ lower }) => lower === 'from') &&
    /^(?:to|until|till)$/.test(s.units[date.to]?.lower ?? '')
  );
}

/** "A month after its May 3 launch", "there was little marketing before its launch". */
const BACK = /^(?:was|were|had|saw|made|got|after|following|since|despite|upon|ago)$/;
const AHEAD = /^(?:will|set|slated|scheduled|due|planned|upcoming|eyeing|targeting|expected|aiming|delayed)$/;
/** A launch so many days back is still news. */
const NEWS = 75;

/** Whether a date that stands beside a noun lies ahead or back; without its year, the nearer one where nothing tells. */
export function leanOf(s: SentenceReading, from: number, to: number, date: DateAt): 'ahead' | 'back' {
  const near = s.units.slice(Math.max(0, from - 4), to + 2).some(({ lower }) => BACK.test(lower));
  const { published } = s.reading.article;
  if (date.bare === undefined || published?.length !== 10) return near ? 'back' : 'ahead';
  const [last, next] = [dateValue(s, date, 'back') ?? '', dateValue(s, date, 'ahead') ?? ''];
  const planned = s.units.slice(Math.max(0, from - 8), to + 2).some(({ lower }) => AHEAD.test(lower));
  if (last.length < 7 || next.length < 7) return near ? 'back' : 'ahead';
  const [recent, soon] = [
    last <= published && last >= addDays(published, -NEWS).slice(0, last.length),
    next <= addDays(published, NEWS).slice(0, next.length),
  ];
  if (planned || (soon && !recent)) return 'ahead';
  return near || recent ? 'back' : 'ahead';
}
