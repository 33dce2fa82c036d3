import { isGaming, type PlatformAt, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { isTitle } from '../../reading/titles.ts';
import { worksEndingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atUnits } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { endsNounPhrase, isPlainWord, isShowNoun, SHOW_NOUNS } from './nouns.ts';
import { spokenOf } from './spoken-of.ts';

/** "X is a Quark series", "X, the Quark thriller", "X, a new drama for Quark", "the hit Quark show". */
export const isOf: Rule = {
  name: 'platform: what it is',
  triggers: [...MEDIUM_NOUNS.keys(), ...SHOW_NOUNS],
  read: atUnits(({ kind }) => kind === 'name', readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const platform = platformAt(s, at);
  if (platform === undefined || isGaming(platform.platform)) return [];
  const noun = nounBehind(s, platform.to);
  if (noun === undefined) return ofNounBefore(s, platform);
  return predicated(s, platform) ?? beside(s, platform, noun) ?? spokenOf(s, platform, noun);
}

/** The noun that the channel's phrase ends in: "Quark's new true-crime DRAMA". */
function nounBehind(s: SentenceReading, from: number): number | undefined {
  let noun: number | undefined;
  for (let i = from; i < from + 7; i += 1) {
    // "the Quark drama's stars"
    if (s.units[i]?.possessive && isShowNoun(s.units[i]?.lower ?? '')) noun = i;
    if (!isPlainWord(s, i)) break;
    const word = s.units[i]?.lower ?? '';
    if (
      /^(?:for|on|from|about|after|during|since|before|the|a|an|his|her|their|its|starring|based)$/.test(word)
    )
      break;
    if (isShowNoun(word)) noun = i;
  }
  return noun !== undefined && endsNounPhrase(s, noun) ? noun : undefined;
}

/** How far in front of the channel its phrase may begin. */
const REACH = 9;

/** "X is Quark's first drama", "it's an entertaining and thoughtful Quark original": of X. */
function predicated(s: SentenceReading, { platform, from, to }: PlatformAt): Finding[] | undefined {
  for (let i = from - 1; i > from - REACH && i >= 0; i -= 1) {
    const unit = s.units[i];
    const word = unit?.lower ?? '';
    if (
      /^(?:is|was|remains|became|becomes|become|be|been)$/.test(word) ||
      /^it's$/.test(word) ||
      (word === 'it' && unit?.possessive)
    ) {
      const works = worksBefore(s, /^it/.test(word) ? i + 1 : beforeAuxiliary(s, i));
      return works === undefined ? [] : onPlatforms(works.works, [platform], Math.min(works.from, from), to);
    }
    if (/^(?:not|never|like|unlike|than)$/.test(word)) return [];
    if (word === 'into' && TURNED.test(s.units[i - 1]?.lower ?? ''))
      return turnedInto(s, i - 1, { platform, from, to });
    if (!(unit?.possessive || word === 'and' || word === 'of' || word === ',' || isPlainWord(s, i)))
      return undefined;
    // "…, a Quark drama": beside something
    if (word === ',' && /^(?:a|an|the|its)$/.test(s.units[i + 1]?.lower ?? '')) return undefined;
    if (
      /^(?:for|on|from|in|the)$/.test(word) &&
      i < from - 1 &&
      !/^(?:one|latest|first|next|second|new)/.test(s.units[i + 1]?.lower ?? '')
    ) {
      if (word !== 'the') return undefined;
    }
  }
  return undefined;
}

const TURNED = /^(?:adapted|turned|made|developed|expanded|spun)$/;

/** "X has been adapted into a Quark series". */
function turnedInto(s: SentenceReading, verb: number, { platform, from, to }: PlatformAt): Finding[] {
  let first = verb;
  while (
    /^(?:has|have|been|was|were|is|are|being|be|will|also|since|now|later|recently)$/.test(
      s.units[first - 1]?.lower ?? '',
    )
  )
    first -= 1;
  const works = first === verb ? undefined : worksBefore(s, first);
  return works === undefined ? [] : onPlatforms(works.works, [platform], Math.min(works.from, from), to);
}

function beforeAuxiliary(s: SentenceReading, at: number): number {
  let from = at;
  while (
    from > at - 5 &&
    /^(?:will|to|has|have|had|also|now|since|already)$|ly$/.test(s.units[from - 1]?.lower ?? '')
  )
    from -= 1;
  return from;
}

/** "X, the Quark thriller that", "X, Quark's new drama": the title before the comma. */
function beside(s: SentenceReading, { platform, from, to }: PlatformAt, noun: number): Finding[] | undefined {
  const comma = commaBefore(s, from);
  if (comma === undefined) return undefined;
  const known = MEDIUM_NOUNS.has(s.units[noun]?.lower ?? '');
  return titleBefore(s, comma, { platform, from, to }, known);
}

/** The comma that opens "the", "a", "another hit" up to the channel; `undefined` where none does. */
function commaBefore(s: SentenceReading, from: number): number | undefined {
  for (let i = from - 1; i > from - REACH && i > 0; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (word === ',' || word === '—' || word === '–' || word === '(' || (word === ':' && i < 6)) {
      const first = s.units[i + 1];
      const opens =
        /^(?:a|an|the|its|another|originally|once|formerly|previously|now)$/.test(first?.lower ?? '') ||
        i + 1 === from;
      return opens && s.units[i - 1]?.kind === 'name' && !s.units[i - 1]?.possessive ? i : undefined;
    }
    if (!isPlainWord(s, i)) return undefined;
  }
  return undefined;
}

function titleBefore(
  s: SentenceReading,
  comma: number,
  { platform, from, to }: PlatformAt,
  known: boolean,
): Finding[] | undefined {
  const unit = s.units[comma - 1];
  // "Ada Stone, the Quark smash": no person is a smash, but some are in a drama
  if (known && !isTitle(s.reading, unit) && !unit?.quoted && !endsRight(s, to)) return undefined;
  const works = worksEndingAt(s, comma - 1, true);
  // "Saving Stone, the Quark thriller": a participle with a capital opens the title.
  if (works === undefined || /ing$/.test(s.units[works.from - 1]?.lower ?? '')) return [];
  return onPlatforms(works.works, [platform], Math.min(from, works.from), to);
}

function endsRight(s: SentenceReading, to: number): boolean {
  return s.units
    .slice(to, to + 7)
    .some(({ lower }) => /^(?:that|which|about|starring|based|from)$/.test(lower));
}

/** "X, a new eight-part drama for Quark", "X, the latest comedy from Quark". */
function ofNounBefore(s: SentenceReading, platform: PlatformAt): Finding[] {
  const small = s.units[platform.from - 1]?.lower === 'the' ? platform.from - 2 : platform.from - 1;
  if (!/^(?:for|from|on)$/.test(s.units[small]?.lower ?? '') || s.units[platform.to - 1]?.possessive)
    return [];
  const noun = s.units[small - 1];
  if (noun?.kind !== 'word' || !isShowNoun(noun.lower) || noun.possessive) return [];
  const comma = commaBefore(s, small);
  if (comma !== undefined) return titleBefore(s, comma, platform, MEDIUM_NOUNS.has(noun.lower)) ?? [];
  // "X is a new drama for Quark"
  const told = predicated(s, { ...platform, from: small });
  return told ?? [];
}
