import type { Work } from '../claim.ts';
import { MEDIUM_NOUNS, SEVERAL_WORKS } from '../words/media.ts';
import { belongsToOther, isPlainName } from './belongs.ts';
import { meansFirst } from './first-of-line.ts';
import { mayBeTitle } from './may-be-title.ts';
import { isNewOne } from './new-one.ts';
import { readNumber } from './numbers.ts';
import type { SentenceReading } from './reading.ts';
import { workPointedAt } from './that-work.ts';
import { isOfOtherMedium, mediumOf } from './topic-medium.ts';
import { foldName } from './unit.ts';
import type { Works } from './works.ts';

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|original|base|initial|previous|earlier|prior|old|older|next|other|another|last|latest|same|a|an|both|two|three)$/;

const FIRST = /^(?:first|original)$/;

/** "The film", "the new series", "season two", "the second season": all mean the work that is spoken of. */
export function anaphor(s: SentenceReading, last: number, anywhere = false): Works | undefined {
  const unit = s.units[last];
  if (unit === undefined || s.topic === undefined) return undefined;
  const before = s.units[last - 1]?.lower ?? '';
  const season = /^(?:season|series)$/.test(before) ? readNumber(unit.lower) : undefined;
  // "Season 2 of a spinoff": whose it is stands behind it.
  if (season !== undefined && s.units[last + 1]?.lower === 'of') return undefined;
  if (season !== undefined)
    return !anywhere && belongsToOther(s, last - 1) ? undefined : topicAt(s, last - 1, last + 1, { season });
  if (unit.kind !== 'word' || unit.possessive) return undefined;
  // British: "the first series was released" is of a season.
  const nth = unit.lower === 'series' ? readNumber(before, 'ordinal') : undefined;
  if (nth !== undefined && /^(?:the|its)$/.test(s.units[last - 2]?.lower ?? '') && isShow(s))
    return belongsToOther(s, last - 2) ? undefined : topicAt(s, last - 2, last + 1, { season: nth });
  // "The first episode airs on": so the work begins
  if (
    /^(?:episode|issue)$/.test(unit.lower) &&
    before === 'first' &&
    s.units[last + 1]?.lower !== 'of' &&
    /^(?:the|its)$/.test(s.units[last - 2]?.lower ?? '')
  )
    return belongsToOther(s, last - 2) ? undefined : topicAt(s, last - 2, last + 1);
  // "The Christmas special" is none of its seasons.
  if (
    unit.lower === 'special' &&
    /^(?:christmas|holiday|anniversary|reunion|halloween|easter|valentine|festive)/.test(before)
  )
    return undefined;
  // "All eight episodes drop on", "both seasons are"
  const all = /^(?:episodes|seasons)$/.test(unit.lower) ? allOf(s, last) : undefined;
  if (all !== undefined) return topicAt(s, all, last + 1);
  // "The new take hits Quark", "the production"
  if (s.units[last + 1]?.lower !== 'of' && isNewOne(s, last))
    return topicAt(s, s.units[last - 1]?.kind === 'name' ? last : last - 1, last + 1);
  const isSeason = unit.lower === 'season' || unit.lower === 'seasons';
  if (!isSeason && (!MEDIUM_NOUNS.has(unit.lower) || SEVERAL_WORKS.has(unit.lower))) return undefined;
  if (isOfOtherMedium(s, unit.lower)) return undefined;
  const from = determiner(s, last, isSeason, anywhere);
  if (from === undefined) return undefined;
  const pointed = workPointedAt(s, from, last + 1);
  if (pointed !== undefined) return pointed;
  const owner = s.units[from];
  if (isSeason && owner?.kind === 'name' && owner.possessive) {
    // "X's fourth season"
    if (!mayBeTitle(s, from)) return undefined;
    const season = ordinalIn(s, from, last);
    const title = s.reading.titles.get(owner.key) ?? owner.text;
    return { works: [{ title, ...(season !== undefined && { season }) }], from, to: last + 1 };
  }
  if (isSeason) {
    const counted = unit.lower === 'season' ? ordinalIn(s, from, last) : undefined;
    return topicAt(s, from, last + 1, counted === undefined ? {} : { season: counted });
  }
  // "The sequel" is not what it is a sequel to: only a title that shows that it is one will do.
  if (/^(?:sequel|prequel|follow-up|threequel)$/.test(unit.lower)) return sequelOf(s, from, last + 1);
  // "The second season of the comedy"
  const season2 = seasonOf(s, from);
  return topicAt(s, from, last + 1, season2 === undefined ? mediumOf(s, unit.lower) : { season: season2 });
}

