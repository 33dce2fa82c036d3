import type { Claim, Medium, Status } from '../../claims/claim.ts';
import type { About, Dissent, Entity, Fact, NonEmpty } from '../fact.ts';

/** A claim with the entities that its names lead to. */
export type Told = {
  readonly claim: Claim;
  readonly person: Entity | undefined;
  readonly character: Entity | undefined;
  readonly title: Entity | undefined;
  /** The misprinted name, where the claim prints one. */
  readonly slip: string | undefined;
};

/** Leaves a type as it is, member by member of a union. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A fact before it has its id. */
export type FactDraft = Without<Fact, 'id'>;

const CERTAINTY: Readonly<Record<Status, number>> = {
  stated: 4,
  past: 3,
  expected: 2,
  rumoured: 1,
  denied: 0,
};

/** From 4, stated, over past, expected and rumoured to 0, denied. */
export const certaintyOf = (status: Status): number => CERTAINTY[status];

export const bestStatus = (claims: NonEmpty<Claim>): Status => {
  let best = claims[0].status;
  for (const { status } of claims) if (CERTAINTY[status] > CERTAINTY[best]) best = status;
  return best;
};

export const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;

export const countArticles = (claims: readonly Claim[]): number =>
  claims.length < 2 ? claims.length : new Set(claims.map(({ article }) => article)).size;

export const aboutOf = ({ person, character, title }: Partial<Omit<Told, 'claim'>>): About => ({
  ...(person && { person: person.id }),
  ...(character && { character: character.id }),
  ...(title && { title: title.id }),
});

/** The title of a fact, with what tells it from others of its name. */
export const workOf = (title: Entity): { title: string; year?: number; medium?: Medium } => ({
  title: title.name,
  ...(title.year !== undefined && { year: title.year }),
  ...(title.medium !== undefined && { medium: title.medium as Medium }),
});

/** The season that all of the claims name, none where they differ or one names none. */
export const sharedSeason = (claims: readonly Claim[]): { season?: number } => {
  const [first] = claims;
  const season = first?.season;
  return season !== undefined && claims.every((claim) => claim.season === season) ? { season } : {};
};

/** Claims that hold, and those that deny. What is only denied stands as a denied fact. */
export const splitDenied = (
  claims: readonly Claim[],
  says: (claim: Claim) => string,
): { readonly support: readonly Claim[]; readonly against: readonly Dissent[] } => {
  const held = claims.filter(({ status }) => status !== 'denied');
  if (held.length === 0) return { support: claims, against: [] };
  const denied = claims.filter(({ status }) => status === 'denied');
  return { support: held, against: denied.map((claim) => ({ claim, says: says(claim), why: 'denied' })) };
};

/** Counts in words: "1 article", "3 articles". */
export const articlesInWords = (claims: readonly Claim[]): string => {
  const count = countArticles(claims);
  return count === 1 ? '1 article' : `${count} articles`;
};
