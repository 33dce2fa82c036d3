import type { Work } from '../../claim.ts';
import { anaphor } from '../../reading/anaphor.ts';
import { endsWithComma } from '../../reading/ends-with-comma.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { worksEndingAt, worksStartingAt } from '../../reading/works.ts';
import { CINEMAS } from '../../words/places-of-release.ts';
import { AUXILIARIES, RELEASE_NOUNS, RELEASE_VERBS } from '../../words/release.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { beforeParenthesis, fronted } from './due-works.ts';
import { releaseEndingAt } from './its-release.ts';
import { datesBehind, releases } from './release-date.ts';

const WORDS = new Set([
  'in',
  'on',
  'available',
  'due',
  'set',
  'slated',
  'scheduled',
  'dated',
  'out',
  'planned',
  'expected',
  'projected',
]);

/**
 * "The film, due for release in May", "X is out May 3", "Set to debut in 2017, the series", "X is slated for May 3",
 * "X is due in theaters this fall".
 */
export const due: Rule = {
  name: 'release: due, set, out',
  triggers: [...WORDS],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const word = s.units[at];
  if (word?.kind !== 'word' || !WORDS.has(word.lower)) return [];
  const behind = complement(s, at);
  if (behind === undefined) return [];
  const dates = datesBehind(s, behind);
  const last = dates.at(-1);
  if (last === undefined) return [];
  let from = at;
  while (from > 0 && isAuxiliary(s, from - 1, word.lower)) from -= 1;
  if (
    /^(?:not|never|n't|would)$/.test(s.units[from]?.lower ?? '') ||
    /n't$|^not$/.test(s.units[from - 1]?.lower ?? '')
  )
    return [];
  const beside = endsWithComma(s, from - 1)
    ? worksEndingAt(s, from - 1, false)
    : /^[,(—–-]$/.test(s.units[from - 1]?.lower ?? '')
      ? (worksEndingAt(s, beforeParenthesis(s, from - 2), false) ?? anaphor(s, from - 2, true))
      : undefined;
  const works = opensSentence(s, from)
    ? fronted(s, last.to)
    : (beside ?? worksBefore(s, from) ?? releaseEndingAt(s, from - 1));
  if (works === undefined) return [];
  // "Was originally set for a May release": a plan that may no longer hold.
  if (/^(?:was|were|had)$/.test(s.units[from]?.lower ?? '')) return [];
  const also = soAre(s, last.to);
  return releases(
    s,
    { works: [...works.works, ...also], from: Math.min(works.from, from), to: last.to, lean: 'ahead' },
    dates,
  );
}

/** "Will become available", "is set to": words of the verb in front. */
function isAuxiliary(s: SentenceReading, at: number, word: string): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'word' || unit.possessive) return false;
  // "the Low Tide set due on": a thing
  if (unit.lower === 'set' && word !== 'available' && !/^(?:is|are|now)$/.test(s.units[at - 1]?.lower ?? ''))
    return false;
  return (
    AUXILIARIES.has(unit.lower) ||
    (word === 'available' && /^(?:become|becomes|became|made)$/.test(unit.lower))
  );
}

/** "…, and so is X": the same said of another. */
function soAre(s: SentenceReading, at: number): readonly Work[] {
  let i = s.units[at]?.lower === ',' ? at + 1 : at;
  if (s.units[i]?.lower === 'and') i += 1;
  if (s.units[i]?.lower !== 'so' || !/^(?:is|are|does|do|will)$/.test(s.units[i + 1]?.lower ?? '')) return [];
  return worksStartingAt(s, i + 2, false)?.works ?? [];
}

/** "Set to debut in 2027, …", "Now due in May, …". */
function opensSentence(s: SentenceReading, from: number): boolean {
  const first = s.units[0];
  if (/^(?:originally|initially|previously|formerly|once|first)$/.test(first?.lower ?? '')) return false;
  return (
    from === 0 || (from === 1 && first?.kind === 'word' && !/^(?:it|this|that|which)$/.test(first.lower))
  );
}

