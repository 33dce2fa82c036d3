import { MEDIUM_NOUNS } from '../words/media.ts';
import { anaphor, topicAt } from './anaphor.ts';
import { endsWithComma } from './ends-with-comma.ts';
import { readNumber } from './numbers.ts';
import type { SentenceReading } from './reading.ts';
import { type Works, worksStartingAt } from './works.ts';

/** How far behind its first word the noun of a phrase may stand. */
const REACH = 9;

/** What ends a phrase in front of its noun: "the star of the series", "the trailer for". */
const ENDS =
  /^(?:for|in|on|at|to|with|by|from|and|or|about|that|which|who|how|what|if|whether|why|is|are|was|were|has|have|will)$/;

/**
 * The works of the noun phrase that begins at `from`, where a verb or "for" in front shows that one stands there: "X",
 * "the Quark drama X", "Ada Stone's new film X", "X's fourth season", "the highly anticipated series", "season two",
 * "all eight episodes", "it".
 */
export function phraseStartingAt(s: SentenceReading, from: number): Works | undefined {
  const first = s.units[from]?.lower ?? '';
  if (first === 'it' || first === 'them') return topicAt(s, from, from + 1);
  const season = first === 'season' ? readNumber(s.units[from + 1]?.lower) : undefined;
  if (season !== undefined && s.units[from + 2]?.lower !== 'of')
    return topicAt(s, from, from + 2, { season });
  const owned = seasonOfOwner(s, from);
  if (owned !== undefined) return owned;
  const named = worksStartingAt(s, from, s.units[from]?.quoted === true);
  if (named !== undefined)
    return s.units[named.to - 1]?.possessive || isPieceOf(s, from, named.to)
      ? undefined
      : { ...named, to: behindAside(s, named.to) };
  if (ENDS.test(first)) return undefined;
  for (let i = from + 1; i < from + REACH; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark' || ENDS.test(unit.lower)) return undefined;
    if (/^(?:thing|lot|saga)$/.test(unit.lower)) return topicAt(s, from, i + 1);
    const noun = MEDIUM_NOUNS.has(unit.lower) || /^(?:seasons?|episodes)$/.test(unit.lower);
    const next = s.units[i + 1];
    if (!noun || unit.possessive || MEDIUM_NOUNS.has(next?.lower ?? '') || next?.lower === 'of') continue;
    const here =
      next?.kind === 'name' && !next.possessive && !isDay(s, i + 1) ? undefined : anaphor(s, i, true);
    return here === undefined || here.from < from ? undefined : { ...here, from };
  }
  return undefined;
}

/** "X, a drama about twins, on May 3", "X, which stars Ada Stone, this fall": behind the comma that closes what is said beside. */
function behindAside(s: SentenceReading, to: number): number {
  const open = s.units[to]?.lower === ',' ? to + 1 : endsWithComma(s, to - 1) ? to : undefined;
  if (open === undefined || !ASIDE.test(s.units[open]?.lower ?? '')) return to;
  for (let i = open + 1; i < open + 16; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || isDay(s, i) || /^[.;:“”"—–]$/.test(unit.lower)) return to;
    const next = s.units[i + 1];
    if (unit.lower === ',')
      return next?.kind === 'name' || /^(?:and|who|which)$/.test(next?.lower ?? '') ? to : i + 1;
  }
  return to;
}

const ASIDE = /^(?:an?|the|its|which|starring|featuring|directed|written|created|based|about|from|his|her)$/;

/** "An adaptation of X", "the poster of X", where "the first season of X" is X. */
function isPieceOf(s: SentenceReading, from: number, to: number): boolean {
  for (let i = from + 1; i < to && s.units[i]?.kind !== 'name'; i += 1)
    if (s.units[i]?.lower === 'of' && !WHOLE.test(s.units[i - 1]?.lower ?? '')) return true;
  return false;
}

const WHOLE =
  /^(?:seasons?|series|episodes|parts|chapters|volumes|all|rest|both|half|run|\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "X's fourth season", "X's second and third seasons". */
function seasonOfOwner(s: SentenceReading, from: number): Works | undefined {
  const owner = s.units[from]?.lower === 'the' ? from + 1 : from;
  if (!s.units[owner]?.possessive || s.units[owner]?.kind !== 'name') return undefined;
  for (let i = owner + 1; i < owner + 5; i += 1) {
    if (/^seasons?$/.test(s.units[i]?.lower ?? '')) return anaphor(s, i, true);
    if (s.units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function isDay(s: SentenceReading, at: number): boolean {
  return s.dates.some((date) => date.from === at);
}
