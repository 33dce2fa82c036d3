import type { Work } from '../claim.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { anaphor } from './anaphor.ts';
import { belongsToOther } from './belongs.ts';
import { mayBeTitle } from './may-be-title.ts';
import { ownedNoun } from './owned-noun.ts';
import type { SentenceReading } from './reading.ts';
import { titleAt } from './titles.ts';
import { type Works, worksEndingAt } from './works.ts';

/**
 * The works of a noun phrase that ends at `last`, with what stands before it: "the finale of X" is not X.
 *
 * @param verb the number of the verb behind: "Stone and Fire opens" is one title, "Stone and Fire open" are two
 */
export function phraseEndingAt(
  s: SentenceReading,
  last: number,
  verb: VerbNumber = 'unknown',
): Works | undefined {
  if (worksEndingAt(s, last, true) === undefined) return anaphor(s, last) ?? ownedNoun(s, last);
  const joined = namedEndingAt(s, last, verb);
  if (joined === undefined) return undefined;
  return adaptationOf(s, joined) ?? (belongsToOther(s, joined.from) ? undefined : joined);
}

/** The works that are named right there; `undefined` where it is unclear whether two names are one title. */
export function namedEndingAt(s: SentenceReading, last: number, verb: VerbNumber): Works | undefined {
  const named = worksEndingAt(s, last, true);
  return named && joinedTitle(s, named, verb);
}

/** What the form of a verb tells of its subject. */
export type VerbNumber = 'one' | 'many' | 'unknown';

/** One title of two names with "and", where the verb is singular; nothing where it is unclear what the first name is. */
function joinedTitle(s: SentenceReading, named: Works, verb: VerbNumber): Works | undefined {
  const several = named.works.length > 1;
  let at = named.from - 1;
  if (!several && s.units[at]?.lower === 'the') at -= 1;
  if (!several && !/^(?:and|&)$/.test(s.units[at]?.lower ?? '')) return named;
  const first = several ? named.from : at - 1;
  const unit = s.units[first];
  // ", and X opens" begins a clause of its own.
  if (unit?.kind === 'mark' && !several) return named;
  if (unit?.kind !== 'name' || unit.possessive) return several ? named : undefined;
  if (verb !== 'one') {
    if (several) return named;
    const other = verb === 'many' && mayBeTitle(s, first) ? titleAt(s, first) : undefined;
    return other && { works: [other.work, ...named.works], from: other.from, to: named.to };
  }
  if (named.works.length > 2) return named;
  const body = s.reading.article.body;
  const lastName = s.units.slice(first, named.to).findLast((u) => u.kind === 'name');
  const title = body.slice(unit.start, lastName?.end ?? unit.end).replace(/\s+/g, ' ');
  const { season } = named.works.at(-1) as Work;
  return { works: [{ title, ...(season !== undefined && { season }) }], from: first, to: named.to };
}

/** "A graphic novel adaptation of X": the work in that medium, told from X by it. */
function adaptationOf(s: SentenceReading, named: Works): Works | undefined {
  let at = named.from - 1;
  while (
    at > named.from - 7 &&
    /^(?:the|first|original|his|her|their|hit|popular|bestselling|best-selling|beloved|acclaimed|classic|cult|musical|novel|game|play|series|book|comic|comics|graphic|manga|webtoon|stage|video|action|adventure|role-playing|action-adventure|post-apocalyptic|open-world|survival|horror|fantasy|sci-fi)$/.test(
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
  // "Quark's adaptation of the game X": called so too, and no game
  if (medium === undefined)
    return s.units[at - 2]?.possessive || s.units[at - 3]?.possessive
      ? { ...named, works: named.works.map(({ title }) => ({ title })), from: at - 2 }
      : undefined;
  return { ...named, works: named.works.map((work) => ({ title: work.title, medium })), from: at - 3 };
}
