import type { Work } from '../../claim.ts';
import { anaphor } from '../../reading/anaphor.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { AUXILIARIES } from '../../words/release.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { countBefore } from './count-before.ts';

/**
 * "The ten episodes are", "X will be eight episodes", "over the course of ten episodes, …", "the first season, 13
 * episodes, is", "X ended after 62 episodes": the whole of a work or a season.
 */
export const wholeOf: Rule = {
  name: 'episodes: the whole',
  triggers: ['episodes', 'parts', 'instalments', 'installments', 'chapters'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const told = countBefore(s, at);
  if (told === undefined || told.count < 3) return [];
  const { count, number } = told;
  const work =
    s.units[at]?.lower === 'episodes'
      ? (theyAre(s, number, at) ??
        isSoMany(s, number) ??
        ended(s, number) ??
        shownIn(s, number) ??
        apposed(s, number, at) ??
        over(s, number, at))
      : (shownIn(s, number) ?? over(s, number, at));
  return work === undefined
    ? []
    : [{ statement: { kind: 'episodes', ...work, count }, from: number, to: at + 1 }];
}

const NOT_OF_ALL =
  /^(?:of|that|which|in|he|she|they|we|i|screened|seen|sent|provided|reviewed|made|available|on|were|was|directed|written)$/;

/** "The ten episodes are an hour long", "The eight episodes follow": where a sentence begins with them. */
function theyAre(s: SentenceReading, number: number, at: number): Work | undefined {
  // "Set at sea, the four, hour-long episodes will"
  const opens = number === 1 || (s.units[number - 2]?.lower === ',' && number < 8);
  if (!opens || s.units[number - 1]?.lower !== 'the') return undefined;
  const next = s.units[at + 1];
  if (next?.lower === ',' && s.units[at + 2]?.lower === 'to') return s.topic;
  // "The ten episodes of X were"
  if (next?.lower === 'of') {
    const named = worksStartingAt(s, at + 2, false);
    return named !== undefined &&
      /^(?:are|were|will|have|follow|cover|span)$/.test(s.units[named.to]?.lower ?? '')
      ? named.works[0]
      : undefined;
  }
  return next?.kind === 'word' && !NOT_OF_ALL.test(next.lower) ? s.topic : undefined;
}

/** "The season will be eight episodes (long)", "the show is ten episodes". */
function isSoMany(s: SentenceReading, number: number): Work | undefined {
  let be = number - 1;
  if (/^(?:just|only)$/.test(s.units[be]?.lower ?? '')) be -= 1;
  if (!/^(?:is|be|was)$/.test(s.units[be]?.lower ?? '')) return undefined;
  let from = be;
  while (from > 0 && be - from < 4 && AUXILIARIES.has(s.units[from - 1]?.lower ?? '')) from -= 1;
  return /^(?:there|it|not|this|that)$|n't$/.test(s.units[from - 1]?.lower ?? '')
    ? undefined
    : worksBefore(s, from)?.works[0];
}

/** "X ended after 62 episodes": all of them. */
function ended(s: SentenceReading, number: number): Work | undefined {
  const after = /^(?:just|only)$/.test(s.units[number - 1]?.lower ?? '') ? number - 2 : number - 1;
  let verb = after - 1;
  // "ended in 2004 after", "will wrap its run on May 8 after"
  const date = s.dates.find((d) => d.to === after);
  if (date !== undefined)
    verb = /^(?:in|on)$/.test(s.units[date.from - 1]?.lower ?? '') ? date.from - 2 : date.from - 1;
  if (s.units[verb]?.lower === 'run' && s.units[verb - 1]?.lower === 'its') verb -= 2;
  if (
    s.units[after]?.lower !== 'after' ||
    !/^(?:ended|concluded|finished|wrapped|wrap|wraps|end|conclude|finish|ends|concludes|bowed|axed|cancelled|canceled|dropped)$/.test(
      s.units[verb]?.lower ?? '',
    )
  )
    return undefined;
  let from = verb;
  while (from > 0 && verb - from < 4 && AUXILIARIES.has(s.units[from - 1]?.lower ?? '')) from -= 1;
  return worksBefore(s, from)?.works[0];
}

/** "X will be shown next summer on Quark in 13 episodes" */
function shownIn(s: SentenceReading, number: number): Work | undefined {
  if (s.units[number - 1]?.lower !== 'in') return undefined;
  // "It's a limited series in eight parts"
  if (MEDIUM_NOUNS.has(s.units[number - 2]?.lower ?? '')) return saidToBe(s, number - 2);
  for (let verb = number - 2; verb > 0 && verb > number - 10; verb -= 1) {
    if (s.units[verb]?.kind === 'mark') return undefined;
    if (!/^(?:shown|told|broadcast|aired|screened)$/.test(s.units[verb]?.lower ?? '')) continue;
    let from = verb;
    while (from > 0 && verb - from < 4 && AUXILIARIES.has(s.units[from - 1]?.lower ?? '')) from -= 1;
    return worksBefore(s, from)?.works[0];
  }
  return undefined;
}

/** "It's a limited series": of it. */
function saidToBe(s: SentenceReading, noun: number): Work | undefined {
  for (let i = noun - 1; i > noun - 6 && i >= 0; i -= 1) {
    const unit = s.units[i];
    if (unit?.lower === "it's" || (unit?.lower === 'it' && unit.possessive)) return s.topic;
    if (/^(?:is|was)$/.test(unit?.lower ?? '')) return worksBefore(s, i)?.works[0];
    if (unit?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "The first season, 13 episodes, is", "the series, ten episodes in all,": right behind the noun. */
function apposed(s: SentenceReading, number: number, at: number): Work | undefined {
  const open = s.units[number - 1]?.lower ?? '';
  if (!/^[,(—–:]$/.test(open)) return undefined;
  const all = /^(?:in|altogether|total)$/.test(s.units[at + 1]?.lower ?? '') ? 2 : 0;
  const close = s.units[at + 1 + (s.units[at + 1]?.lower === 'altogether' ? 1 : all)]?.lower ?? '';
  if (!/^[,)—–.]$/.test(close)) return undefined;
  const name = number - 2;
  if (isTitle(s.reading, s.units[name]) && !s.units[name]?.possessive && (open === '(' || all > 0))
    return titleAt(s, name)?.work;
  return anaphor(s, name)?.works[0];
}

const SMALL = /^(?:the|its|course|of|these|a|total|all|just|only)$/;

/** "Over the course of ten episodes, …", "In six episodes, …", "the plot unfolds across eight parts": how a story is told. */
function over(s: SentenceReading, number: number, at: number): Work | undefined {
  let small = number - 1;
  while (small > number - 5 && SMALL.test(s.units[small]?.lower ?? '')) small -= 1;
  const word = s.units[small]?.lower ?? '';
  if (!/^(?:over|across|through|throughout)$/.test(word)) return undefined;
  if (small === 0) return s.units[at + 1]?.lower === ',' ? s.topic : undefined;
  let verb = small - 1;
  if (/^(?:out|itself|on)$/.test(s.units[verb]?.lower ?? '')) verb -= 1;
  if (!UNFOLDS.test(s.units[verb]?.lower ?? '')) return undefined;
  let from = verb;
  while (from > 0 && verb - from < 5 && AUXILIARIES.has(s.units[from - 1]?.lower ?? '')) from -= 1;
  const subject = s.units[from - 1];
  const named = worksBefore(s, from)?.works[0];
  if (named !== undefined) return named;
  return subject?.kind === 'word' && (TOLD.test(subject.lower) || MEDIUM_NOUNS.has(subject.lower))
    ? s.topic
    : undefined;
}

const UNFOLDS =
  /^(?:unfolds?|unfolding|unfolded|plays?|playing|played|told|tells|spread|set|runs?|running|ran|airs?|airing|aired|stretch(?:es|ed)?|spans?|takes?|broadcast|shown|unspools?|screened|develops?|serialised|serialized|streams?|split|spaced)$/;
const TOLD = /^(?:story|plot|narrative|action|tale|drama|mystery|saga|events|case)$/;
