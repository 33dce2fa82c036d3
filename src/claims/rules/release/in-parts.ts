import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
import { atUnits, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

/** "Part 1 was released on May 3, with Part 2 following on June 5": halves of the season that is spoken of. */
export const inParts: Rule = {
  name: 'release: in parts',
  triggers: [...RELEASE_VERBS.keys(), 'following'],
  read: whereDated(atUnits(({ lower }) => PART.test(lower), readAt)),
};

const PART = /^(?:part|volume|batch|half)\b/;

function readAt(s: SentenceReading, at: number): Finding[] {
  const verb = partEnd(s, at);
  if (verb === undefined || s.topic === undefined) return [];
  let i = verb;
  while (/^(?:was|is|will|be|then|being|has|been|to|set|due|also|arriving)$/.test(s.units[i]?.lower ?? ''))
    i += 1;
  const form =
    RELEASE_VERBS.get(s.units[i]?.lower ?? '') ?? (s.units[i]?.lower === 'following' ? {} : undefined);
  if (form === undefined) return [];
  const dates = datesBehind(s, i + 1).slice(0, 1);
  const past = s.units
    .slice(Math.max(0, i - 24), i + 1)
    .some((unit) => /^(?:was|released|split|premiered|dropped)$/.test(unit.lower));
  const season = seasonOf(s, at);
  const work = season === undefined ? s.topic : { ...s.topic, season };
  return releases(s, { works: [work], from: at, to: i + 1, lean: past ? 'back' : 'ahead' }, dates);
}

/** Behind "Part 1", "Volume II", "the first half", where it is of no title that is named. */
function partEnd(s: SentenceReading, at: number): number | undefined {
  const word = s.units[at]?.lower ?? '';
  const before = s.units[at - 1];
  if (before?.kind === 'name' || before?.lower === ':') return undefined;
  if (/^(?:part|volume|batch) (?:\d|i{1,3}|one|two|three|four)$/.test(word)) return at + 1;
  if (
    /^(?:part|volume|batch)$/.test(word) &&
    /^(?:\d|i{1,3}|one|two|three|four)$/.test(s.units[at + 1]?.lower ?? '')
  )
    return at + 2;
  return /^(?:half|batch|part)$/.test(word) && /^(?:first|second|third|final)$/.test(before?.lower ?? '')
    ? at + 1
    : undefined;
}

/** "The second was split in two", "the third season is cut in half". */
function seasonOf(s: SentenceReading, to: number): number | undefined {
  for (let i = 0; i < Math.min(to, 14); i += 1) {
    const ordinal = readNumber(s.units[i]?.lower, 'ordinal');
    if (ordinal !== undefined && !/^(?:half|batch|part)$/.test(s.units[i + 1]?.lower ?? '')) return ordinal;
    if (s.units[i]?.lower === 'season') return readNumber(s.units[i + 1]?.lower);
  }
  return undefined;
}
