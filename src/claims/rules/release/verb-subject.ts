import { anaphor } from '../../reading/anaphor.ts';
import { startsWithGivenName } from '../../reading/given-name.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isMereName } from '../../reading/sure-works.ts';
import { type Works, worksEndingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { OCCASIONS } from '../../words/places-of-release.ts';
import type { VerbGroup } from './verb-group.ts';

/** Tell of a release behind "first" only: "was first seen in May". */
export const FIRST_ONLY = /^(?:seen|done|presented|mounted)$/;

/** "Ada Stone returns in May": what people do as well, said of a name that nothing else shows to be a work. */
export function isSomebody(s: SentenceReading, group: VerbGroup, subject: Works): boolean {
  const word = s.units[group.at]?.lower ?? '';
  if (
    /^debut/.test(word) &&
    startsWithGivenName(s.units[subject.to - 1]?.text ?? '') &&
    isMereName(s, subject)
  )
    return true;
  // "Kira was first seen in 1985": a character
  if (FIRST_ONLY.test(word)) return isMereName(s, subject);
  return (
    !group.passive &&
    s.units[group.at + 1]?.lower !== 'out' &&
    // In a message of one sentence there is nothing else that could show it.
    s.reading.article.sentences.length > 1 &&
    !/^(?:premier|debut|air|stream|releas|re-?releas|publish|broadcast)/.test(
      s.units[group.at]?.lower ?? '',
    ) &&
    isMereName(s, subject)
  );
}

/** "Quark launched its streaming service in May": what came out is none of the works. */
export function hasOtherObject(s: SentenceReading, group: VerbGroup): boolean {
  if (
    !group.verb.transitive ||
    group.passive ||
    !/^(?:its|his|her|their|a|an|the)$/.test(s.units[group.to]?.lower ?? '')
  )
    return false;
  return (
    !s.dates.some((date) => date.from <= group.to + 1 && date.to > group.to) &&
    !/^(?:same|week|day|weekend|following|first|next|last|season|seasons|series)$/.test(
      s.units[group.to + 1]?.lower ?? '',
    )
  );
}

/** "The Summer Games begin on": an occasion is no work. */
export function isOccasion(s: SentenceReading, { from, to }: Works): boolean {
  return s.units.slice(from, to).some((unit) => unit.kind === 'name' && OCCASIONS.test(unit.text));
}

/**
 * "…, a story by A, first published in 1931": what stands right before the comma, and not the sentence's subject; "a
 * comic published by Quark in 2015": one that has no name.
 */
export function isReduced(s: SentenceReading, { from, at, to }: VerbGroup): boolean {
  if (
    !/^(?:released|published|broadcast|shown|launched|aired|distributed|staged)$/.test(
      s.units[at]?.lower ?? '',
    )
  )
    return false;
  const noun = s.units[from - 1];
  if (
    from === at &&
    s.units[to]?.lower === 'by' &&
    noun?.kind === 'word' &&
    !/^(?:which|that|it|and|but)$/.test(noun.lower)
  )
    return true;
  const plain = s.units
    .slice(from, at)
    .every(({ lower }) => /^(?:first|originally|initially|previously)$/.test(lower));
  return (
    plain &&
    s.units[from - 1]?.lower === ',' &&
    s.units[from - 2]?.kind === 'name' &&
    s.units[from - 3]?.lower === 'by'
  );
}

/** "X, released last October,": the title right before the comma. */
export function besideComma(s: SentenceReading, group: VerbGroup): Works | undefined {
  if (
    (group.from !== group.at && !/^(?:first|originally|initially)$/.test(s.units[group.from]?.lower ?? '')) ||
    !PAST.test(s.units[group.at]?.lower ?? '')
  )
    return undefined;
  // "the play, first staged in 1979, is"
  const comma = /^(?:first|originally|initially)$/.test(s.units[group.at - 1]?.lower ?? '')
    ? group.at - 2
    : group.at - 1;
  if (s.units[comma]?.lower !== ',' || group.verb.form !== 'past') return undefined;
  if (s.units[comma - 1]?.kind === 'word' && comma < group.at - 1) return anaphor(s, comma - 1);
  return s.units[comma - 1]?.kind === 'name' ? worksEndingAt(s, comma - 1, true) : undefined;
}

/** "In the miniseries X released last year": the title right in front of the verb, in a phrase of its own. */
export function besideTitle(s: SentenceReading, { from, at, to, verb }: VerbGroup): Works | undefined {
  if (from !== at || verb.form !== 'past' || !PAST.test(s.units[at]?.lower ?? '')) return undefined;
  if (!s.dates.some((date) => date.from >= to && date.from <= to + 1)) return undefined;
  const name = s.units[at - 1];
  // "with Part 1 released in May"
  if (name?.kind !== 'name' || name.possessive || /^(?:part|volume) /.test(name.lower)) return undefined;
  // "the finale of X aired on May 3": no phrase that tells of X itself
  let small = at - 2;
  while (small > at - 6 && /^(?:the|an?|his|her|its|hit)$/.test(s.units[small]?.lower ?? '')) small -= 1;
  if (MEDIUM_NOUNS.has(s.units[small]?.lower ?? '')) small -= s.units[small - 1]?.lower === 'the' ? 2 : 1;
  return /^(?:in|from|on|with|like|including)$/.test(s.units[small]?.lower ?? '')
    ? worksEndingAt(s, at - 1, false, 1)
    : undefined;
}

const PAST =
  /^(?:released|published|launched|aired|staged|performed|broadcast|shown|screened|televised|transmitted|produced)$/;

/** "X will return for its third season on": that season of X. */
export function seasonBehind(
  s: SentenceReading,
  group: VerbGroup,
  subject: Works | undefined,
): Works | undefined {
  if (subject === undefined || !/^(?:for|with)$/.test(s.units[group.to]?.lower ?? '')) return undefined;
  for (let i = group.to + 1; i < group.to + 9; i += 1) {
    if (s.units[i]?.lower !== 'season') continue;
    const season =
      readNumber(s.units[i - 1]?.lower, 'ordinal') ??
      readNumber(s.units[i - 3]?.lower, 'ordinal') ??
      readNumber(s.units[i + 1]?.lower);
    const to = readNumber(s.units[i + 1]?.lower) === undefined ? i + 1 : i + 2;
    return {
      works: subject.works.map((work) => (season === undefined ? work : { ...work, season })),
      from: subject.from,
      to,
    };
  }
  return undefined;
}
