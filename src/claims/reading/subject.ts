import type { Work } from '../claim.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { readNumber } from './numbers.ts';
import type { SentenceReading } from './reading.ts';
import { isTitle } from './titles.ts';
import { mayBeTitle, type Works, worksEndingAt, worksStartingAt } from './works.ts';

const OPENS_CLAUSE = /^(?:[;:—–]|but|while|though|although|because|so|when|once|before|after|since|as|if)$/;
const LOOK_BACK = 40;

/**
 * The works that are the subject of the verb whose first unit (auxiliaries included) is `verb`; `undefined` where
 * its subject is anything else: a trailer, a company, a person, a season of the year.
 */
export function worksBefore(s: SentenceReading, verb: number): Works | undefined {
  const last = verb - 1;
  const unit = s.units[last];
  if (unit === undefined) return undefined;
  if (unit.kind === 'mark')
    return /^[,)—–]$/.test(unit.lower) ? (apposed(s, last) ?? openingOf(s, last)) : undefined;
  if (/^(?:and|but|then)$/.test(unit.lower)) return openingOf(s, last);
  if (/^(?:it|this)$/.test(unit.lower)) return topicAt(s, last, last + 1);
  if (unit.lower === 'which' || unit.lower === 'that') return antecedent(s, last);
  return phraseEndingAt(s, last) ?? (inPhrase(s, last) ? openingOf(s, last) : undefined);
}

/** The works of a noun phrase that ends at `last`, with what stands before it: "the finale of X" is not X. */
function phraseEndingAt(s: SentenceReading, last: number): Works | undefined {
  const named = worksEndingAt(s, last, true);
  if (named !== undefined) {
    const headed = adaptationOf(s, named);
    if (headed !== undefined) return headed;
    return belongsToOther(s, named.from) ? undefined : named;
  }
  return anaphor(s, last);
}

/** "the film", "the new series", "season two", "the second season": all mean the work that is spoken of. */
function anaphor(s: SentenceReading, last: number): Works | undefined {
  const unit = s.units[last];
  if (unit === undefined || s.topic === undefined) return undefined;
  const before = s.units[last - 1]?.lower ?? '';
  const season = /^(?:season|series)$/.test(before) ? readNumber(unit.lower) : undefined;
  if (season !== undefined)
    return belongsToOther(s, last - 1) ? undefined : topicAt(s, last - 1, last + 1, season);
  if (unit.lower === 'season' || unit.lower === 'seasons') {
    const ordinal = readNumber(before, 'ordinal');
    const from = determiner(s, last);
    return from === undefined ? undefined : topicAt(s, from, last + 1, ordinal);
  }
  if (unit.kind !== 'word' || !MEDIUM_NOUNS.has(unit.lower) || unit.possessive) return undefined;
  const from = determiner(s, last);
  return from === undefined ? undefined : topicAt(s, from, last + 1);
}

/** Where "the", "this" or "its" stands before a noun with at most a few plain adjectives; other nouns are refused. */
function determiner(s: SentenceReading, noun: number): number | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i -= 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return undefined;
    if (/^(?:the|this|that|its|their|his|her)$/.test(unit.lower)) return belongsToOther(s, i) ? undefined : i;
    // "The next show in the line-up" is another than the one spoken of.
    if (
      /^(?:next|other|another|previous|last|latest|earlier|same|a|an)$/.test(unit.lower) &&
      !/^(?:installment|instalment|season)$/.test(s.units[noun]?.lower ?? '')
    )
      return undefined;
    if (unit.kind === 'name' && !isPlainName(s, i)) return undefined;
    if (
      unit.kind === 'word' &&
      /(?:ly|ing)$/.test(unit.lower) &&
      !/^(?:upcoming|forthcoming|coming|exciting|long-running)$/.test(unit.lower)
    )
      return undefined;
    if (/^(?:and|or|in|on|of|for|to|from|with|is|are|was|were|by|about)$/.test(unit.lower)) return undefined;
  }
  return undefined;
}

/** A name that may stand as an adjective before "series": a channel, a country. */
function isPlainName(s: SentenceReading, at: number): boolean {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return known !== undefined && known.other > known.title;
}

/** Whether a preposition in front makes the phrase part of another: "the finale of", "the sequel to", "filming on". */
function belongsToOther(s: SentenceReading, from: number): boolean {
  let at = from - 1;
  while (at > from - 6 && at >= 0) {
    const unit = s.units[at];
    const lower = unit?.lower ?? '';
    if (
      unit?.kind === 'word' &&
      /^(?:of|for|to|from|in|on|about|with|by|at|into|between|behind|like|than|as|watch|see)$/.test(lower)
    ) {
      if (lower === 'with' || (lower === 'as' && /^(?:just|well|same)$/.test(s.units[at - 1]?.lower ?? '')))
        return false;
      return lower !== 'of' || !isSeasonPhrase(s, at);
    }
    if (unit?.kind === 'mark' || unit === undefined) return false;
    if (unit.kind === 'name' && !unit.possessive && !isPlainName(s, at)) return false;
    at -= 1;
  }
  return false;
}

