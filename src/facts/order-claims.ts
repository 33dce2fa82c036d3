import type { Claim } from '../claims/claim.ts';

/** The claims in one order, whatever order they came in: by article, place, and content. */
export const orderClaims = (claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort(
    (a, b) =>
      compare(a.article, b.article) ||
      a.start - b.start ||
      a.end - b.end ||
      compare(a.kind, b.kind) ||
      compare(namesOf(a), namesOf(b)) ||
      compare(contentOf(a), contentOf(b)),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Enough to tell most claims of one sentence apart without writing them out. */
const namesOf = (claim: Claim): string => {
  const person = 'person' in claim ? claim.person : '';
  const character = 'character' in claim ? claim.character : '';
  return `${person}|${character}|${claim.title}`;
};

const contentOf = (claim: Claim): string =>
  JSON.stringify(Object.entries(claim).sort(([a], [b]) => compare(a, b)));
