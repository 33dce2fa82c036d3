import type { Claim } from '../../claims/claim.ts';

/** Indexes of claims, those of one article together. */
export const groupByArticle = (
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

/** How many articles the claims come from; their indexes must rise, and the claims stand in the order of articles. */
export const countRuns = (indexes: readonly number[], claims: readonly Claim[]): number => {
  let runs = 0;
  let last: string | undefined;
  for (const index of indexes) {
    const { article } = claims[index] as Claim;
    if (article !== last) runs += 1;
    last = article;
  }
  return runs;
};
