import { anaphor } from '../../reading/anaphor.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { isMereName } from '../../reading/sure-works.ts';
import { takenUp } from '../../reading/taken-up.ts';
import { type Works, worksEndingAt, worksStartingAt } from '../../reading/works.ts';
import { CINEMAS } from '../../words/places-of-release.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { mayComeOut } from './comes-out.ts';
import { behindUse } from './due.ts';
import { datesBehind } from './release-date.ts';

/** "X and Y are now available on Quark", "X is streaming now", "all of X can be streamed on Quark", "X is out now". */
export const available: Rule = {
  name: 'release: now available',
  triggers: [
    'available',
    'release',
    'streaming',
    'out',
    'theaters',
    'theatres',
    'cinemas',
    'streamed',
    'playing',
    'airing',
  ],
  read: atEach(readAt),
};

const SMALL =
  /^(?:is|are|was|were|out|now|all|currently|already|both|also|still|finally|presently|exclusively|to|be|can|watch|stream|instantly)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  if (
    at <= 2 &&
    s.units[at]?.lower === 'available' &&
    !/^(?:is|are|was|be)$/.test(s.units[at - 1]?.lower ?? '') &&
    s.units[0]?.kind === 'word'
  )
    return inverted(s, at);
  const word = s.units[at]?.lower ?? '';
  const end = saysNow(s, at, word);
  if (end === undefined) return [];
  let from = at;
  if (word === 'release' || CINEMAS.test(word))
    while (from > at - 3 && s.units[from]?.lower !== 'in' && s.units[from]?.lower !== 'on') from -= 1;
  while (from > 0 && SMALL.test(s.units[from - 1]?.lower ?? '')) from -= 1;
  const group = s.units.slice(from, at).map((unit) => unit.lower);
  if (/^(?:not|n't|never|no|longer|if|when|once|until)$/.test(s.units[from - 1]?.lower ?? '')) return [];
  // "It's in theaters now"
  const its = s.units[from - 1]?.possessive && s.units[from - 1]?.lower === 'it';
  const works = its
    ? takenUp(s, from - 1)
    : group.some((w) => /^(?:is|are|can)$/.test(w))
      ? worksBefore(s, from)
      : beside(s, from, end);
  if (works === undefined || isBeside(s, from, works)) return [];
  const stated = s.sentence.text.slice(
    (s.units[from]?.start ?? 0) - s.sentence.start,
    (s.units[end - 1]?.end ?? 0) - s.sentence.start,
  );
  return works.works
    .filter((work) => mayComeOut(s, work))
    .map((work) => ({
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

/** "The platforms on which X is available", "Ore is available from merchants": nothing is said to be out. */
function isBeside(s: SentenceReading, from: number, works: Works): boolean {
  const lead = s.units.slice(Math.max(0, works.from - 4), works.from).map(({ lower }) => lower);
  if (lead.some((word) => /^(?:which|where|whose|whenever|wherever)$/.test(word))) return true;
  return s.reading.article.sentences.length > 1 && from === works.to && isMereName(s, works);
}

/** "X, out now, is", "X (streaming now on Quark)": the title right in front. */
function beside(s: SentenceReading, from: number, end: number): Works | undefined {
  if (!s.units.slice(from, end).some(({ lower }) => lower === 'now')) return undefined;
  if (s.units[from - 1]?.quoted) return worksEndingAt(s, from - 1, false);
  return /^[,(—–]$/.test(s.units[from - 1]?.lower ?? '')
    ? (worksEndingAt(s, from - 2, false) ?? anaphor(s, from - 2))
    : undefined;
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
  // "available to pre-order now"
  if (s.units.slice(at + 1, at + 5).some(({ lower }) => /^(?:pre-?orders?|wishlist)$/.test(lower)))
    return undefined;
  if (word === 'available' && datesBehind(s, behindUse(s, at + 1)).length > 0) return undefined;
  if (word === 'available') {
    const soon = s.units
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) => /^(?:will|be|become|becomes|soon|once|when|not)$/.test(lower));
    if (soon) return undefined;
    return /^(?:for|as|in)$/.test(next) &&
      !/^(?:streaming|streamed|rent|purchase|download|pc|free)$/.test(s.units[at + 2]?.lower ?? '') &&
      s.units[at + 2]?.kind !== 'name' &&
      before !== 'now' &&
      next !== 'now'
      ? undefined
      : at + 1;
  }
  if (word === 'release') return before === 'general' && s.units[at - 2]?.lower === 'on' ? at + 1 : undefined;
  if (
    word === 'streaming' ||
    word === 'streamed' ||
    word === 'playing' ||
    (word === 'airing' && !/^(?:its|their|the|a)$/.test(next))
  )
    return next === 'on' || next === 'now' || next === 'in' || before === 'now' || before === 'currently'
      ? /^(?:now)$/.test(next)
        ? at + 2
        : at + 1
      : undefined;
  if (word === 'out') return next === 'now' ? at + 2 : before === 'now' ? at + 1 : undefined;
  if (before !== 'in' && s.units[at - 2]?.lower !== 'in') return undefined;
  if (next === 'now') return at + 2;
  if (/^(?:everywhere|nationwide|worldwide)$/.test(next) && s.units[at + 2]?.lower === 'now') return at + 3;
  return s.units
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:now|currently|already|still)$/.test(lower)) &&
    s.units.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:is|are)$/.test(lower))
    ? at + 1
    : undefined;
}
