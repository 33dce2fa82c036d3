import { dateAt } from '../../reading/date-at.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { SHOWN_AT } from '../../words/places-of-release.ts';
import { PROPER_ADJECTIVES } from '../../words/proper-adjectives.ts';

/**
 * Behind a detail that may stand between a work's coming out and its day: an hour ("at 9 p.m. ET"), a weekday of every
 * week ("Thursdays"), how many episodes ("with two episodes"), on how many screens, for how long. `at` where none is.
 */
export function behindDetail(s: SentenceReading, at: number): number {
  const clock = behindClock(s, at);
  if (clock > at) return clock;
  if (s.units[at]?.kind === 'name') return WEEKLY.test(s.units[at]?.lower ?? '') ? at + 1 : at;
  return (
    behindAside(s, at) ??
    behindEpisodes(s, at) ??
    behindSeason(s, at) ??
    behindScreens(s, at) ??
    behindStay(s, at) ??
    behindReception(s, at) ??
    behindRival(s, at) ??
    at
  );
}

/** ", Variety says,", "to be announced", "on or about", "come March 17": what says nothing more of the day. */
function behindAside(s: SentenceReading, at: number): number | undefined {
  const [word, next, third] = [0, 1, 2].map((step) => s.units[at + step]?.lower ?? '');
  if (word === ',' && s.units[at + 1]?.kind === 'name' && SAYS.test(third ?? ''))
    return s.units[at + 3]?.lower === ',' ? at + 4 : undefined;
  if (word === 'to' && next === 'be' && /^(?:announced|confirmed|named|determined)$/.test(third ?? ''))
    return at + 3;
  if (word === 'or' && next === 'about') return at + 2;
  return word === 'come' && dateAt(s.dates, at + 1) !== undefined ? at + 1 : undefined;
}

const SAYS = /^(?:says|said|reports|reported|notes|confirmed|confirms|reveals|revealed)$/;
const WEEKLY = /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days|et|est|edt|pt|pst|ct|gmt|bst|ist|jst|cet)$/;
const HOUR = /^\d{1,2}(?:\.\d\d)?(?:am|pm|c)?$/;
const HALF =
  /^(?:[ap]\.?m\.?|et|est|edt|pt|pst|ct|gmt|bst|ist|jst|cet|c|eastern|pacific|central|time|noon|midnight)$/;

/** "9 p.m.", "9.30pm", "8:30 pm ET/PT", "8/7c". */
function behindClock(s: SentenceReading, from: number): number {
  let i = from;
  if (/^(?:midnight|noon)$/.test(s.units[i]?.lower ?? '')) i += 1;
  else {
    if (!HOUR.test(s.units[i]?.lower ?? '') || dateAt(s.dates, i) !== undefined) return from;
    const marked = /[apc]/.test(s.units[i]?.lower ?? '');
    i += 1;
    if (/^[:/]$/.test(s.units[i]?.lower ?? '') && /^\d{1,2}(?:am|pm|c)?$/.test(s.units[i + 1]?.lower ?? ''))
      i += 2;
    else if (!marked && !HALF.test(s.units[i]?.lower ?? '')) return from;
  }
  while (
    i < from + 10 &&
    (HALF.test(s.units[i]?.lower ?? '') ||
      (/^[./]$/.test(s.units[i]?.lower ?? '') &&
        s.units[i + 1] !== undefined &&
        HALF.test(s.units[i - 1]?.lower ?? '')))
  )
    i += 1;
  return i;
}

