import { dateAt } from '../../reading/date-at.ts';
import type { DateAt } from '../../reading/dates.ts';
import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { releaseEndingAt, releaseStartingAt } from './its-release.ts';
import { datesBehind, releases } from './release-date.ts';

const PAST =
  'held saved pushed moved delayed bumped shifted postponed rescheduled brought slid slipped relocated earmarked';
const PRESENT =
  'pushes moves delays bumps shifts postpones slides slips pushing moving delaying bumping shifting postponing';

/**
 * "X has been held for January", "X was pushed back to May 3, 2027", "X moves to Christmas", "Quark has moved X from May 3
 * to May 10", "the release of X was delayed by a year to May 3": only the day that holds now.
 */
export const moved: Rule = {
  name: 'release: moved to a day',
  triggers: [...PAST.split(' '), ...PRESENT.split(' '), 'pencilled', 'penciled', 'dated'],
  read: whereDated(atEach(readAt)),
};

const BEFORE =
  /^(?:has|have|had|is|are|was|were|been|being|now|since|also|recently|officially|again|just|then|later|will|be)$/;
const PASSIVE = /^(?:is|are|was|were|been|being|be)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word') return [];
  let from = at;
  while (from > 0 && at - from < 8 && BEFORE.test(s.units[from - 1]?.lower ?? '')) from -= 1;
  const before = s.units[from - 1]?.lower ?? '';
  if (/^(?:not|never|would|could|may|might|to)$|n't$/.test(before)) return [];
  const passive = s.units.slice(from, at).some(({ lower }) => PASSIVE.test(lower));
  const object = passive ? undefined : (releaseStartingAt(s, at + 1) ?? phraseStartingAt(s, at + 1));
  const span = movedWithin(s, object?.to ?? at + 1);
  const to = span?.from ?? behindMove(s, object?.to ?? at + 1);
  if (to === undefined) return [];
  const date = span ?? datesBehind(s, to)[0];
  // "X moved to Quark in 2019": to another channel
  if (
    date === undefined ||
    date.to - to > 8 ||
    s.units
      .slice(to, date.from)
      .some(({ kind, lower }) => kind === 'name' || /^(?:night|slot|timeslot|time|home|hour)$/.test(lower))
  )
    return [];
  const works = object ?? releaseEndingAt(s, from - 1) ?? worksBefore(s, from);
  if (works === undefined || (from === at && object === undefined && !tellsItself(s, at))) return [];
  return releases(s, { works: works.works, from: Math.min(works.from, from), to, lean: 'ahead' }, [date]);
}

/** "from July to October 2027": the second of the two. */
function movedWithin(s: SentenceReading, from: number): DateAt | undefined {
  const at = /^(?:back|up|forward|forwards)$/.test(s.units[from]?.lower ?? '') ? from + 1 : from;
  const date = s.dates.find((d) => d.from === at && d.precision === 'range');
  const second = /^from /i.test(date?.asStated ?? '') ? date?.edtf?.split('/')[1] : undefined;
  return date === undefined || !second ? undefined : { ...date, edtf: second, precision: 'month' };
}

/** Without an auxiliary, "X moved to May 3" is one only where the verb is no participle that describes: "X, moved to". */
function tellsItself(s: SentenceReading, at: number): boolean {
  return /^(?:moves?|moved|shifts?|shifted|slides?|slid|slips?|slipped|bumps)$/.test(
    s.units[at]?.lower ?? '',
  );
}

function behindNoun(s: SentenceReading, at: number): number {
  return s.units[at + 1]?.lower === 'date' ? at + 2 : at + 1;
}

/** Where the new day may begin: behind "back", "by six months", "from May 3" and then "to", "until" or "for". */
function behindMove(s: SentenceReading, from: number): number | undefined {
  let to = from;
  for (let steps = 0; steps < 12; steps += 1) {
    const word = s.units[to]?.lower ?? '';
    if (/^(?:to|for|until|till)$/.test(word) || (word === 'into' && to === from)) return to + 1;
    const old = /^(?:from|off)$/.test(word) ? oldDate(s, to + 1) : undefined;
    if (old !== undefined) to = old;
    else if (
      /^(?:back|up|forward|forwards|in|again|slightly|further|once|more|by|its|a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|few|several|another|day|days|week|weeks|month|months|year|years|full|whole|nearly|almost|about|around|roughly|over|just|more|than|some|half|at|least|,)$/.test(
        word,
      ) ||
      s.units[to]?.kind === 'number'
    )
      to += 1;
    else return undefined;
  }
  return undefined;
}

/** "from its original date of May 3": behind the day that no longer holds. */
function oldDate(s: SentenceReading, from: number): number | undefined {
  for (let i = from; i < from + 8; i += 1) {
    const date = dateAt(s.dates, i);
    if (date !== undefined)
      return /^(?:release|slot|date|opening|premiere|debut)$/.test(s.units[date.to]?.lower ?? '')
        ? behindNoun(s, date.to)
        : date.to;
    if (
      !/^(?:its|the|a|an|original|previous|previously|originally|initial|earlier|planned|scheduled|announced|release|premiere|date|slot|of|on|opening|theatrical|late|early|mid)$/.test(
        s.units[i]?.lower ?? '',
      )
    )
      return undefined;
  }
  return undefined;
}
