import type { Claim } from '../../claims/claim.ts';
import type { ArticleSubjects } from './article-subjects.ts';
import { groupByArticle } from './group-by-article.ts';
import type { Qualifier, WorkDraft } from './work-draft.ts';
import { canMean, profileOf } from './work-profile.ts';

type Group = { readonly qualifier: Qualifier; readonly claims: readonly number[] };

/**
 * Places the claims that name a title without year or medium. All that one article says of the bare title goes the
 * same way: to the qualified work of that name if exactly one can be meant, else to a bare work that stays beside
 * them. A qualified work cannot be meant where
 *
 * - it is printed and the article speaks of cast, direction, episodes or a platform;
 * - it came out or everybody speaks of it as past, and this article is about what is or will be: the film of 1967
 *   beside a new one.
 *   A title that the article only touches on ("best known for") may well be the old one;
 * - the article casts the same parts otherwise, or names another director, or gives a release in another year.
 *
 * Works that the article itself qualifies come first, then those that only others do.
 */
export const attachBareGroups = (
  key: string,
  qualified: readonly Group[],
  bare: readonly number[],
  claims: readonly Claim[],
  subjects: ArticleSubjects,
): readonly WorkDraft[] => {
  if (qualified.length === 0) return [{ key, claims: bare }];
  const hosts = qualified.map((group) => ({
    group,
    profile: profileOf(group.claims, claims),
    claims: [...group.claims],
  }));
  const left: number[] = [];
  for (const indexes of groupByArticle(bare, claims)) {
    const profile = profileOf(indexes, claims);
    const article = (claims[indexes[0] as number] as Claim).article;
    const isSubject = subjects.get(article)?.has(key) ?? false;
    const possible = hosts.filter((host) =>
      canMean(isSubject ? profile : { ...profile, allPast: true }, host.profile, host.group.qualifier),
    );
    const near = possible.filter((host) => host.profile.articles.has(article));
    const choice = near.length > 0 ? near : possible;
    if (choice.length === 1) choice[0]?.claims.push(...indexes);
    else left.push(...indexes);
  }
  const drafts = hosts.map(({ group, claims: all }) => ({ key, ...group.qualifier, claims: all }));
  return left.length > 0 ? [...drafts, { key, claims: left }] : drafts;
};
