import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { platformsBehind } from './behind.ts';
import { onPlatforms } from './finding.ts';
import { piecesBefore } from './pieces.ts';

const MOVES =
  'moves moved moving move shifts shifted shifting shift jumps jumped jumping jump switches switched switching switch transfers transferred hops hopped migrates migrated relocated'.split(
    ' ',
  );
const STAYS =
  'playable downloadable download lives live lived airing screens screened plays sits resides remains debut premiere bow return debuts'.split(
    ' ',
  );

/** "X moves from Quark to Zed", "X makes its debut on Quark", "X will live on Quark". */
export const moves: Rule = {
  name: 'platform: moves and stays',
  triggers: [...MOVES, ...STAYS],
  read: atEach(readAt),
};

const MOVE = new Set(MOVES);
const SMALL =
  /^(?:is|are|was|were|has|have|had|will|be|been|now|also|set|to|later|then|eventually|recently|officially|would|since|exclusively|currently)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  const unit = s.units[at];
  if (unit?.kind !== 'word') return [];
  if (/^(?:debuts?|premiere|bow|return)$/.test(unit.lower)) return makesIts(s, at);
  if (s.units[at - 1]?.lower === 'its' && s.topic !== undefined) {
    // "Following its switch of networks from Quark to Zed,"
    const apart = s.units[at + 1]?.lower === 'of' ? at + 3 : at + 1;
    const both = fromTo(s, apart);
    return both === undefined || s.units.slice(0, at).some(({ kind }) => kind === 'name')
      ? []
      : onPlatforms([{ title: s.topic.title }], both.names, at, both.to);
  }
  let from = at;
  if (unit.lower === 'download' && s.units[at - 1]?.lower === 'to')
    from = at - (s.units[at - 2]?.lower === 'free' ? 2 : 1);
  // "will make the jump from Quark to Zed"
  if (
    /^(?:the|a)$/.test(s.units[at - 1]?.lower ?? '') &&
    /^(?:makes?|made|making)$/.test(s.units[at - 2]?.lower ?? '')
  )
    from = at - 2;
  while (from > at - 8 && SMALL.test(s.units[from - 1]?.lower ?? '')) from -= 1;
  if (
    /^(?:not|never|could|might|may|would|if)$|n't$/.test(s.units[from - 1]?.lower ?? '') ||
    isDoubted(s, from, at)
  )
    return [];
  const platforms = MOVE.has(unit.lower) ? fromTo(s, at + 1) : stays(s, at);
  if (platforms === undefined || platforms.names.length === 0) return [];
  const works = worksBefore(s, from) ?? piecesBefore(s, from);
  return works === undefined ? [] : onPlatforms(works.works, platforms.names, works.from, platforms.to);
}

/** "Would live on, possibly on Quark": nobody knows. */
function isDoubted(s: SentenceReading, from: number, at: number): boolean {
  return s.units
    .slice(from, at + 5)
    .some(({ lower }) => /^(?:would|possibly|perhaps|maybe|potentially|might|could|not|never)$/.test(lower));
}

type Names = { readonly names: readonly string[]; readonly to: number };

/** "From Quark to Zed": both. */
function fromTo(s: SentenceReading, at: number): Names | undefined {
  const start = s.units[at]?.lower === 'over' ? at + 1 : at;
  if (s.units[start]?.lower !== 'from') return undefined;
  const first = platformAt(s, start + 1);
  if (first === undefined || !/^(?:to|over)$/.test(s.units[first.to]?.lower ?? '')) return undefined;
  let to = s.units[first.to]?.lower === 'over' ? first.to + 2 : first.to + 1;
  while (
    to < first.to + 6 &&
    /^(?:its|the|streaming|sibling|sister|service|network|channel|streamer|cable|fellow|rival)$/.test(
      s.units[to]?.lower ?? '',
    )
  )
    to += 1;
  const second = platformAt(s, to);
  return second && { names: [first.platform, second.platform], to: second.to };
}

function stays(s: SentenceReading, at: number): Names | undefined {
  const found = s.units[at + 1]?.lower === 'on' ? platformsBehind(s, at + 1) : [];
  const last = found.at(-1);
  return last && { names: found.map(({ platform }) => platform), to: last.to };
}

/** "Makes its US debut on Quark". */
function makesIts(s: SentenceReading, noun: number): Finding[] {
  let its = noun - 1;
  while (its > noun - 4 && !/^(?:its|their|a|the)$/.test(s.units[its]?.lower ?? '')) its -= 1;
  if (!/^(?:its|a|the)$/.test(s.units[its]?.lower ?? '')) return isPremiere(s, noun, its);
  if (!/^(?:makes?|made|making|gets?|got|getting)$/.test(s.units[its - 1]?.lower ?? ''))
    return isPremiere(s, noun, its);
  let from = its - 1;
  while (from > its - 7 && SMALL.test(s.units[from - 1]?.lower ?? '')) from -= 1;
  const found = platformsBehind(s, noun + 1);
  const last = found.at(-1);
  const works = last === undefined ? undefined : (worksBefore(s, from) ?? piecesBefore(s, from));
  if (works === undefined || last === undefined) return [];
  return onPlatforms(
    works.works,
    found.map(({ platform }) => platform),
    works.from,
    last.to,
  );
}

/** "Ahead of its premiere on Quark", "with the premiere on July 14 on Quark": of what is spoken of. */
function isPremiere(s: SentenceReading, noun: number, its: number): Finding[] {
  if (
    s.topic === undefined ||
    !/^(?:its|the)$/.test(s.units[its]?.lower ?? '') ||
    s.units[noun + 1]?.lower !== 'on'
  )
    return [];
  if (/^(?:makes?|made|making|for|of)$/.test(s.units[its - 1]?.lower ?? '') && s.units[its]?.lower === 'the')
    return [];
  const found = platformsBehind(s, noun + 1);
  const last = found.at(-1);
  if (last === undefined || /^youtube/i.test(found[0]?.platform ?? '')) return [];
  return onPlatforms(
    [s.topic],
    found.map(({ platform }) => platform),
    noun,
    last.to,
  );
}
