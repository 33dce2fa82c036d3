import { readArticle } from '../../articles/read-article.ts';
import type { Claim } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { agrees, contains } from '../../dates/compare.ts';
import type { Fact } from '../../facts/fact.ts';
import { isSamePlatform } from '../../facts/names/usual-platform.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { sayFact } from '../say-fact.ts';
import { printMessage } from './print-message.ts';

/** What the articles make of one statement of a text. `left open`: they say it less exactly, or as a rumor. */
export type Verdict = {
  readonly says: 'supported' | 'contradicted' | 'left open' | 'not mentioned';
  /** The statement in our words. */
  readonly statement: string;
  /** The facts that support it or speak against it, or what the articles name in its place. */
  readonly facts: readonly Fact[];
};

/** The verdicts on a text, a statement each, in its order; the same statement once. */
export function checkText(library: Library, text: string, now: string): Verdict[] {
  const printed = printMessage(library, text);
  const { article } = readArticle('message.txt', new TextEncoder().encode(printed));
  // "This summer" is the summer of the day on which it is said.
  const said = article && { ...article, published: now.slice(0, 10) };
  const claims = said ? readClaims(said).filter((claim) => claim.status !== 'denied') : [];
  const verdicts = claims.map((claim) => judge(library, claim, now));
  return [...new Map(verdicts.map((verdict) => [verdict.statement, verdict])).values()].slice(0, 10);
}

function judge(library: Library, claim: Claim, now: string): Verdict {
  const statement = sayFact(claim, now);
  const rivals = factsLike(library, claim);
  const verdict = (says: Verdict['says'], facts: readonly Fact[]): Verdict => ({ says, statement, facts });
  const same = rivals.filter((fact) => saysTheSame(library, fact, claim));
  const told = same.filter((fact) => fact.status !== 'denied');
  const exact = told.filter((fact) => isAsExact(fact, claim));
  if (exact.some(({ status }) => status !== 'rumoured')) return verdict('supported', exact);
  if (told.length > 0) return verdict('left open', told);
  if (same.length > 0) return verdict('contradicted', same);
  const otherwise = rivals.filter((fact) => fact.status !== 'denied');
  if (otherwise.length === 0) return verdict('not mentioned', []);
  if (otherwise.every((fact) => fact.kind === 'release' && fact.event === 'unannounced'))
    return verdict('left open', otherwise);
  return verdict(
    hasOneValue(claim) ? 'contradicted' : 'not mentioned',
    hasOneValue(claim) || claim.kind === 'platform' ? otherwise : [],
  );
}

/** A day is not supported by a summer that it lies in. */
function isAsExact(fact: Fact, claim: Claim): boolean {
  if (fact.kind !== 'release' || claim.kind !== 'release' || !fact.date || !claim.date) return true;
  return contains(claim.date, fact.date);
}

/** Facts of the claim's kind about what it is about: the part for a cast, else the title. */
function factsLike(library: Library, claim: Claim): Fact[] {
  const about =
    claim.kind === 'cast' && claim.character ? subject(library, claim.character, 'character') : undefined;
  const entity = about ?? (claim.title ? subject(library, claim.title, 'title') : undefined);
  if (!entity) return [];
  return library.base
    .factsAbout(entity.id)
    .filter(
      (fact) =>
        fact.kind === claim.kind &&
        (claim.season === undefined || fact.season === undefined || fact.season === claim.season),
    )
    .filter(
      (fact) => !(claim.kind === 'release' && fact.kind === 'release' && !isLike(fact.event, claim.event)),
    )
    .filter((fact) => !(claim.kind === 'crew' && fact.kind === 'crew' && fact.role !== claim.role));
}

/** That no date is announced speaks of the same day. */
const isLike = (told: string, claimed: string) =>
  told === claimed || (told === 'unannounced' && claimed === 'release');

/** A part has one actor, a release one date, a season one count; a cast list, a crew and platforms are open. */
function hasOneValue(claim: Claim): boolean {
  return (
    (claim.kind === 'cast' && claim.character !== undefined) ||
    claim.kind === 'release' ||
    claim.kind === 'episodes'
  );
}

function saysTheSame(library: Library, fact: Fact, claim: Claim): boolean {
  const sameEntity = (a: string, b: string, kind: 'person' | 'character') =>
    a === b || subject(library, b, kind)?.name === a;
  if (fact.kind === 'cast' && claim.kind === 'cast') return sameEntity(fact.person, claim.person, 'person');
  if (fact.kind === 'crew' && claim.kind === 'crew') return sameEntity(fact.person, claim.person, 'person');
  if (fact.kind === 'appearance' && claim.kind === 'appearance')
    return sameEntity(fact.character, claim.character, 'character');
  if (fact.kind === 'platform' && claim.kind === 'platform')
    return isSamePlatform(fact.platform, claim.platform);
  if (fact.kind === 'episodes' && claim.kind === 'episodes') return fact.count === claim.count;
  if (fact.kind !== 'release' || claim.kind !== 'release') return false;
  return fact.date && claim.date ? agrees(fact.date, claim.date) : fact.event === claim.event;
}

function subject(library: Library, name: string, kind: 'person' | 'character' | 'title') {
  return findSubject(library, name, [kind]).sure[0];
}
