import type { Work } from '../claim.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { isFronted } from './fronted-phrase.ts';
import { gluedTitles } from './glued-titles.ts';
import { mayBeTitle } from './may-be-title.ts';
import { nextOf } from './next-of-line.ts';
import { isNounOfOther } from './noun-of-other.ts';
import { readNumber } from './numbers.ts';
import type { SentenceReading } from './reading.ts';
import { nameBeforeSeason, SEASONS, seasonsBefore } from './season-numbers.ts';
import { isTitle, titleAt } from './titles.ts';

/** Works that a noun phrase names, and the units that it takes up. */
export type Works = { readonly works: readonly Work[]; readonly from: number; readonly to: number };

const ONE_OF = /^(?:films?|movies?|games?|books?|novels?|installment|instalment|entry)$/;

const NTH =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|latest|last|final|previous|earlier|other|another|two|three|four)$/;

/** How many works a list may name. */
const MOST = 30;

const RELATIVE = /^(?:prequel|sequel|spinoff|spin-off|follow-up|threequel)$/;

/**
 * The works of the noun phrase whose last unit is `last`: a title, with its seasons or medium noun behind it, and
 * the titles in front of it that it is listed with ("A season 1, B and C").
 *
 * @param sure the sentence shows that a name there is a title
 */
export function worksEndingAt(
  s: SentenceReading,
  last: number,
  sure: boolean,
  most = MOST,
): Works | undefined {
  const one = workEndingAt(s, last, sure);
  if (one === undefined) return undefined;
  const before = beforeComma(s, one.from);
  if (before === undefined || most <= 1) return one;
  // "The X series, Y,": Y is what the noun means.
  if (most === MOST && isApposed(s, before, one.from)) return one;
  const more = worksEndingAt(s, before, false, most - 1);
  return more === undefined || isFronted(s.units, more.from, one.from)
    ? one
    : { works: [...more.works, ...one.works], from: more.from, to: one.to };
}

/** "The Northgate series, “The Tide,”": the noun, and behind its comma the name of what it means. */
function isApposed(s: SentenceReading, noun: number, name: number): boolean {
  return (
    name === noun + 2 &&
    s.units[noun]?.kind === 'word' &&
    MEDIUM_NOUNS.has(s.units[noun]?.lower ?? '') &&
    (/^(?:the|a|an|its|new|upcoming)$/.test(s.units[noun - 2]?.lower ?? '') ||
      /^the /i.test(s.units[noun - 1]?.text ?? ''))
  );
}

/** The works that a list beginning at `first` names: "A, B, and the limited series C". */
export function worksStartingAt(s: SentenceReading, first: number, sure: boolean): Works | undefined {
  const works: Work[] = [];
  let at = first;
  let end = first;
  for (let steps = 0; steps < MOST; steps += 1) {
    const name = skipToName(s, at, works.length === 0);
    if (
      name === undefined ||
      !(sure || works.length > 0 ? mayBeTitle(s, name) : isTitle(s.reading, s.units[name]))
    )
      break;
    const here = seasonsOf(s, name);
    works.push(...here.works);
    end = here.to;
    at = end;
    while (/^(?:,|and|&|or|nor|of|course|also)$/.test(s.units[at]?.lower ?? '')) at += 1;
    if (at === end) break;
  }
  return works.length === 0 ? undefined : { works, from: first, to: end };
}

/** The next name behind articles, adjectives and medium nouns; `undefined` where something else comes first. */
function skipToName(s: SentenceReading, from: number, first: boolean): number | undefined {
  for (let i = from; i < from + 7; i += 1) {
    const unit = s.units[i];
    // "Ada Stone's Northgate": hers, and not she.
    if (
      first &&
      unit?.kind === 'name' &&
      unit.possessive &&
      s.units[i + 1]?.kind === 'name' &&
      !isTitle(s.reading, unit)
    )
      continue;
    // "the Quark drama Northgate", "Ada Stone's new film Northgate"
    if (first && isNounOfOther(s, i)) continue;
    if (unit?.kind === 'name') return i;
    if (
      (unit?.kind !== 'word' && unit?.kind !== 'number') ||
      /^(?:in|on|at|to|with|for|that|which|who|is|are|was|by|from)$/.test(unit.lower) ||
      // "A, the remakes of B": what A is
      (!first && RELATION_NOUNS.has(unit.lower.replace(/s$/, '')) && s.units[i + 1]?.lower === 'of')
    )
      return undefined;
  }
  return undefined;
}

