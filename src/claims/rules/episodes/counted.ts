import type { Work } from '../../claim.ts';
import { anaphor } from '../../reading/anaphor.ts';
import { isPlainName } from '../../reading/belongs.ts';
import { startsWithGivenName } from '../../reading/given-name.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { worksStartingAt } from '../../reading/works.ts';
import { ORDERED, PARTIAL } from '../../words/episodes.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { countBefore } from './count-before.ts';
import { beginsWith, isActiveOrder, isCommissioner, isComprised, lastVerb, verbAt } from './counted-verb.ts';
import { seasonNamed } from './season-named.ts';

/** "Thirteen episodes of X", "all 10 episodes", "only eight episodes will be made", "season two has ten episodes". */
export const counted: Rule = {
  name: 'episodes: counted',
  triggers: ['episodes', 'parts'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const told = countBefore(s, at);
  if (told === undefined || told.count < 2) return [];
  const { count, number } = told;
  const before = s.units[number - 1]?.lower ?? '';
  if (PARTIAL.has(before) && !isWholeAllTheSame(s, number)) return [];
  if (before === 'the' && s.units[number - 2]?.lower === 'of') return [];
  if (/^[-–—/]$/.test(before)) return [];
  const whole = wholeOf(s, at, number, count);
  // "All 14 episodes of Part 3": of what?
  if (whole === undefined || /^(?:part|volume|book|chapter) (?:\d+|[ivx]+)$/i.test(whole.title)) return [];
  return [{ statement: { kind: 'episodes', ...whole, count }, from: number, to: at + 1 }];
}

/** "Consists of", "runs to", "told over", "is made up of", "a series of": small words that take nothing off. */
function isWholeAllTheSame(s: SentenceReading, number: number): boolean {
  const [small, verb] = [s.units[number - 1]?.lower ?? '', s.units[number - 2]?.lower ?? ''];
  if (small === 'of')
    return (
      ORDERED.test(verb) ||
      MEDIUM_NOUNS.has(verb) ||
      /^(?:season|run|order)$/.test(verb) ||
      (verb === 'up' && s.units[number - 3]?.lower === 'made')
    );
  if (small === 'to') return /^r[ua]ns?$/.test(verb);
  return small === 'over' && (ORDERED.test(verb) || isToldIn(s, number));
}

/** "Tells a whole story over ten episodes", "the plot unfolds across eight episodes". */
function isToldIn(s: SentenceReading, number: number): boolean {
  return (
    /^(?:over|across|in)$/.test(s.units[number - 1]?.lower ?? '') &&
    s.units.slice(Math.max(0, number - 7), number - 1).some((unit) => /^(?:tells?|told)$/.test(unit.lower))
  );
}

/** The work that has that many; `undefined` where the sentence counts something else (parts played, watched, left). */
function wholeOf(s: SentenceReading, at: number, number: number, count: number): Work | undefined {
  const before = s.units[number - 1]?.lower ?? '';
  const behind = s.units.slice(at + 1, at + 9);
  const named =
    s.units[at + 1]?.lower === 'of'
      ? (seasonNumbered(s, at + 2) ?? namedFrom(s, ofWhat(s, at + 2)) ?? spokenOf(s, at + 2))
      : undefined;
  if (s.units[at + 1]?.lower === 'of' && named === undefined) return undefined;
  const ordered = behind.some(
    (unit, i) =>
      ORDERED.test(unit.lower) &&
      // "made available to critics"
      behind[i + 1]?.lower !== 'available' &&
      behind.slice(0, i).some((u) =>
        // "Three episodes were filmed in Cork": some of them
        (/^(?:filmed|shot|recorded|told|run|spread)$/.test(unit.lower) && !s.units[number - 1]?.possessive
          ? /^(?:be|been)$/
          : /^(?:be|been|being|were|was)$/
        ).test(u.lower),
      ),
  );
  // "A miniseries of eight episodes"
  if (before === 'of' && MEDIUM_NOUNS.has(s.units[number - 2]?.lower ?? '')) return seriesOf(s, number - 2);
  if (before === 'of' && /^(?:season|run|order)$/.test(s.units[number - 2]?.lower ?? '')) {
    const season = readNumber(s.units[number - 3]?.lower, 'ordinal');
    const work = named ?? nearest(s, number);
    return work === undefined || season === undefined ? work : { ...work, season };
  }
  // "The producers are developing 26 episodes"
  if (
    /^(?:developing|making|producing)$/.test(lastVerb(s, number)) &&
    count > 3 &&
    s.units[1]?.kind === 'word'
  )
    return named ?? s.topic;
  const has = ORDERED.test(lastVerb(s, number));
  if (before === 'all') return named ?? nearest(s, number);
  if (!ordered && !has) return isToldIn(s, number) ? (named ?? nearest(s, number)) : undefined;
  if (named !== undefined) return named;
  if (ordered) return s.topic;
  const verb = verbAt(s, number);
  if (verb === 0 || isComprised(s, number)) return beginsWith(s, at);
  const orders = isActiveOrder(s, verb);
  if (orders) return isCommissioner(s, verb - 1) ? s.topic : undefined;
  return worksBefore(s, verb)?.works[0];
}

/** "X is a miniseries of eight episodes", "the series of six episodes": the subject, or the work that is spoken of. */
function seriesOf(s: SentenceReading, noun: number): Work | undefined {
  const from = Math.max(0, noun - 5);
  const is = from + s.units.slice(from, noun).findLastIndex((unit) => /^(?:is|was|be)$/.test(unit.lower));
  if (is >= from) return worksBefore(s, is)?.works[0];
  return s.units[noun - 1]?.lower === 'the' ? s.topic : undefined;
}

/** "Of season 1": of the work that is spoken of. */
function seasonNumbered(s: SentenceReading, at: number): Work | undefined {
  const first =
    s.units[at]?.lower === 'the' && s.units[at + 2]?.lower === 'season' && s.units[at + 3]?.lower !== 'of';
  if (first && s.topic !== undefined) {
    const ordinal = readNumber(s.units[at + 1]?.lower, 'ordinal');
    return ordinal === undefined ? s.topic : { ...s.topic, season: ordinal };
  }
  const season = s.units[at]?.lower === 'season' ? readNumber(s.units[at + 1]?.lower) : undefined;
  return season === undefined || s.units[at + 2]?.lower === 'of' || s.topic === undefined
    ? undefined
    : { ...s.topic, season };
}

/** "Of the show": of the work that is spoken of. */
function spokenOf(s: SentenceReading, at: number): Work | undefined {
  for (let i = at + 1; i < at + 5 && s.units[i]?.kind === 'word'; i += 1)
    if (MEDIUM_NOUNS.has(s.units[i]?.lower ?? '')) return anaphor(s, i, true)?.works[0];
  return undefined;
}

/** The title there; "ten episodes of Stone's masterpiece" names none. */
function namedFrom(s: SentenceReading, at: number): Work | undefined {
  const owner = s.units[at];
  if (owner?.possessive && s.units[at + 1]?.kind !== 'name') return undefined;
  return worksStartingAt(s, at, true)?.works[0];
}

/** Behind "season two of", "the first season of". */
function ofWhat(s: SentenceReading, from: number): number {
  for (let i = from; i < from + 4; i += 1) if (s.units[i]?.lower === 'of') return i + 1;
  return from;
}

/** The title named last in front, with its season. */
function nearest(s: SentenceReading, at: number): Work | undefined {
  let other = false;
  for (let i = at - 1; i >= Math.max(0, at - 25); i -= 1) {
    const unit = s.units[i];
    if (isTitle(s.reading, unit)) return titleAt(s, i)?.work;
    const season = seasonNamed(s, i);
    if (season !== undefined) return season;
    // A name that may be a title as well leaves it open whose episodes they are.
    other ||= unit?.kind === 'name' && !isPlainName(s, i) && !isPerson(s, i);
  }
  return other ? undefined : s.topic;
}

/** "Ada Stone wrote all eight episodes": somebody. */
function isPerson(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  const known = s.reading.evidence.get(unit?.key ?? '');
  return (
    known !== undefined &&
    known.title === 0 &&
    (known.person > 0 || (known.form === 'somebody' && startsWithGivenName(unit?.text ?? '')))
  );
}
