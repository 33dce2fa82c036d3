import { appositionHead } from '../../reading/antecedent.ts';
import { startsWithGivenName } from '../../reading/given-name.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { clauseSubject, worksBefore } from '../../reading/subject.ts';
import { isMereName } from '../../reading/sure-works.ts';
import { isTitle } from '../../reading/titles.ts';
import { type Works, worksEndingAt, worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';
import { verbGroup } from './verb-group.ts';

/**
 * "Premiering this summer on Quark, the series …", "with X arriving later that year", "before landing on Quark on
 * May 3", "X, coming this fall".
 */
export const participle: Rule = {
  name: 'release: participle with a date',
  triggers: [...RELEASE_VERBS].filter(([, verb]) => verb.form === 'gerund').map(([word]) => word),
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const group = verbGroup(s, at);
  if (group === undefined || !group.participle || group.unsure) return [];
  // "on its opening weekend in May"
  if (
    s.units[at]?.lower === 'opening' &&
    /^(?:weekend|night|day|week|ceremony|film)$/.test(s.units[at + 1]?.lower ?? '')
  )
    return [];
  if (isGerundNoun(s, at)) return [];
  const dates = datesBehind(s, group.to);
  const last = dates.at(-1);
  if (last === undefined) return [];
  const works = participleWorks(s, at, last.to);
  if (works === undefined) return [];
  const lean = /^(?:was|were|had)$/.test(s.units[at - 1]?.lower ?? '') ? 'back' : 'ahead';
  return releases(s, { works: works.works, from: at, to: last.to, lean }, dates);
}

/** "The first moon landing in 1969": a noun. */
function isGerundNoun(s: SentenceReading, at: number): boolean {
  if (!/^(?:landing|showing|screening|opening)$/.test(s.units[at]?.lower ?? '')) return false;
  for (let i = at - 1; i > at - 5 && s.units[i]?.kind === 'word'; i -= 1)
    if (/^(?:the|an?|its|their|first|second|last)$/.test(s.units[i]?.lower ?? '')) return true;
  return false;
}

/** The works that the participle at `at` tells of; `behind` is the unit behind its places and dates. */
export function participleWorks(s: SentenceReading, at: number, behind: number): Works | undefined {
  // "After going to the press night last week, it was clear"
  if (at < 2 && /^(?:going|getting|bringing|joining|entering)$/.test(s.units[at]?.lower ?? ''))
    return undefined;
  if (at === 0 || (at === 1 && s.units[0]?.kind === 'word')) return fronted(s, behind);
  // "In addition to streaming on Quark, X will"
  if (at < 4 && /^(?:addition|well|along)$/.test(s.units[1]?.lower ?? '')) return fronted(s, behind);
  const before = s.units[at - 1];
  if (before === undefined) return undefined;
  // "…, before landing on Quark": still the subject of the sentence.
  if (/^(?:before|after|then|and)$/.test(before.lower)) {
    const comma = s.units[at - 2]?.lower === ',' ? at - 2 : at - 1;
    return clauseSubject(s, comma) ?? worksBefore(s, comma) ?? opening(s, comma);
  }
  if (/^(?:of|for|on|by|at)$/.test(before.lower)) return aimedAt(s, at);
  if (before.kind === 'name' || before.kind === 'number')
    return (
      (s.units[at + 1]?.lower === 'out' || isOtherOfTwo(s, at - 1)
        ? worksEndingAt(s, at - 1, true)
        : named(s, at - 1)) ??
      (before.kind === 'name' && /^(?:starting|beginning)$/.test(s.units[at]?.lower ?? '')
        ? worksBefore(s, at)
        : undefined)
    );
  if (before.lower === ',')
    // "Running for seven seasons, airing on Quark, X is"
    return named(s, at - 2) ?? worksBefore(s, at) ?? (opensBeside(s) ? fronted(s, behind) : undefined);
  // "X will have a limited run beginning in May"
  if (
    /^(?:starting|beginning)$/.test(s.units[at]?.lower ?? '') &&
    /^(?:run|engagement|release|rollout|season|residency)$/.test(before.lower)
  )
    return runOf(s, at - 1);
  // "X, a six-part drama premiering in May"
  return worksBefore(s, at) ?? appositionHead(s, at - 1) ?? newEpisodes(s, at);
}

/** "Running for seven seasons …": the sentence begins with a clause that has no subject. */
function opensBeside(s: SentenceReading): boolean {
  const first = s.units[0]?.lower ?? '';
  return (
    s.units[0]?.kind === 'word' &&
    /^(?:running|airing|premiering|first|originally|created|starring|filmed|set|written|directed|produced|spanning|debuting|launched|based)$/.test(
      first,
    )
  );
}

/** "X opens this summer, with Y coming later": beside a title with a day of its own stands another. */
function isOtherOfTwo(s: SentenceReading, name: number): boolean {
  const unit = s.units[name];
  if (unit?.kind !== 'name' || s.units[name - 1]?.lower !== 'with' || s.units[name - 2]?.lower !== ',')
    return false;
  return (
    isTitle(s.reading, s.units[0]) &&
    !startsWithGivenName(unit.text) &&
    (s.reading.evidence.get(unit.key)?.person ?? 0) === 0 &&
    s.dates.some((date) => date.to === name - 2)
  );
}

/** "New episodes air Wednesdays at 9 p.m. starting June 3": of the work that is spoken of. */
function newEpisodes(s: SentenceReading, at: number): Works | undefined {
  const begins = /^(?:starting|beginning)$/.test(s.units[at]?.lower ?? '');
  return begins &&
    s.units[0]?.lower === 'new' &&
    s.units[1]?.lower === 'episodes' &&
    s.units[2]?.lower !== 'of' &&
    s.topic !== undefined
    ? { works: [s.topic], from: 0, to: 2 }
    : undefined;
}

/** What has, gets or begins the run that ends at `noun`. */
function runOf(s: SentenceReading, noun: number): Works | undefined {
  for (let i = noun - 1; i > noun - 9 && i > 0; i -= 1) {
    if (
      !/^(?:have|has|get|gets|receive|receives|begin|begins|enjoy|play|plays)$/.test(s.units[i]?.lower ?? '')
    )
      continue;
    let verb = i;
    while (/^(?:will|is|set|to|also|now|then|first)$/.test(s.units[verb - 1]?.lower ?? '')) verb -= 1;
    return worksBefore(s, verb);
  }
  return undefined;
}

/** The works named right in front, where more than their place shows that they are some. */
function named(s: SentenceReading, last: number): Works | undefined {
  const works = worksEndingAt(s, last, true);
  return works === undefined || isMereName(s, works) ? undefined : works;
}

/** What stands behind the comma of "Arriving this summer on Quark, X …". */
function fronted(s: SentenceReading, from: number): Works | undefined {
  // "Coming to Quark on May 3 is X"
  if (/^(?:is|are)$/.test(s.units[from]?.lower ?? ''))
    return worksStartingAt(s, from + 1, s.units[from + 1]?.quoted === true);
  for (let i = from; i < from + 10; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    if (/^(?:,|—|–|:)$/.test(unit.lower)) return subjectFrom(s, i + 1);
  }
  return undefined;
}

/** A title, or "the eight-episode series", that begins at `from`. */
function subjectFrom(s: SentenceReading, from: number): Works | undefined {
  const named = worksStartingAt(s, from, false);
  if (named !== undefined) return named;
  for (let i = from; i < from + 6; i += 1) {
    const unit = s.units[i];
    if (unit?.kind !== 'word') return undefined;
    // "Launched last year, the fifth part of the series": another than is spoken of
    if (/^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|previous|last)$/.test(unit.lower))
      return undefined;
    if (unit.lower === 'it') return s.topic && { works: [s.topic], from: i, to: i + 1 };
    // "the talk show host"
    if (
      /^(?:hosts?|stars?|creators?|writers?|directors?|actors?|actress|presenter|veteran)$/.test(
        s.units[i + 1]?.lower ?? '',
      )
    )
      return undefined;
    if (MEDIUM_NOUNS.has(unit.lower)) return s.topic && { works: [s.topic], from: i, to: i + 1 };
  }
  return undefined;
}

function opening(s: SentenceReading, at: number): Works | undefined {
  for (let i = 0; i < Math.min(6, at); i += 1) {
    const named = worksStartingAt(s, i, i === 0);
    if (named !== undefined) return named;
    if (s.units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "in hope of opening in theaters", "plans on releasing it": the work that is spoken of. */
function aimedAt(s: SentenceReading, at: number): Works | undefined {
  const noun = s.units[at - 2]?.lower ?? '';
  if (!/^(?:hope|hopes|plan|plans|aim|aims|aiming|goal|planning|hoping|intention|intent)$/.test(noun))
    return undefined;
  return s.topic && { works: [s.topic], from: at, to: at + 1 };
}
