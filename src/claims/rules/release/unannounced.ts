import type { Work } from '../../claim.ts';
import { readNumber } from '../../reading/numbers.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isOneOfLine, isTitle } from '../../reading/titles.ts';
import { worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { mayComeOut } from './comes-out.ts';
import { readUndated, readWhen, verdict } from './not-known-when.ts';

/** "No release date for X has been announced", "premiere dates for X and Y have not yet been revealed". */
export const unannounced: Rule = {
  name: 'release: no date announced',
  triggers: ['undated', 'date', 'dates', 'airdate', 'airdates', 'window', 'timeline', 'when'],
  read: atEach((s, at) => READERS.get(s.units[at]?.lower ?? '')?.(s, at) ?? readAt(s, at)),
};

const OF_RELEASE = /^(?:release|premiere|launch|air|debut|opening|publication|return|broadcast|streaming)$/;
function readAt(s: SentenceReading, at: number): Finding[] {
  const unit = s.units[at];
  if (unit?.kind !== 'word' || !/^(?:(?:air)?dates?|window|timeline)$/.test(unit.lower)) return [];
  const before = s.units[at - 1]?.lower ?? '';
  const ofRelease = OF_RELEASE.test(before) || unit.lower.startsWith('air') || isInList(s, at);
  if (
    !ofRelease &&
    !(before === 'no' || (before === 'set' && s.units[at - 2]?.lower === 'no') || isBareDate(s, at))
  )
    return [];
  if (s.dates.some((date) => Math.abs(date.from - at) < 6)) return [];
  const clause = clauseOf(s, at);
  if (!isInList(s, at) && !saysNone(s, at, clause)) return [];
  const works = worksFor(s, at, clause).filter((work) => mayComeOut(s, work));
  return works.map((work) => ({
    statement: { kind: 'release' as const, ...work, event: 'unannounced' as const },
    from: clause.from,
    to: clause.to,
    status: 'stated' as const,
  }));
}

/** "No venue, dates or prices were announced." */
function isInList(s: SentenceReading, at: number): boolean {
  return (
    s.units[0]?.lower === 'no' &&
    at < 6 &&
    s.units[at]?.lower === 'dates' &&
    /^(?:,|or|nor)$/.test(s.units[at - 1]?.lower ?? '') &&
    s.units
      .slice(at + 1, at + 8)
      .some(({ lower }) => /^(?:announced|set|confirmed|revealed|given)$/.test(lower))
  );
}

/** "Hasn't given a date", "has yet to set a date", "a date has not been announced": of what else it were, it would say. */
function isBareDate(s: SentenceReading, at: number): boolean {
  if (s.units[at]?.lower !== 'date' || s.units[at - 1]?.lower !== 'a') return false;
  const next = s.units[at + 1]?.lower ?? '.';
  if (/^(?:has|is)$/.test(next)) return at < 3;
  if (
    !/^(?:given|give|set|announced|announce|confirmed|confirm|named|revealed|reveal)$/.test(
      s.units[at - 2]?.lower ?? '',
    )
  )
    return false;
  if (!s.units.slice(0, at).some((unit, i) => platformAt(s, i) !== undefined || BACKERS.test(unit.lower)))
    return false;
  return /^(?:[.,;]|yet|so|but)$/.test(next) || (next === 'for' && isOfWork(s, at + 2));
}

const BACKERS =
  /^(?:network|studio|streamer|channel|distributor|broadcaster|publisher|developer|producers|theatre|company)$/;

function isOfWork(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 5; i += 1) {
    if (isTitle(s.reading, s.units[i])) return true;
    const word = s.units[i]?.lower ?? '';
    if (MEDIUM_NOUNS.has(word) || /^(?:season|it)$/.test(word)) return true;
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}

const PARTS_CLAUSES = /^(?:;|—|–|but|while|though|although)$/;

type Clause = { readonly from: number; readonly to: number };

/** From mark to mark round the noun, so that "not" of another clause does not count. */
function clauseOf(s: SentenceReading, at: number): Clause {
  let from = at;
  while (from > Math.max(0, at - 30) && !PARTS_CLAUSES.test(s.units[from - 1]?.lower ?? '')) from -= 1;
  let to = at + 1;
  while (to < Math.min(s.units.length, at + 40) && !PARTS_CLAUSES.test(s.units[to]?.lower ?? '')) to += 1;
  return { from: s.units[from]?.lower === 'but' ? from + 1 : from, to };
}

function saysNone(s: SentenceReading, at: number, { from, to }: Clause): boolean {
  const text = (a: number, b: number) =>
    s.units
      .slice(a, b)
      .map((unit) => unit.lower)
      .join(' ');
  const front = text(Math.max(from, at - 9), at);
  if (/\b(?:no|without a|without an)(?: \S+){0,4}(?: release| premiere| launch| air| debut)?$/.test(front))
    return true;
  if (
    /\b(?:await\w*|waiting|wait) (?:to (?:hear|learn|get|see) |for |on |to find out )?(?:\w+ ){0,3}\w*$/.test(
      front,
    )
  )
    return true;
  if (
    /(?:\bnot(?! (?:exactly|just|only|merely|so much))|n't|\byet to|\bnever) (?:\w+ ){0,5}(?:a|an|the|its|any|official|specific|exact|release|premiere|launch)(?: \w+){0,2}$/.test(
      front,
    )
  )
    return true;
  return verdict(text(at + 1, to));
}

/** The titles behind "for" and "of", or in front; else the work that is spoken of. */
function worksFor(s: SentenceReading, at: number, { from, to }: Clause): readonly Work[] {
  for (let i = at + 1; i < to; i += 1) {
    if (!/^(?:for|of|on)$/.test(s.units[i]?.lower ?? '')) continue;
    const start = seasonPhraseEnd(s, i + 1);
    const named = worksStartingAt(s, start, i < at + 3);
    if (named !== undefined) return named.works.map((work) => ofSeason(s, at, to, work));
    // "A release date for the recording": of something else
    if (isBesideDate(s, at, i) && isOfOther(s, start)) return [];
  }
  for (let i = at - 1; i >= Math.max(from, at - 20); i -= 1) {
    if (!isTitle(s.reading, s.units[i])) continue;
    if (isOneOfLine(s.units, i)) return [];
    const named = worksStartingAt(s, i, true);
    if (named !== undefined)
      return named.works.slice(0, 1).map((work) => ofSeason(s, at, to, ofVersion(s, i, work)));
  }
  if (s.topic === undefined) return [];
  return [ofSeason(s, at, to, s.topic)];
}

/** "A date for", "a date has yet to be set for": no other words between. */
function isBesideDate(s: SentenceReading, noun: number, at: number): boolean {
  return (
    s.units[at]?.lower === 'for' &&
    s.units
      .slice(noun + 1, at)
      .every(({ lower }) =>
        /^(?:has|have|not|yet|to|be|been|is|was|set|announced|confirmed|given|revealed|n't)$/.test(lower),
      )
  );
}

function isOfOther(s: SentenceReading, from: number): boolean {
  if (!/^(?:the|this|that|these|those|an?|its|his|her|their)$/.test(s.units[from]?.lower ?? '')) return false;
  return !s.units
    .slice(from, from + 7)
    .some(
      ({ lower }) =>
        MEDIUM_NOUNS.has(lower) ||
        /^(?:season|series|episodes|it|title|version|reboot|release|new)$/.test(lower),
    );
}

/** "X is still awaiting its release date for season 3": that season. */
function ofSeason(s: SentenceReading, at: number, to: number, work: Work): Work {
  const season = work.season ?? seasonNamed(s, at, to);
  return season === undefined ? work : { ...work, season };
}

/** "Quark's adaptation of the series X": not the series. */
function ofVersion(s: SentenceReading, name: number, work: Work): Work {
  const version = s.units
    .slice(Math.max(0, name - 5), name)
    .some(({ lower }) => /^(?:adaptation|version|remake|reboot)$/.test(lower));
  const { medium: _, ...bare } = work;
  return version ? bare : work;
}

/** Behind "the next seasons of", "season two of", "the newest seasons of". */
function seasonPhraseEnd(s: SentenceReading, from: number): number {
  for (let i = from; i < from + 6; i += 1) if (s.units[i]?.lower === 'of') return i + 1;
  return from;
}

function seasonNamed(s: SentenceReading, from: number, to: number): number | undefined {
  for (let i = from; i < to; i += 1)
    if (s.units[i]?.lower === 'season')
      return readNumber(s.units[i + 1]?.lower) ?? readNumber(s.units[i - 1]?.lower, 'ordinal');
  return undefined;
}

const READERS = new Map([
  ['when', readWhen],
  ['undated', readUndated],
]);