/** "Season two of", "the second season of", "all ten episodes of", "the series of". */
function isSeasonPhrase(s: SentenceReading, of: number): boolean {
  const [a = '', b = ''] = [s.units[of - 1]?.lower, s.units[of - 2]?.lower];
  return (
    /^(?:seasons?|episodes|installment|instalment|series|version|run|cut)$/.test(a) ||
    /^(?:seasons?|series)$/.test(b)
  );
}

/** "A graphic novel adaptation of X": the work in that medium, told from X by it. */
function adaptationOf(s: SentenceReading, named: Works): Works | undefined {
  let at = named.from - 1;
  while (
    at > named.from - 5 &&
    /^(?:the|first|original|his|her|their|hit|popular|bestselling|best-selling)$/.test(
      s.units[at]?.lower ?? '',
    )
  )
    at -= 1;
  if (
    s.units[at]?.lower !== 'of' ||
    !/^(?:adaptation|version|remake|revival)$/.test(s.units[at - 1]?.lower ?? '')
  )
    return undefined;
  const words = [s.units[at - 3], s.units[at - 2]].map((unit) => unit?.lower ?? '');
  const medium =
    words[0] === 'graphic'
      ? 'comic'
      : words[1] === 'tv' || words[1] === 'television'
        ? 'series'
        : MEDIUM_NOUNS.get(words[1] ?? '');
  if (medium === undefined) return undefined;
  return { ...named, works: named.works.map((work) => ({ title: work.title, medium })), from: at - 3 };
}

/** "X, which opens", "the film that opens", "X, a prequel to the series that opened". */
function antecedent(s: SentenceReading, relative: number): Works | undefined {
  const comma = s.units[relative - 1]?.lower === ',';
  const last = comma ? relative - 2 : relative - 1;
  const apposed = appositionHead(s, last);
  if (apposed !== undefined) return apposed;
  if (!comma && s.units[relative]?.lower === 'which') return undefined;
  return worksEndingAt(s, last, true) ?? anaphor(s, last);
}

/** "X, a prequel to the streaming series": X, where a phrase that ends at `last` stands beside it. */
function appositionHead(s: SentenceReading, last: number): Works | undefined {
  for (let i = last; i > Math.max(0, last - 14); i -= 1) {
    if (s.units[i]?.lower !== ',') continue;
    if (!/^(?:a|an|the)$/.test(s.units[i + 1]?.lower ?? '')) return undefined;
    const nouns = s.units.slice(i + 2, last + 1);
    return nouns.some((unit) => MEDIUM_NOUNS.has(unit.lower) || RELATION_NOUNS.has(unit.lower))
      ? worksEndingAt(s, i - 1, false)
      : undefined;
  }
  return undefined;
}

/** "The eighth, X, will open": a title between two commas right in front of its verb. */
function apposed(s: SentenceReading, comma: number): Works | undefined {
  const named = worksEndingAt(s, comma - 1, true);
  if (named === undefined || s.units[named.from - 1]?.lower !== ',') return undefined;
  // In "X, Y, opens" the first is the subject, where it is a title too.
  return isTitle(s.reading, s.units[named.from - 2]) ? undefined : named;
}

/** The first noun phrase of the clause in which unit `at` stands, if it is a work and ends at a mark or a verb. */
function openingOf(s: SentenceReading, at: number): Works | undefined {
  let start = 0;
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i -= 1) {
    const lower = s.units[i]?.lower ?? '';
    if (
      OPENS_CLAUSE.test(lower) ||
      (lower === ',' && /^(?:but|while|with)$/.test(s.units[i + 1]?.lower ?? '')) ||
      (lower === ',' && s.units[i + 1]?.lower === 'and' && startsPhrase(s, i + 2))
    ) {
      start = i + 1;
      break;
    }
  }
  if (at - start > LOOK_BACK) return undefined;
  while (/^(?:[“"‘(]|and|but|with|however|meanwhile|now|,)$/.test(s.units[start]?.lower ?? '')) start += 1;
  const first = s.units[start];
  if (first === undefined || start >= at) return undefined;
  if (first.lower === 'it') return topicAt(s, start, start + 1);
  for (let i = start; i < Math.min(start + 8, at); i += 1) {
    const unit = s.units[i];
    if (unit?.kind === 'name') {
      if (!mayBeTitle(s, i) || !isTitle(s.reading, unit)) return undefined;
      return worksStartingAt(s, i, true);
    }
    const here = anaphor(s, i);
    if (here !== undefined && here.from <= start + 1) {
      // "The sequel to X": the sequel itself, not what follows it.
      return here;
    }
    if (unit?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** A title, "the" or "it": what a new clause behind ", and" begins with. */
function startsPhrase(s: SentenceReading, at: number): boolean {
  return s.units[at]?.kind === 'name' || /^(?:the|it|its|this)$/.test(s.units[at]?.lower ?? '');
}

/** Whether the words before a verb end a prepositional phrase: "the next installment in the series is set to". */
function inPhrase(s: SentenceReading, last: number): boolean {
  for (let i = last; i > Math.max(0, last - 7); i -= 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return false;
    if (/^(?:in|from|of|to|on)$/.test(unit.lower)) return true;
  }
  return false;
}

function topicAt(s: SentenceReading, from: number, to: number, season?: number): Works | undefined {
  const topic: Work | undefined = s.topic;
  if (topic === undefined) return undefined;
  return { works: [season === undefined ? topic : { ...topic, season }], from, to };
}
