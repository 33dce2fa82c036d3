import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { SHOWN_AT } from '../../words/places-of-release.ts';
import { AUXILIARIES, RELEASE_NOUNS, RELEASE_VERBS, type ReleaseVerb } from '../../words/release.ts';

/** A verb of release with the small words that belong to it. */
export type VerbGroup = {
  readonly verb: ReleaseVerb;
  /** First auxiliary, or the verb itself. */
  readonly from: number;
  readonly at: number;
  /** Behind the verb and its particle: "comes out", "hits theaters". */
  readonly to: number;
  /** Looks back: "opened", "was released", "has launched". */
  readonly past: boolean;
  /** "was released", "will be released". */
  readonly passive: boolean;
  /** "will", "is set to": says what is to come. */
  readonly future: boolean;
  /** Neither auxiliary nor ending makes it a statement of its own: "released in 2016", "premiering this fall". */
  readonly participle: boolean;
  /** "not", "never", "if", "would"; "was set to", "was originally due": a plan that may no longer hold. */
  readonly unsure: boolean;
};

const BE = /^(?:is|are|was|were|be|been|being|'s|gets?|got)$/;
const WILL =
  /^(?:will|'ll|shall|to|set|slated|scheduled|due|expected|planned|poised|tipped|going|can|could|may|might|should)$/;

/** The group round the verb at `at`; `undefined` where the word there is a noun, or lacks what it needs. */
export function verbGroup(s: SentenceReading, at: number): VerbGroup | undefined {
  const unit = s.units[at];
  const verb = unit?.kind === 'word' ? RELEASE_VERBS.get(unit.lower) : undefined;
  if (verb === undefined || unit?.possessive) return undefined;
  let from = at;
  // "in addition to streaming on": no "to" of its own
  const bare = verb.form === 'gerund' && s.units[at - 1]?.lower === 'to';
  while (!bare && from > 0 && at - from < 9 && isAuxiliary(s, from - 1)) from -= 1;
  const to = particleEnd(s, at, verb);
  if (to === undefined) return undefined;
  const words = s.units.slice(from, at).map((u) => u.lower);
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  // "It's coming": is
  if (s.units[from - 1]?.possessive && /^(?:it|this|that)$/.test(s.units[from - 1]?.lower ?? ''))
    words.push('is');
  if (/^(?:it'll|won't)$/.test(s.units[from - 1]?.lower ?? '')) words.push('will');
  if (/^(?:isn't|aren't)$/.test(s.units[from - 1]?.lower ?? '')) words.push('is');
  // "will not premiere"
  if (s.units[from - 1]?.lower === 'not' && /^(?:will|is|are)$/.test(s.units[from - 2]?.lower ?? ''))
    words.push(s.units[from - 2]?.lower ?? '');
  const passive = has(BE) && verb.form === 'past';
  const future =
    has(WILL) || (has(/^(?:is|are)$/) && verb.form === 'gerund') || (from === at && isJoined(s, at, verb));
  const reported = has(/^would$/) && isReported(s, from);
  // A bare form without "will" or "to" is a noun ("the release of") or has a plural subject ("both open").
  const before = s.units[from - 1];
  if (verb.form === 'base' && !future && !reported && !(isPlural(s, from - 1) && before?.lower !== 'the'))
    return undefined;
  return {
    verb,
    from,
    at,
    to,
    passive,
    future: future || reported,
    past:
      !(future || reported) &&
      (verb.form === 'past' || has(/^(?:was|were|had)$/)) &&
      !(has(/^(?:is|are)$/) && verb.form === 'past'),
    participle: !future && verb.form === 'gerund' && !has(BE),
    unsure:
      has(reported ? /^(?:not|never|did|n't)$/ : /^(?:would|not|never|did|n't)$/) ||
      (has(/^should$/) && has(/^have$/)) ||
      (future && has(/^(?:was|were|had)$/)) ||
      /n't$/.test(s.units[from - 1]?.lower ?? '') ||
      /^(?:not|never|if|whether|intended|wanted|hoped|aimed)$/.test(before?.lower ?? ''),
  };
}

/** "The network said the series would return in May": as good as "will". */
function isReported(s: SentenceReading, would: number): boolean {
  for (let i = would - 1; i > Math.max(0, would - 12); i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:said|announced|confirmed|revealed|added)$/.test(word)) return true;
    if (/^(?:if|hoped|thought|believed|wished|[;:“”"])$/.test(word)) return false;
  }
  return false;
}

/** "Will run ten episodes and debut in May": the same "will". */
function isJoined(s: SentenceReading, at: number, { form }: ReleaseVerb): boolean {
  if (form !== 'base' || s.units[at - 1]?.lower !== 'and' || RELEASE_NOUNS.has(s.units[at - 2]?.lower ?? ''))
    return false;
  for (let i = at - 2; i > Math.max(0, at - 16); i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:will|it'll|they'll)$/.test(word)) return true;
    if (/^(?:[;:“”"]|is|are|was|were|has|had|which|who|that)$/.test(word)) return false;
  }
  return false;
}

function isAuxiliary(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit?.kind === 'word' && !unit.possessive && AUXILIARIES.has(unit.lower);
}

function isPlural(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || unit.kind === 'mark') return false;
  if (unit.kind === 'word' && PLURAL.test(unit.lower)) return true;
  if (
    unit.kind === 'name' &&
    (/^(?:and|&)$/.test(s.units[at - 1]?.lower ?? '') || s.units[at - 1]?.kind === 'name')
  )
    return true;
  // "all ten episodes of X drop", "both seasons of the drama air"
  for (let i = at - 1; i > at - 7 && i > 0; i -= 1)
    if (s.units[i]?.lower === 'of') return PIECES.test(s.units[i - 1]?.lower ?? '');
  return false;
}

const PIECES = /^(?:episodes|seasons|parts|chapters|series)$/;
const PLURAL = /^(?:both|they|which|seasons|films|movies|series|games|books|novels|episodes)$/;

function behindEarlyAccess(s: SentenceReading, at: number): number | undefined {
  if (s.units[at]?.lower === 'early access') return at + 1;
  return s.units[at]?.lower === 'early' && s.units[at + 1]?.lower === 'access' ? at + 2 : undefined;
}

/** Behind "out", "theaters", "streaming"; `undefined` where the verb needs a place and has none. */
function particleEnd(s: SentenceReading, at: number, verb: ReleaseVerb): number | undefined {
  let to = at + 1;
  const next = s.units[to]?.lower ?? '';
  if (
    /^(?:out|back|up|wide|airing|streaming|running|showing|playing|screening|broadcasting|again|exclusively|live)$/.test(
      next,
    )
  )
    to += 1;
  if (/^(?:again)$/.test(s.units[to]?.lower ?? '')) to += 1;
  // "landed at No. 3 on a list"
  if (/^land/.test(s.units[at]?.lower ?? '') && /^(?:at|among|between)$/.test(next)) return undefined;
  if (!verb.needsPlace) return to;
  // "the biggest hit in Quark's history", "what went on last year"
  if (/^hits?$/.test(s.units[at]?.lower ?? '') && /^(?:in|with|for|at|of|from|by)$/.test(next))
    return undefined;
  if (
    /^(?:go|went)/.test(s.units[at]?.lower ?? '') &&
    next === 'on' &&
    !/^(?:sale|air|general|wide|\w*release)$/.test(s.units[at + 2]?.lower ?? '') &&
    s.units[at + 2]?.kind !== 'name'
  )
    return undefined;
  if (to > at + 1 && /^(?:out|wide|live|streaming)$/.test(s.units[to - 1]?.lower ?? '')) return to;
  if (/^go|^went/.test(s.units[at]?.lower ?? '') && next === 'on' && s.units[at + 2]?.lower === 'sale')
    return at + 3;
  if (/^kick/.test(s.units[at]?.lower ?? '')) return next === 'off' ? at + 2 : undefined;
  if (verb.earlyAccess) return behindEarlyAccess(s, at + 1);
  if (verb.channel) {
    const to = /^(?:to|over|onto|across)$/.test(next) ? at + 2 : at + 1;
    return behindEarlyAccess(s, at + 1) ?? platformAt(s, to)?.to;
  }
  // "splashes onto Quark"
  if (verb.screens && /^(?:onto|to|on|into)$/.test(next) && platformAt(s, at + 2) !== undefined)
    return at + 1;
  for (let i = at + 1; i < at + 7; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    if (s.dates.some((d) => d.from === i))
      return (verb.screens === undefined && verb.form === 'gerund') ||
        /^(?:com|hits$)/.test(s.units[at]?.lower ?? '')
        ? at + 1
        : undefined;
    if (
      (unit.kind === 'name' && verb.screens === undefined) ||
      SHOWN_AT.has(unit.lower) ||
      /^(?:streamer|platform|service|network)$/.test(unit.lower)
    )
      return at + 1;
    if (
      unit.kind === 'mark' ||
      !/^(?:to|the|in|into|onto|on|out|back|home|straight|us|uk|u\.s\.|u\.k\.|north|american|british|irish|australian|canadian|european|japanese|indian|big|small|silver|your|our|local|all|select|store|movie|film|cinema|tv|television|comic|book|shop|retail|streaming|a|exclusively|only|later|sometime|nationwide|worldwide|domestic|selected|virtual)$/.test(
        unit.lower,
      )
    )
      return undefined;
  }
  return undefined;
}