/** "with two episodes", "with its first three episodes", "with a two-hour special". */
function behindEpisodes(s: SentenceReading, at: number): number | undefined {
  if (s.units[at]?.lower !== 'with') return undefined;
  for (let i = at + 1; i < at + 7; i += 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:episodes?|premiere|special|opener|instal?lments|parts|chapters)$/.test(word)) return i + 1;
    if (
      readNumber(word) === undefined &&
      readNumber(word, 'ordinal') === undefined &&
      !/^(?:a|an|its|the|all|both|double|special|new|\w+-(?:hour|part|episode|length|sized|minute)|back-to-back|season|series)$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "for a fourth series", "with its third season", "in a new six-part run", "for season 3": which one it is. */
function behindSeason(s: SentenceReading, at: number): number | undefined {
  if (!/^(?:for|with|in)$/.test(s.units[at]?.lower ?? '')) return undefined;
  for (let i = at + 1; i < at + 7; i += 1) {
    const word = s.units[i]?.lower ?? '';
    if (SEASON.test(word))
      return readNumber(s.units[i + 1]?.lower) === undefined || s.dates.some((d) => d.from === i + 1)
        ? i + 1
        : i + 2;
    if (readNumber(word, 'ordinal') === undefined && readNumber(word) === undefined && !OF_SEASON.test(word))
      return undefined;
  }
  return undefined;
}

const SEASON =
  /^(?:seasons?|series|run|outing|chapter|instal?lment|batch|adventures?|stint|cycle|season-long)$/;
const OF_SEASON =
  /^(?:a|an|its|the|their|another|more|new|brand|brand-new|all-new|fresh|final|last|much-anticipated|long-awaited|highly|anticipated|sophomore|eagerly|awaited|and|farewell|full|short|[\w-]+-(?:part|episode|week|ever))$/;

/** "in over 2,000 theaters", "on 3,000 screens". */
function behindScreens(s: SentenceReading, at: number): number | undefined {
  if (!/^(?:in|on|at|to)$/.test(s.units[at]?.lower ?? '')) return undefined;
  let i = at + 1;
  while (
    i < at + 4 &&
    /^(?:over|about|around|some|more|than|nearly|roughly|approximately)$/.test(s.units[i]?.lower ?? '')
  )
    i += 1;
  if (!/^\d[\d,.]*$/.test(s.units[i]?.text ?? '') || dateAt(s.dates, i) !== undefined) return undefined;
  // "3,000" may be cut at its comma.
  while (i < at + 8 && /^(?:,|\d[\d,.]*|north|american|us|uk|u\.s\.|domestic)$/i.test(s.units[i]?.text ?? ''))
    i += 1;
  return SHOWN_AT.has(s.units[i]?.lower ?? '') || s.units[i]?.lower === 'locations' ? i + 1 : undefined;
}

/** "for the first time", "for one night only", "for a limited run": how often and how long. */
function behindStay(s: SentenceReading, at: number): number | undefined {
  if (s.units[at]?.lower !== 'for') return undefined;
  for (let i = at + 1; i < at + 7; i += 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:time|nights?|weeks?|weekend|run|engagement|performances|days?)$/.test(word))
      return s.units[i + 1]?.lower === 'only' ? i + 2 : i + 1;
    if (
      !/^(?:the|a|an|its|one|two|three|four|six|eight|first|single|limited|special|strictly|short|theatrical|handful|of|few|\w+-(?:week|night|day|month)|\d{1,2})$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "to rave reviews", "to little fanfare", "to $40 million", "with an English dub": how it was received, and how it is shown. */
function behindReception(s: SentenceReading, at: number): number | undefined {
  const first = s.units[at]?.lower ?? '';
  if (first !== 'to' && first !== 'with') return undefined;
  const ends = first === 'to' ? RECEPTION : SHOWING;
  for (let i = at + 1; i < at + 8; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || (unit.kind === 'mark' && !/^[$£€,.]$/.test(unit.lower))) return undefined;
    if (unit.kind === 'name' && !PROPER_ADJECTIVES.has(unit.key)) return undefined;
    if (dateAt(s.dates, i) !== undefined || /^(?:the|on|in|for|at)$/.test(unit.lower)) return undefined;
    if (ends.test(unit.lower) && !ends.test(s.units[i + 1]?.lower ?? '')) return i + 1;
  }
  return undefined;
}

const RECEPTION =
  /^(?:reviews?|notices|fanfare|acclaim|praise|success|applause|indifference|reception|response|audiences|viewers|houses|crowds|million|m|results|business|controversy|delight|ratings|numbers)$/;
const SHOWING = /^(?:dub|dubs|subtitles|screenings?|showings?|fanfare)$/;

/** "against Low Tide", "opposite “Salt”", "from its hiatus": what it meets, and where it has been. */
function behindRival(s: SentenceReading, at: number): number | undefined {
  const first = s.units[at]?.lower ?? '';
  if (first === 'from') {
    for (let i = at + 1; i < at + 6; i += 1) {
      const word = s.units[i]?.lower ?? '';
      if (/^(?:hiatus|break|absence)$/.test(word)) return i + 1;
      if (!/^(?:its|a|an|the|long|winter|summer|midseason|mid-season|\w+-(?:week|month|year))$/.test(word))
        return undefined;
    }
    return undefined;
  }
  if (!/^(?:against|opposite|alongside|versus)$/.test(first)) return undefined;
  for (let i = at + 1; i < at + 6; i += 1) {
    if (s.units[i]?.kind === 'name') return s.units[i]?.possessive ? undefined : i + 1;
    if (s.units[i]?.kind !== 'word' || s.dates.some((d) => d.from === i)) return undefined;
  }
  return undefined;
}