/** Where places and dates may begin: behind "for release", "to be released", "out", "for a May release". */
function complement(s: SentenceReading, at: number): number | undefined {
  const word = s.units[at]?.lower ?? '';
  const next = s.units[at + 1]?.lower ?? '';
  if (word === 'on')
    return /^[,(—–]$/.test(s.units[at - 1]?.lower ?? '') ? platformAt(s, at + 1)?.to : undefined;
  if (word === 'in')
    return CINEMAS.test(next) &&
      (at === 0 || /^[,(—–-]$/.test(s.units[at - 1]?.lower ?? '') || s.units[at - 1]?.quoted)
      ? at + 2
      : undefined;
  if (word === 'available') return behindUse(s, at + 1);
  // "supposed to come out": the verb's own
  const before = s.units[at - 1];
  if (
    word === 'out' &&
    before?.kind === 'word' &&
    // "It's out"
    !before.possessive &&
    !MAY_BE_OUT.test(before.lower) &&
    !AUXILIARIES.has(before.lower)
  )
    return undefined;
  // "You can try it out tomorrow"
  if (word === 'out' && before?.lower === 'it' && DOES_OUT.test(s.units[at - 2]?.lower ?? ''))
    return undefined;
  if (word === 'out') return /^(?:of|to|there|with|for|against)$/.test(next) ? undefined : at + 1;
  if (next === 'for') {
    let i = at + 2;
    if (/^(?:a|an|the|its|theatrical|worldwide|wide|global)$/.test(s.units[i]?.lower ?? '')) i += 1;
    if (/^(?:theatrical|worldwide|wide|global|streaming)$/.test(s.units[i]?.lower ?? '')) i += 1;
    if (RELEASE_NOUNS.has(s.units[i]?.lower ?? '')) return i + 1;
    return s.dates.some((date) => date.from === i || date.from === at + 2) ? at + 2 : undefined;
  }
  if (word === 'due' || word === 'dated')
    return next === 'to' ? verbBehind(s, at + 1) : next === 'out' ? at + 2 : at + 1;
  if (
    /^(?:expected|slated|scheduled|planned|projected)$/.test(word) &&
    s.dates.some((date) => date.from >= at + 1 && date.from <= at + 2)
  )
    return at + 1;
  if (
    /^(?:expected|planned|scheduled)$/.test(word) &&
    /^(?:on|in)$/.test(next) &&
    s.units[at + 2]?.kind !== 'number'
  )
    return at + 1;
  // Where "set to debut" has a subject in front, the rule for verbs reads it; here it opens the sentence.
  return next === 'to' && at <= 1 ? verbBehind(s, at + 1) : undefined;
}

const DOES_OUT = /^(?:(?:try|check|figur|find|point|test|sort)(?:e|s|es|ing|ed)?|tried|tries|found)$/;
const MAY_BE_OUT = /^(?:it|it's|fully|and|already|which|that|film|movie|series|show|game|book|season|\d+)$/;

/** "Available to stream or buy", "available for streaming", "available to watch on". */
export function behindUse(s: SentenceReading, from: number): number {
  const first = s.units[from]?.lower ?? '';
  let i = from;
  if (
    first === 'to' ||
    (first === 'for' &&
      /ing$|^(?:rent|purchase|download|pre-order|preorder)$/.test(s.units[from + 1]?.lower ?? ''))
  ) {
    i += 1;
    while (i < from + 8 && USE.test(s.units[i]?.lower ?? '')) i += 1;
  }
  return /^(?:pre-?order)$/.test(s.units[i - 1]?.lower ?? '') ? s.units.length : i;
}

const USE =
  /^(?:stream|watch|rent|buy|purchase|own|view|play|download|pre-?order|streaming|rental|rentals|viewing|binge|or|and|both|audiences|viewers|fans|subscribers|everyone|all|,)$/;

function verbBehind(s: SentenceReading, to: number): number | undefined {
  if (!/^(?:to)$/.test(s.units[to]?.lower ?? '')) return undefined;
  for (let i = to + 1; i < to + 3; i += 1) if (RELEASE_VERBS.has(s.units[i]?.lower ?? '')) return i + 1;
  return undefined;
}
