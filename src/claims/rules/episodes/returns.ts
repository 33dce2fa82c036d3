import type { Work } from '../../claim.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { areSure } from '../../reading/sure-works.ts';
import { AUXILIARIES } from '../../words/release.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';

/** "X returns with ten new episodes", "is back for six more episodes", "was renewed for ten more episodes": of its next season. */
export const returnsWith: Rule = {
  name: 'episodes: of the next season',
  triggers: ['episodes'],
  read: atEach(readAt),
};

const FRESH =
  /^(?:new|all-new|brand-new|brand|more|fresh|additional|extra|further|all|hour-long|half-hour|one-hour)$/;
const RETURNS =
  /^(?:return|returns|returned|returning|back|renewed|revived|resurrected|recommissioned|picked|premieres?|debuts?|launches|launched|arrives?)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  let number = at - 1;
  while (number > at - 4 && FRESH.test(s.units[number]?.lower ?? '')) number -= 1;
  const count = readNumber(s.units[number]?.lower);
  if (count === undefined || count < 4 || s.units[at + 1]?.lower === 'of') return [];
  const fresh = number < at - 1;
  let small = number - 1;
  while (/^(?:all|a|its|total|of|another|the)$/.test(s.units[small]?.lower ?? '')) small -= 1;
  if (!/^(?:with|for)$/.test(s.units[small]?.lower ?? '')) return [];
  const another = s.units[number - 1]?.lower === 'another';
  const work = workOf(s, small, fresh || another, count);
  return work === undefined
    ? []
    : [{ statement: { kind: 'episodes', ...work, count }, from: number, to: at + 1 }];
}

/** What comes back; "Ada Stone will return for ten more episodes" is of the work that is spoken of, two of a guest. */
function workOf(s: SentenceReading, small: number, fresh: boolean, count: number): Work | undefined {
  let verb = small - 1;
  const season = seasonBefore(s, small);
  if (season !== undefined) verb = season.from - 1;
  if (s.units[verb]?.lower === 'up') verb -= 1;
  if (!RETURNS.test(s.units[verb]?.lower ?? '') || !(fresh || season !== undefined)) return undefined;
  // "premieres with eight episodes" may be the first of them
  if (/^(?:premier|debut|launch|arriv)/.test(s.units[verb]?.lower ?? '') && season === undefined)
    return undefined;
  let from = verb;
  while (from > 0 && verb - from < 6 && AUXILIARIES.has(s.units[from - 1]?.lower ?? '')) from -= 1;
  if (/^(?:not|never|if|would)$|n't$/.test(s.units[from - 1]?.lower ?? '')) return undefined;
  const subject = worksBefore(s, from);
  const named = subject !== undefined && areSure(s, subject) ? subject.works[0] : undefined;
  const work = named ?? (count > 5 && s.units[from - 1]?.kind === 'name' ? s.topic : undefined);
  return work === undefined || season?.number === undefined ? work : { ...work, season: season.number };
}

/** "for a second season with", "for season two, with": the season that has them. */
function seasonBefore(
  s: SentenceReading,
  small: number,
): { from: number; number: number | undefined } | undefined {
  const last = s.units[small - 1]?.lower === ',' ? small - 2 : small - 1;
  for (let i = last; i > last - 3; i -= 1) {
    if (!/^(?:season|series|run)$/.test(s.units[i]?.lower ?? '')) continue;
    const number = readNumber(s.units[i + 1]?.lower) ?? readNumber(s.units[i - 1]?.lower, 'ordinal');
    for (let j = i - 1; j > i - 5; j -= 1)
      if (/^(?:for|with)$/.test(s.units[j]?.lower ?? '')) return { from: j, number };
    return undefined;
  }
  return undefined;
}
