import { readNumber } from '../../reading/numbers.ts';
import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { type Works, worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * The works that a transitive verb of release has as its object: "releases X", "debuted the first season of X",
 * "X debuted its first season", "will release the film". `undefined` for any other object, such as a trailer.
 */
export function objectOf(
  s: SentenceReading,
  group: VerbGroup,
  subject: Works | undefined,
): Works | undefined {
  return plainObject(s, group, subject) ?? whole(s, group);
}

/** "will debut its detective drama “X”", "will release the Australian crime thriller": whatever stands before the noun. */
function whole(s: SentenceReading, group: VerbGroup): Works | undefined {
  const first = s.units[group.to];
  if (first?.kind !== 'name' && !/^(?:it|the|its|an?|this|their|all|both|season)$/.test(first?.lower ?? ''))
    return undefined;
  const works = phraseStartingAt(s, group.to);
  return works !== undefined && endsPhrase(s, works.to) ? works : undefined;
}

function plainObject(s: SentenceReading, group: VerbGroup, subject: Works | undefined): Works | undefined {
  for (let i = group.to; i < group.to + 8; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || (unit.kind === 'mark' && !/^[“"]$/.test(unit.lower))) return undefined;
    if (s.dates.some((date) => date.from <= i && date.to > i && !unit.possessive)) return undefined;
    if (unit.kind === 'name') {
      if (unit.possessive) continue;
      if (!isTitle(s.reading, unit)) return undefined;
      const works = worksStartingAt(s, i, true);
      // "releases X trailer": the title only says which trailer.
      return works !== undefined && endsPhrase(s, works.to) ? works : undefined;
    }
    // "The season dropped all eight episodes on"
    if (unit.lower === 'episodes' && subject !== undefined && endsPhrase(s, i + 1))
      return { ...subject, to: i + 1 };
    // "Quark will debut all eight episodes on": of what is spoken of
    if (unit.lower === 'episodes' && s.topic !== undefined && endsPhrase(s, i + 1))
      return { works: [s.topic], from: group.to, to: i + 1 };
    if (unit.lower === 'season') return seasonOf(s, i, subject);
    // "aired its first three seasons on"
    if (unit.lower === 'seasons' && subject !== undefined && s.units[group.to]?.lower === 'its')
      return endsPhrase(s, i + 1) ? { ...subject, to: i + 1 } : undefined;
    // "The show begins its run on", "its US rollout"
    if (
      /^(?:run|rollout|broadcast|engagement|residency)$/.test(unit.lower) &&
      subject !== undefined &&
      i > group.to
    )
      return endsPhrase(s, i + 1) ? { ...subject, to: i + 1 } : undefined;
    if (!BEFORE_NOUN.has(unit.lower) && !/^(?:\w+-\w+|\d+|\d{4}s)$/.test(unit.lower)) return undefined;
  }
  return undefined;
}

const BEFORE_NOUN = new Set(
  `the a an its all both another new first second third fourth fifth sixth final next latest upcoming sophomore seasons episodes series of film
  movie game hit drama comedy version adaptation animated theatrical limited broadway west end weekly regular us uk u.s. american british one two
  three four five six seven eight nine ten twelve beloved acclaimed popular classic remake reboot revival run cgi stage tv television long short
  thriller sitcom miniseries documentary docuseries sequel prequel musical “ "`.split(/\s+/),
);

/** "X debuted its first season": that season of X; "season two" of the work that is spoken of. */
function seasonOf(s: SentenceReading, at: number, subject: Works | undefined): Works | undefined {
  const season = readNumber(s.units[at - 1]?.lower, 'ordinal') ?? readNumber(s.units[at + 1]?.lower);
  const to = readNumber(s.units[at + 1]?.lower) === undefined ? at + 1 : at + 2;
  if (s.units[to]?.lower === 'of') {
    const named = worksStartingAt(s, to + 1, true);
    if (named !== undefined) return endsPhrase(s, named.to) ? named : undefined;
    const noun = ownNoun(s, to + 1);
    return noun === undefined || s.topic === undefined
      ? undefined
      : { works: [season === undefined ? s.topic : { ...s.topic, season }], from: at, to: noun + 1 };
  }
  const works = subject?.works ?? (s.topic === undefined ? [] : [s.topic]);
  if (works.length === 0 || !endsPhrase(s, to)) return undefined;
  return { works: works.map((work) => (season === undefined ? work : { ...work, season })), from: at, to };
}

/** The noun of "its Emmy-winning drama", "the hit series": what is spoken of. */
function ownNoun(s: SentenceReading, from: number): number | undefined {
  if (!/^(?:the|its|their|this)$/.test(s.units[from]?.lower ?? '')) return undefined;
  for (let i = from + 1; i < from + 6 && s.units[i]?.kind === 'word'; i += 1)
    if (MEDIUM_NOUNS.has(s.units[i]?.lower ?? '') && endsPhrase(s, i + 1)) return i;
  return undefined;
}

/** Whether nothing behind a title makes an adjective of it: a noun such as "trailer", "toys", "campaign". */
export function endsPhrase(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    unit === undefined ||
    unit.kind !== 'word' ||
    s.units[at - 1]?.lower === ',' ||
    s.dates.some((date) => date.from === at) ||
    // "the week of May 5"
    /^(?:week|weekend)$/.test(s.units[at + 1]?.lower ?? '') ||
    /^(?:on|in|at|to|via|until|till|this|next|last|later|early|late|back|and|for|with|worldwide|globally|exclusively|sometime|over|across|after|before|but|which|while|as|by|from|only|outside|throughout|internationally|everywhere|elsewhere|again|live|starting|beginning|simultaneously|digitally|theatrically|domestically|nationwide|nationally|stateside|overseas|wide|online|today|tonight|tomorrow|yesterday)$/.test(
      unit.lower,
    )
  );
}
