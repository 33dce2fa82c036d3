import type { Claim } from '../../claims/claim.ts';
import { pushTo } from './push-to.ts';

/** By article: the keys of the titles that most of its claims speak of; several where they are level. */
export type ArticleSubjects = ReadonlyMap<string, ReadonlySet<string>>;

export const findSubjects = (claims: readonly Claim[], keyOf: readonly string[]): ArticleSubjects => {
  const counts = new Map<string, Map<string, number>>();
  claims.forEach(({ article }, index) => {
    const key = keyOf[index] as string;
    if (key === '') return;
    const inArticle = counts.get(article) ?? new Map<string, number>();
    counts.set(article, inArticle.set(key, (inArticle.get(key) ?? 0) + 1));
  });
  const subjects = new Map<string, Set<string>>();
  for (const [article, inArticle] of counts) {
    const most = Math.max(...inArticle.values());
    for (const [key, count] of inArticle) if (count === most) pushTo(subjects, article, key);
  }
  return subjects;
};
