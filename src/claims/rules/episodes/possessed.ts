import type { Work } from '../../claim.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';

/** "The first season's eight episodes", "seasons 1 and 2, with eight episodes each", "the ten new episodes", "ten 45-minute episodes were ordered". */
export const possessed: Rule = {
  name: 'episodes: of a season',
  triggers: ['episodes'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  let number = at - 1;
  while (
    number > at - 3 &&
    /^(?:new|all-new|remaining|\d+-minute|hour-long|half-hour|one-hour)$/.test(s.units[number]?.lower ?? '')
  )
    number -= 1;
  const count = readNumber(s.units[number]?.lower);
  if (count === undefined || count < 2 || s.topic === undefined) return [];
  if (s.units.slice(number + 1, at).some((unit) => unit.lower === 'remaining')) return [];
  const works = worksOf(s, s.topic, number, at);
  return works.map((work) => ({ statement: { kind: 'episodes', ...work, count }, from: number, to: at + 1 }));
}

function worksOf(s: SentenceReading, topic: Work, number: number, at: number): readonly Work[] {
  const before = s.units[number - 1];
  // "The first season's eight episodes"
  if (before?.possessive && /^season/.test(before.lower)) {
    const season = readNumber(s.units[number - 2]?.lower, 'ordinal');
    return season === undefined ? [topic] : [{ ...topic, season }];
  }
  // "Seasons 1 and 2, with eight episodes each, are"
  if (s.units[at + 1]?.lower === 'each' && /^(?:with|of|had|have)$/.test(before?.lower ?? ''))
    return seasonsIn(s, topic, number);
  const opens = number <= 1 && (number === 0 || before?.lower === 'the');
  const next = s.units[at + 1]?.lower ?? '';
  // "The ten new episodes cover": all of a new season
  if (opens && number === 1 && s.units[number + 1]?.lower === 'new')
    return /^(?:cover|covers|will|follow|pick|take|tell|are|premiere|drop|arrive|span)$/.test(next)
      ? [topic]
      : [];
  const ordered = s.units
    .slice(at + 1, at + 5)
    .some(
      (unit, i) =>
        /^(?:ordered|commissioned|made|greenlit)$/.test(unit.lower) &&
        s.units[at + i + 2]?.lower !== 'available',
    );
  // "Twelve episodes began filming in May"
  const filmed =
    /^(?:began|begin|started|start)$/.test(next) &&
    /^(?:filming|shooting|production)$/.test(s.units[at + 2]?.lower ?? '');
  return opens && (filmed || (ordered && /^(?:have|has|were|are|will)$/.test(next))) ? [topic] : [];
}

function seasonsIn(s: SentenceReading, topic: Work, to: number): readonly Work[] {
  for (let i = 0; i < Math.min(to, 12); i += 1) {
    if (s.units[i]?.lower !== 'seasons') continue;
    const [first, second] = [readNumber(s.units[i + 1]?.lower), readNumber(s.units[i + 3]?.lower)];
    if (first === undefined || second === undefined || s.units[i + 4]?.lower === 'of') return [];
    return /^(?:and|&)$/.test(s.units[i + 2]?.lower ?? '')
      ? [first, second].map((season) => ({ ...topic, season }))
      : [];
  }
  return [];
}
