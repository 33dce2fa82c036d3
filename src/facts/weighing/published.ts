import type { Article } from '../../articles/article.ts';
import type { Claim } from '../../claims/claim.ts';
import { bounds } from '../../dates/bounds.ts';

/** First and last day on which an article can have appeared; nothing for an article without a date. */
type Published = { readonly earliest: string; readonly latest: string };
export type PublishedOf = (claim: Claim) => Published | undefined;

export const readPublished = (articles: ReadonlyMap<string, Article>): PublishedOf => {
  const known = new Map<string, Published>();
  for (const [id, { published }] of articles) {
    const reach = published === undefined ? undefined : bounds(published);
    if (reach?.earliest && reach.latest) known.set(id, { earliest: reach.earliest, latest: reach.latest });
  }
  return ({ article }) => known.get(article);
};

/** The latest day on which any of the claims can have appeared, empty where no date is known. */
export const latestPublished = (claims: readonly Claim[], publishedOf: PublishedOf): string =>
  newest(claims.map((claim) => publishedOf(claim)?.latest ?? ''));

/**
 * Whether every one of the first appeared before one of the second: known by their dates, or because only the second
 * have any.
 */
export const isOlder = (
  older: readonly Claim[],
  newer: readonly Claim[],
  publishedOf: PublishedOf,
): boolean => {
  const start = newest(newer.map((claim) => publishedOf(claim)?.earliest ?? ''));
  return start !== '' && older.every((claim) => (publishedOf(claim)?.latest ?? '') < start);
};

const newest = (days: readonly string[]): string => {
  let last = '';
  for (const day of days) if (day > last) last = day;
  return last;
};
