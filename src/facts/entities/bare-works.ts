import type { Claim, Medium } from '../../claims/claim.ts';
import { nameKey } from '../names/fold-name.ts';
import type { Qualifier, WorkDraft } from './work-draft.ts';

type Group = { readonly qualifier: Qualifier; readonly claims: readonly number[] };

/** Media that nobody acts in or directs. */
const PRINT: ReadonlySet<Medium> = new Set(['book', 'comic']);
const PERFORMED_ROLES =
  /\b(?:director|showrunner|producer|composer|screenwriter|cinematographer|editor|choreographer)\b/u;

/**
 * Places the claims that name a title without year or medium. All that one article says of the bare title goes the
 * same way: to the qualified work of that name if exactly one can be meant, else to a bare work that stays beside
 * them. A qualified work cannot be meant where
 *
 * - it is printed and the article speaks of cast, direction, episodes or a platform;
 * - everybody speaks of it as past, and this article speaks of what is or will be: the film of 1967 beside a new one;
 * - the article casts the same parts otherwise, or gives a release in another year.
 *
 * Works that the article itself qualifies come first, then those that only others do.
 */
export const attachBareGroups = (
  key: string,
  qualified: readonly Group[],
  bare: readonly number[],
  claims: readonly Claim[],
): readonly WorkDraft[] => {
  const hosts = qualified.map((group) => ({
    group,
    profile: profileOf(group.claims, claims),
    claims: [...group.claims],
  }));
  const left: number[] = [];
  for (const indexes of groupByArticle(bare, claims)) {
    const profile = profileOf(indexes, claims);
    const possible = hosts.filter((host) => canMean(profile, host.profile, host.group.qualifier));
    const article = (claims[indexes[0] as number] as Claim).article;
    const near = possible.filter((host) => host.profile.articles.has(article));
    const choice = near.length > 0 ? near : possible;
    if (choice.length === 1) choice[0]?.claims.push(...indexes);
    else left.push(...indexes);
  }
  const drafts = hosts.map(({ group, claims: all }) => ({ key, ...group.qualifier, claims: all }));
  return left.length > 0 ? [...drafts, { key, claims: left }] : drafts;
};

/** What a group of claims says of its title, as far as it helps to tell works apart. */
type Profile = {
  readonly articles: ReadonlySet<string>;
  readonly performed: boolean;
  readonly allPast: boolean;
  /** Years that releases are given for. */
  readonly years: ReadonlySet<number>;
  readonly cast: ReadonlyMap<string, ReadonlySet<string>>;
};

const profileOf = (indexes: readonly number[], claims: readonly Claim[]): Profile => {
  const articles = new Set<string>();
  const years = new Set<number>();
  const cast = new Map<string, Set<string>>();
  let performed = false;
  let allPast = true;
  for (const index of indexes) {
    const claim = claims[index] as Claim;
    articles.add(claim.article);
    performed ||= isPerformed(claim);
    allPast &&= claim.status === 'past';
    if (claim.kind === 'release' && claim.event === 'release' && claim.date) {
      for (const year of claim.date.match(/\d{4}/gu) ?? []) years.add(Number(year));
    }
    if (claim.kind === 'cast' && claim.character) {
      const part = nameKey(claim.character);
      cast.set(part, (cast.get(part) ?? new Set()).add(nameKey(claim.person)));
    }
  }
  return { articles, performed, allPast, years, cast };
};

const isPerformed = (claim: Claim): boolean =>
  claim.kind === 'cast' ||
  claim.kind === 'episodes' ||
  claim.kind === 'platform' ||
  (claim.kind === 'crew' && PERFORMED_ROLES.test(claim.role));

const canMean = (bare: Profile, host: Profile, { year, medium }: Qualifier): boolean => {
  if (medium !== undefined && PRINT.has(medium) && bare.performed) return false;
  if (host.allPast && !bare.allPast) return false;
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

const groupByArticle = (
  indexes: readonly number[],
  claims: readonly Claim[],
): readonly (readonly number[])[] => {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const { article } = claims[index] as Claim;
    const group = groups.get(article);
    if (group) group.push(index);
    else groups.set(article, [index]);
  }
  return [...groups.values()];
};
