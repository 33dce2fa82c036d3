import type { SentenceReading } from '../../reading/reading.ts';
import { SHOWN_AT } from '../../words/places-of-release.ts';

/** "May 3 in the UK and May 10 in": behind the place, where "and" leads on to another day. */
export function behindPlace(s: SentenceReading, from: number): number {
  // "in local cinemas, and in Ireland on"
  if (
    /^(?:in|at)$/.test(s.units[from]?.lower ?? '') &&
    /^(?:select|selected|limited|local|all)$/.test(s.units[from + 1]?.lower ?? '')
  ) {
    const and = s.units[from + 3]?.lower === ',' ? from + 4 : from + 3;
    if (
      SHOWN_AT.has(s.units[from + 2]?.lower ?? '') &&
      s.units[and]?.lower === 'and' &&
      s.units[and + 1]?.lower === 'in'
    )
      return and;
  }
  if (s.units[from]?.lower === 'on') return behindChannels(s, from);
  if (!/^(?:in|for|across)$/.test(s.units[from]?.lower ?? '')) return from;
  let at = from + 1;
  while (
    at < from + 5 &&
    (s.units[at]?.kind === 'name' || /^(?:the|us|uk|u\.s\.|u\.k\.|north)$/.test(s.units[at]?.lower ?? ''))
  )
    at += 1;
  const and = s.units[at]?.lower === ',' ? at + 1 : at;
  if (at === from + 1 || !/^(?:and|then)$/.test(s.units[and]?.lower ?? '')) return from;
  return s.dates.some((date) => date.from > and && date.from <= and + 2) ? and : from;
}

/** "on July 12 on Quark, Zed and Ember, and on July 13 on": behind the channels, where "and" leads on to another day. */
function behindChannels(s: SentenceReading, on: number): number {
  let at = on + 1;
  while (
    at < on + 12 &&
    (s.units[at]?.kind === 'name' || /^(?:,|tv|and)$/.test(s.units[at]?.lower ?? '')) &&
    !(s.units[at]?.lower === 'and' && s.dates.some((date) => date.from > at && date.from <= at + 2))
  )
    at += 1;
  return s.units[at]?.lower === 'and' && at > on + 1 ? at : on;
}
