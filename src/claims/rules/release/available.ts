import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { worksStartingAt } from '../../reading/works.ts';
import type { Finding, Rule } from '../rule.ts';

/** "X and Y are now available on Quark", "X is streaming now", "all of X can be streamed on Quark", "X is out now". */
export const available: Rule = {
  name: 'release: now available',
  triggers: ['available', 'streaming', 'out', 'theaters', 'theatres', 'cinemas', 'streamed', 'playing'],
  read: (s, ats) => ats.flatMap((at) => readAt(s, at)),
};

const SMALL =
  /^(?:is|are|now|all|currently|already|both|also|still|finally|presently|exclusively|to|be|can|watch|stream|instantly)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  if (at <= 2 && s.units[at]?.lower === 'available') return inverted(s, at);
  const word = s.units[at]?.lower ?? '';
  const end = saysNow(s, at, word);
  if (end === undefined) return [];
  let from = /^(?:theaters|theatres|cinemas)$/.test(word) ? at - 1 : at;
  while (from > 0 && SMALL.test(s.units[from - 1]?.lower ?? '')) from -= 1;
  const group = s.units.slice(from, at).map((unit) => unit.lower);
  if (
    !group.some((w) => /^(?:is|are|can)$/.test(w)) ||
    /^(?:not|n't|never|no|longer)$/.test(s.units[from - 1]?.lower ?? '')
  )
    return [];
  const works = worksBefore(s, from);
  if (works === undefined) return [];
  const stated = s.sentence.text.slice(
    (s.units[from]?.start ?? 0) - s.sentence.start,
    (s.units[end - 1]?.end ?? 0) - s.sentence.start,
  );
  return works.works.map((work) => ({
    statement: {
      kind: 'release' as const,
      ...work,
      event: 'available' as const,
      asStated: stated.replace(/^(?:is|are)\s+/, ''),
    },
    from,
    to: end,
    status: 'stated' as const,
  }));
}

/** "Already available on Quark are X and Y." */
function inverted(s: SentenceReading, at: number): Finding[] {
  const be = s.units.findIndex((unit, i) => i > at && i < at + 6 && /^(?:is|are)$/.test(unit.lower));
  const works = be < 0 ? undefined : worksStartingAt(s, be + 1, false);
  return (works?.works ?? []).map((work) => ({
    statement: { kind: 'release' as const, ...work, event: 'available' as const, asStated: 'available' },
    from: at,
    to: works?.to ?? at + 1,
    status: 'stated' as const,
  }));
}

/** The unit behind the words that say so; `undefined` where a date follows or it is only to come. */
function saysNow(s: SentenceReading, at: number, word: string): number | undefined {
  const next = s.units[at + 1]?.lower ?? '';
  const before = s.units[at - 1]?.lower ?? '';
  if (s.dates.some((date) => date.from > at && date.from <= at + 5)) return undefined;
  if (word === 'available')
    return /^(?:for|as|in)$/.test(next) &&
      !/^(?:streaming|streamed)$/.test(s.units[at + 2]?.lower ?? '') &&
      before !== 'now'
      ? undefined
      : at + 1;
  if (word === 'streaming' || word === 'streamed' || word === 'playing')
    return next === 'on' || next === 'now' || next === 'in' || before === 'now' || before === 'currently'
      ? /^(?:now)$/.test(next)
        ? at + 2
        : at + 1
      : undefined;
  if (word === 'out') return next === 'now' ? at + 2 : before === 'now' ? at + 1 : undefined;
  return next === 'now' && before === 'in' ? at + 2 : undefined;
}