function workEndingAt(s: SentenceReading, last: number, sure: boolean): Works | undefined {
  let at = last;
  // "the X movie", "the X series", "the X novel trilogy"
  while (at > last - 3 && s.units[at]?.kind === 'word' && MEDIUM_NOUNS.has(s.units[at]?.lower ?? '')) at -= 1;
  const plain = at === last;
  // "The Northgate prequel" is another work than Northgate.
  if (s.units.slice(at + 1, last + 1).some((unit) => RELATIVE.test(unit.lower))) return undefined;
  // "The fourth Northgate film" is one of a line, and none of them is called Northgate.
  if (
    !plain &&
    ONE_OF.test(s.units[last]?.lower ?? '') &&
    NTH.test(s.units[at - 1]?.lower ?? '') &&
    s.units[at - 1]?.lower !== 'first' &&
    s.units[at - 3]?.lower !== 'of'
  )
    return undefined;
  // "The three new Northgate films" are several works.
  if (!plain && /^(?:films|movies|games|books|novels)$/.test(s.units[last]?.lower ?? '') && isCounted(s, at))
    return undefined;
  if (s.units[at]?.kind !== 'name') {
    if (!plain) return undefined;
    const named = nameBeforeSeason(s, last);
    if (named === undefined) return undefined;
    at = named;
  }
  if (s.units[at]?.possessive) return undefined;
  // "The next Northgate will": what comes behind the one that is called so
  if (plain && s.units[at - 1]?.lower === 'next' && s.units[at - 2]?.lower === 'the') return nextOf(s, at);
  if (!(sure ? mayBeTitle(s, at) : isTitle(s.reading, s.units[at]))) return undefined;
  const found = seasonsOf(s, at);
  return { ...found, to: Math.max(found.to, last + 1) };
}

/** "Two", "three new", "all", "both" in front of the name at `at`. */
function isCounted(s: SentenceReading, at: number): boolean {
  return s.units
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) =>
      /^(?:two|three|four|five|six|seven|all|both|several|other|these|those|many|previous|earlier)$/.test(
        lower,
      ),
    );
}

/** The work named at `at`, once for each season named with it. */
function seasonsOf(s: SentenceReading, at: number): Works {
  const mention = titleAt(s, at);
  const unit = s.units[at];
  if (mention === undefined || unit === undefined) return { works: [], from: at, to: at + 1 };
  const glued = gluedTitles(s, unit.text);
  if (glued !== undefined) return { works: glued, from: mention.from, to: mention.to };
  const before = mention.work.season === undefined ? seasonsBefore(s, at) : undefined;
  if (before !== undefined)
    return {
      works: before.seasons.map((season) => ({ ...mention.work, season })),
      from: before.from,
      to: mention.to,
    };
  const works = [mention.work];
  let to = mention.to;
  if (mention.work.season !== undefined && SEASONS.test(s.units[at + 1]?.lower ?? '')) {
    while (
      /^(?:and|&|,)$/.test(s.units[to]?.lower ?? '') &&
      readNumber(s.units[to + 1]?.lower) !== undefined
    ) {
      works.push({ ...mention.work, season: readNumber(s.units[to + 1]?.lower) as number });
      to += 2;
    }
  }
  return { works, from: mention.from, to };
}

/** The unit in front of a comma or "and" that joins a list; `undefined` where none stands before `from`. */
function beforeComma(s: SentenceReading, from: number): number | undefined {
  let at = from - 1;
  while (at > from - 4 && /^(?:the|and|&|,|both|new)$/.test(s.units[at]?.lower ?? '')) at -= 1;
  const joined = s.units.slice(at + 1, from).some((unit) => /^(?:and|&|,)$/.test(unit.lower));
  return joined && at >= 0 ? at : undefined;
}
