import type { Work } from '../../claim.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { AUXILIARIES } from '../../words/release.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { titleBefore } from '../whose-work.ts';
import { countBefore } from './count-before.ts';

/**
 * "With just eight episodes, it", "split into eight episodes", "trimmed from 13 to ten episodes", "bringing its total to
 * 22", "eight new episodes arrive on", "six episodes of 15 minutes each": how many there are, told in passing.
 */
export const inShort: Rule = {
  name: 'episodes: in passing',
  triggers: ['episodes', 'half-hours', 'total'],
  read: atEach((s, at) => (s.units[at]?.lower === 'total' ? total(s, at) : readAt(s, at))),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const found = countBefore(s, at);
  if (found === undefined || found.count < 4) return [];
  const { count, number } = found;
  const work = opens(s, number, at, count) ?? cutTo(s, number) ?? newOnes(s, number, at) ?? eachSoLong(s, at);
  return work === undefined
    ? []
    : [{ statement: { kind: 'episodes', ...work, count }, from: number, to: at + 1 }];
}

/** "With just eight episodes, it", "At eight episodes, the show", "Spread over ten episodes, it", "After 104 episodes, the sitcom". */
function opens(s: SentenceReading, number: number, at: number, count: number): Work | undefined {
  if (number > 4 || s.units[at + 1]?.lower !== ',') return undefined;
  const words = s.units
    .slice(0, number)
    .map(({ lower }) => lower)
    .join(' ');
  const subject = s.units[at + 2]?.lower ?? '';
  // "After four episodes, the show gets good"
  if (words.startsWith('after') && count < 20) return undefined;
  return OPENING.test(words) && /^(?:it|the|this)$/.test(subject) ? s.topic : undefined;
}

const OPENING =
  /^(?:with (?:just|only|a mere)|at(?: just| only)?|clocking in at(?: just)?|spread (?:over|across)|in (?:just|only)|after(?: just)?|running to|running for|comprising|consisting of)$/;

/** "It will be split into eight episodes", "Season 2 has been trimmed from 13 to ten episodes". */
function cutTo(s: SentenceReading, number: number): Work | undefined {
  let verb = number - 2;
  const small = s.units[number - 1]?.lower ?? '';
  if (small === 'to' && s.units[number - 3]?.lower === 'from') verb = number - 4;
  const word = s.units[verb]?.lower ?? '';
  const cut =
    small === 'into'
      ? /^(?:split|divided|broken|expanded|carved)$/.test(word)
      : small === 'to' &&
        /^(?:trimmed|cut|expanded|extended|increased|upped|reduced|shortened|bumped)$/.test(word);
  if (!cut) return undefined;
  let from = verb;
  while (from > 0 && verb - from < 5 && AUXILIARIES.has(s.units[from - 1]?.lower ?? '')) from -= 1;
  return from === verb ? undefined : worksBefore(s, from)?.works[0];
}

/** "Eight new episodes arrive on Friday", "Thirteen half-hours have been ordered": what a sentence begins with. */
function newOnes(s: SentenceReading, number: number, at: number): Work | undefined {
  if (number !== 0) return undefined;
  const behind = s.units[at + 1]?.lower ?? '';
  const fresh = s.units.slice(1, at).some(({ lower }) => /^(?:new|all-new)$/.test(lower));
  if (fresh)
    return /^(?:arrive|drop|air|premiere|debut|land|will|are|launch|hit|begin|start|come)$/.test(behind)
      ? s.topic
      : undefined;
  const words = s.units.slice(at + 1, at + 6).map(({ lower }) => lower);
  return /^(?:have|are|will)$/.test(behind) &&
    words.some((word) => MADE.test(word)) &&
    !words.includes('available')
    ? s.topic
    : undefined;
}

const MADE = /^(?:ordered|commissioned|produced|made|production|works|order|planned)$/;

/** "six episodes that barely came to 20 minutes each", "ten episodes of 30 minutes each". */
function eachSoLong(s: SentenceReading, at: number): Work | undefined {
  for (let i = at + 1; i < at + 9; i += 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:each|apiece)$/.test(word))
      return /^(?:minutes|mins|hour)$/.test(s.units[i - 1]?.lower ?? '')
        ? (titleBefore(s, at)?.work ?? s.topic)
        : undefined;
    if (s.units[i] === undefined || (s.units[i]?.kind === 'mark' && word !== '-')) return undefined;
  }
  return undefined;
}

/** "bringing its second-season total to 23", "takes the total to 22 episodes". */
function total(s: SentenceReading, at: number): Finding[] {
  if (s.units[at + 1]?.lower !== 'to' || s.topic === undefined) return [];
  const count = readNumber(s.units[at + 2]?.lower);
  let from = at - 1;
  let season: number | undefined;
  while (from > at - 4 && !/^(?:its|the)$/.test(s.units[from]?.lower ?? '')) {
    const nth = /^(\w+)-season$/.exec(s.units[from]?.lower ?? '')?.[1];
    season ??= readNumber(nth, 'ordinal');
    from -= 1;
  }
  const brings = /^(?:bringing|brings|taking|takes|brought|taken)$/.test(s.units[from - 1]?.lower ?? '');
  const episodes = s.units.some(({ lower }) =>
    /^(?:episodes?|installments|instalments|half-hours)$|-episode$|^back-nine$/.test(lower),
  );
  return count === undefined || count < 4 || !brings || !episodes
    ? []
    : [
        {
          statement: { kind: 'episodes', ...s.topic, ...(season !== undefined && { season }), count },
          from,
          to: at + 3,
        },
      ];
}