/** Where "all eight", "both", "the six" or "first two" begins in front of the noun at `noun`. */
function allOf(s: SentenceReading, noun: number): number | undefined {
  if (s.units[noun + 1]?.lower === 'of') return undefined;
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i -= 1) {
    const word = s.units[i]?.lower ?? '';
    const opening =
      /^(?:the|first)$/.test(word) && readNumber(s.units[i + 1]?.lower) !== undefined && i < noun - 1;
    if (/^(?:all|both)$/.test(word) || opening) return belongsToOther(s, i) ? undefined : i;
    if (readNumber(word) === undefined && !/^(?:the|new|of|its)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "The sequel" is not what it is a sequel to: a title that shows that it is one, the topic or the one told from it. */
function sequelOf(s: SentenceReading, from: number, to: number): Works | undefined {
  if (s.topic === undefined) return undefined;
  if (NUMBERED.test(s.topic.title)) return topicAt(s, from, to);
  const key = foldName(s.topic.title);
  const sequels = new Set(
    [...s.reading.titles]
      .filter(([name, title]) => name.startsWith(`${key} `) && NUMBERED.test(title))
      .map(([, title]) => title),
  );
  const [title, ...others] = sequels;
  return title === undefined || others.length > 0 ? undefined : { works: [{ title }], from, to };
}

const NUMBERED = /(?: \d+| I{1,3}V?| VI*|: .+| Part .+)$/;

function ordinalIn(s: SentenceReading, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i -= 1) {
    const ordinal = readNumber(s.units[i]?.lower, 'ordinal');
    if (ordinal !== undefined) return ordinal;
  }
  return undefined;
}

/** "The second season of" in front of a phrase. */
function seasonOf(s: SentenceReading, from: number): number | undefined {
  if (s.units[from - 1]?.lower !== 'of') return undefined;
  // "Season two of"
  if (s.units[from - 3]?.lower === 'season') return readNumber(s.units[from - 2]?.lower);
  return s.units[from - 2]?.lower === 'season' ? readNumber(s.units[from - 3]?.lower, 'ordinal') : undefined;
}

/** Where "the", "this" or "its" stands before a noun with at most a few plain adjectives; other nouns are refused. */
function determiner(
  s: SentenceReading,
  noun: number,
  isSeason: boolean,
  anywhere: boolean,
): number | undefined {
  const free = isSeason || /^(?:installment|instalment|chapter|entry|cour)$/.test(s.units[noun]?.lower ?? '');
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i -= 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return undefined;
    if (
      /^(?:the|this|that|its|their|his|her)$/.test(unit.lower) ||
      (unit.kind === 'name' && unit.possessive && isSeason)
    )
      return !anywhere && belongsToOther(s, i) ? undefined : i;
    // "A second season": of the work that is spoken of
    if (
      isSeason &&
      i === noun - 2 &&
      /^(?:a|an)$/.test(unit.lower) &&
      readNumber(s.units[noun - 1]?.lower, 'ordinal')
    )
      return !anywhere && belongsToOther(s, i) ? undefined : i;
    // "The next show in the line-up" and "the first film" are others than the one spoken of.
    if (ORDINAL.test(unit.lower) && !free && !(FIRST.test(unit.lower) && meansFirst(s))) return undefined;
    if (unit.kind === 'name' && !isPlainName(s, i)) return undefined;
    if (unit.kind === 'name' && /^the /i.test(unit.text))
      return !anywhere && belongsToOther(s, i) ? undefined : i;
    if (
      unit.kind === 'word' &&
      /(?:ly|ing)$/.test(unit.lower) &&
      !unit.lower.includes('-') &&
      !/^(?:upcoming|forthcoming|coming|exciting|long-running)$/.test(unit.lower) &&
      // "highly anticipated"
      !(unit.lower.endsWith('ly') && s.units[i + 1]?.lower.endsWith('ed'))
    )
      return undefined;
    if (isSeason && unit.lower === 'and' && readNumber(s.units[i - 1]?.lower, 'ordinal') !== undefined)
      continue;
    if (/^(?:and|or|in|on|of|for|to|from|with|is|are|was|were|by|about|a|an)$/.test(unit.lower))
      return undefined;
  }
  return undefined;
}

/** The work that is spoken of, for the units that mean it. */
export function topicAt(
  s: SentenceReading,
  from: number,
  to: number,
  more: Partial<Work> = {},
): Works | undefined {
  return s.topic === undefined ? undefined : { works: [{ ...s.topic, ...more }], from, to };
}

/** Whether the work that is spoken of is told on television, and in no other medium. */
function isShow(s: SentenceReading): boolean {
  const media = s.reading.evidence.get(foldName(s.topic?.title ?? ''))?.media;
  return media === undefined || media.size === 0 || (media.size === 1 && media.has('series'));
}
