import type { Work } from '../../claim.ts';
import { readNumber } from '../../reading/numbers.ts';
import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { worksStartingAt } from '../../reading/works.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { seasonNamed } from './season-named.ts';

/** "There are ten episodes in all", "its seven episodes", "two of the eight episodes", "after two seasons and 18 episodes". */
export const inAll: Rule = {
  name: 'episodes: in all',
  triggers: ['episodes'],
  read: atEach(readAt),
};

/** Said of somebody who was in that many of them. */
const OF_SOMEBODY =
  /^(?:appears?|appeared|appearing|plays?|played|playing|starred|stars|guest|directed|directs|wrote|joined|watched|seen|left)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  let number = at - 1;
  if (/^(?:half-hour|hour-long|one-hour|\d\d-minute|new)$/.test(s.units[number]?.lower ?? '')) number -= 1;
  const count = readNumber(s.units[number]?.lower);
  if (count === undefined || count < 3) return [];
  if (s.units[at + 1]?.lower === 'of' && s.units[0]?.lower !== 'there') {
    // "Each of the ten episodes of X"
    const work = isPartOfAll(s, number) ? phraseStartingAt(s, at + 2)?.works[0] : undefined;
    return work === undefined ? [] : found(work, count, number, at);
  }
  const long = s.units[at + 1]?.lower === 'long' ? nearest(s, number) : undefined;
  const work = long ?? thereAre(s, number, at) ?? ofItsOwn(s, number) ?? afterSeasons(s, number);
  return work === undefined ? [] : found(work, count, number, at);
}

function found(work: Work, count: number, from: number, noun: number): Finding[] {
  return [{ statement: { kind: 'episodes', ...work, count }, from, to: noun + 1 }];
}

/** "There will be ten episodes in season two". */
function thereAre(s: SentenceReading, number: number, at: number): Work | undefined {
  if (!s.units.slice(0, 2).some((unit) => unit.lower === 'there') || number > 8) return undefined;
  if (!/^(?:are|be|were|just|only|of)$/.test(s.units[number - 1]?.lower ?? '')) return undefined;
  const [next, second] = [s.units[at + 1], s.units[at + 2]?.lower ?? ''];
  if (next === undefined || next.kind === 'mark' || next.lower === 'altogether') return s.topic;
  if (next.lower === 'of') {
    const named = worksStartingAt(s, at + 2, false);
    const behind = s.units[named?.to ?? at]?.lower ?? '.';
    return named !== undefined && /^[.,;]$|^(?:in|altogether)$/.test(behind) ? named.works[0] : undefined;
  }
  if (next.lower === 'this') return second === 'season' || second === 'series' ? s.topic : undefined;
  if (next.lower !== 'in') return undefined;
  const named = phraseStartingAt(s, at + 2)?.works[0];
  if (named !== undefined) return named;
  if (/^(?:all|total)$/.test(second)) return s.topic;
  return second === 'the' && s.units[at + 3]?.lower === 'run' ? s.topic : undefined;
}

/** "Its seven episodes", "three of the eight episodes". */
function ofItsOwn(s: SentenceReading, number: number): Work | undefined {
  const before = s.units[number - 1]?.lower ?? '';
  if (before === 'its') return (readNumber(s.units[number]?.lower) ?? 0) > 3 ? nearest(s, number) : undefined;
  return isPartOfAll(s, number) ? nearest(s, number) : undefined;
}

/** "Three of the", "each of the" in front of the number. */
function isPartOfAll(s: SentenceReading, number: number): boolean {
  if (s.units[number - 1]?.lower !== 'the' || s.units[number - 2]?.lower !== 'of') return false;
  const part = s.units[number - 3]?.lower ?? '';
  return readNumber(part) !== undefined || /^(?:each|all|most|half|none)$/.test(part);
}

/** "Ended after two seasons and 18 episodes". */
function afterSeasons(s: SentenceReading, number: number): Work | undefined {
  if (s.units[number - 1]?.lower !== 'and' || !/^(?:seasons|series)$/.test(s.units[number - 2]?.lower ?? ''))
    return undefined;
  const first = number - 3;
  if (
    readNumber(s.units[first]?.lower) === undefined ||
    !/^(?:after|for|lasted|ran|spanned|spans)$/.test(s.units[first - 1]?.lower ?? '')
  )
    return undefined;
  return s.units.slice(Math.max(0, first - 12), first).some((unit) => OF_SOMEBODY.test(unit.lower))
    ? undefined
    : nearest(s, first);
}

/** The title or "season two" named last in front, else the work that is spoken of. */
function nearest(s: SentenceReading, at: number): Work | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 25); i -= 1) {
    if (isTitle(s.reading, s.units[i])) return titleAt(s, i)?.work;
    const season = seasonNamed(s, i);
    if (season !== undefined) return season;
  }
  return s.topic;
}
