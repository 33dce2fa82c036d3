import type { Claim, Medium } from '../../claims/claim.ts';
import { nameKey } from '../names/fold-name.ts';
import { pushTo } from './push-to.ts';
import type { Qualifier } from './work-draft.ts';

/** Media that nobody acts in or directs. */
const PRINT: ReadonlySet<Medium> = new Set(['book', 'comic']);
const PERFORMED_ROLES =
  /\b(?:director|showrunner|producer|composer|screenwriter|cinematographer|editor|choreographer)\b/u;

/** What a group of claims says of its title, as far as it helps to tell works apart. */
export type WorkProfile = {
  readonly articles: ReadonlySet<string>;
  readonly performed: boolean;
  readonly allPast: boolean;
  /** Some article says that it came out. */
  readonly cameOut: boolean;
  /** Years that releases are given for. */
  readonly years: ReadonlySet<number>;
  readonly cast: ReadonlyMap<string, ReadonlySet<string>>;
};

export const profileOf = (indexes: readonly number[], claims: readonly Claim[]): WorkProfile => {
  const articles = new Set<string>();
  const years = new Set<number>();
  const cast = new Map<string, Set<string>>();
  let performed = false;
  let allPast = true;
  let cameOut = false;
  for (const index of indexes) {
    const claim = claims[index] as Claim;
    articles.add(claim.article);
    performed ||= isPerformed(claim);
    allPast &&= claim.status === 'past';
    cameOut ||= claim.kind === 'release' && claim.event === 'release' && claim.status === 'past';
    if (claim.kind === 'release' && claim.event === 'release' && claim.date) {
      for (const year of claim.date.match(/\d{4}/gu) ?? []) years.add(Number(year));
    }
    const part = partOf(claim);
    if (part !== undefined && 'person' in claim) pushTo(cast, part, nameKey(claim.person));
  }
  return { articles, performed, allPast, cameOut, years, cast };
};

/** What one person does in a work and nobody else: a part, or the direction of it. */
const partOf = (claim: Claim): string | undefined => {
  if (claim.kind === 'cast' && claim.character) return nameKey(claim.character);
  return claim.kind === 'crew' && claim.role === 'director' ? '(director)' : undefined;
};

const isPerformed = (claim: Claim): boolean =>
  claim.kind === 'cast' ||
  claim.kind === 'episodes' ||
  claim.kind === 'platform' ||
  (claim.kind === 'crew' && PERFORMED_ROLES.test(claim.role));

/**
 * Whether claims with that profile can mean the work with the other profile, see `attachBareGroups` for when they
 * cannot.
 */
export const canMean = (bare: WorkProfile, host: WorkProfile, { year, medium }: Qualifier): boolean => {
  if (medium !== undefined && PRINT.has(medium) && bare.performed) return false;
  if ((host.allPast || host.cameOut) && !bare.allPast) return false;
  if (year !== undefined && bare.years.size > 0 && !fitsYear(bare.years, year, medium)) return false;
  let same = 0;
  let other = 0;
  for (const [part, people] of bare.cast) {
    const theirs = host.cast.get(part);
    if (!theirs) continue;
    if ([...people].some((person) => theirs.has(person))) same += 1;
    else other += 1;
  }
  return other <= same;
};

/** A series goes on after its first year; anything else comes out in it. */
const fitsYear = (years: ReadonlySet<number>, year: number, medium: Medium | undefined): boolean =>
  years.has(year) || (medium === 'series' && [...years].every((other) => other > year));
