import type { Claim } from '../../claims/claim.ts';
import { type ArticleSubjects, findSubjects } from './article-subjects.ts';
import { attachBareGroups } from './bare-works.ts';
import { groupByArticle } from './group-by-article.ts';
import type { TitleKeys } from './title-keys.ts';
import type { Qualifier, WorkDraft } from './work-draft.ts';
import { canMean, profileOf } from './work-profile.ts';

export type Works = {
  readonly drafts: readonly WorkDraft[];
  /** By index of the claim: the work it speaks of, -1 where it names none. */
  readonly workOf: Int32Array;
  /** By index of the claim: the key of its title, whatever the year; empty where it names none. */
  readonly keyOf: readonly string[];
};

/**
 * Sorts the claims that name a title into works. Works of one name are told apart by year and medium: a claim that
 * gives only one of them goes to the one work that it fits, and stands as a work of its own where several fit.
 * Claims that give neither are placed article by article, see `attachBareGroups`.
 */
export const sortWorks = (claims: readonly Claim[], titleKeys: TitleKeys): Works => {
  const keyOf = claims.map((claim) => (claim.title ? titleKeys(claim.title, claim.article) : ''));
  const byKey = new Map<string, number[]>();
  keyOf.forEach((key, index) => {
    if (key === '') return;
    const list = byKey.get(key);
    if (list) list.push(index);
    else byKey.set(key, [index]);
  });

  const subjects = findSubjects(claims, keyOf);
  const drafts: WorkDraft[] = [];
  const workOf = new Int32Array(claims.length).fill(-1);
  for (const key of [...byKey.keys()].sort()) {
    for (const draft of sortOneName(key, byKey.get(key) as number[], claims, subjects)) {
      for (const index of draft.claims) workOf[index] = drafts.length;
      drafts.push(draft);
    }
  }
  return { drafts, workOf, keyOf };
};

const sortOneName = (
  key: string,
  indexes: readonly number[],
  claims: readonly Claim[],
  subjects: ArticleSubjects,
): readonly WorkDraft[] => {
  const bare: number[] = [];
  const groups = new Map<string, { qualifier: Qualifier; claims: number[] }>();
  for (const index of indexes) {
    const { year, medium } = claims[index] as Claim;
    if (year === undefined && medium === undefined) {
      bare.push(index);
      continue;
    }
    const id = `${year ?? ''}|${medium ?? ''}`;
    const group = groups.get(id) ?? {
      qualifier: { ...(year && { year }), ...(medium && { medium }) },
      claims: [],
    };
    group.claims.push(index);
    groups.set(id, group);
  }
  const qualified = joinHalfQualified([...groups.values()], claims);
  return attachBareGroups(key, qualified, bare, claims, subjects);
};

type Group = { qualifier: Qualifier; claims: number[] };

const fits = (half: Qualifier, whole: Qualifier): boolean =>
  (half.year === undefined || half.year === whole.year) &&
  (half.medium === undefined || half.medium === whole.medium);

/**
 * Claims with a year only, or a medium only, join the one whole qualifier that they fit, article by article, where
 * they can mean it: a new film is not the film of 2007 that everybody speaks of as past. A year leaves no doubt.
 */
const joinHalfQualified = (groups: readonly Group[], claims: readonly Claim[]): readonly Group[] => {
  const isWhole = ({ qualifier }: Group) => qualifier.year !== undefined && qualifier.medium !== undefined;
  const hosts = groups
    .filter(isWhole)
    .map((group) => ({ group, profile: profileOf(group.claims, claims), claims: [...group.claims] }));
  const rest: Group[] = [];
  for (const group of groups) {
    if (isWhole(group)) continue;
    const left: number[] = [];
    for (const indexes of groupByArticle(group.claims, claims)) {
      const profile = profileOf(indexes, claims);
      const [host, ...more] = hosts.filter(
        (one) =>
          fits(group.qualifier, one.group.qualifier) &&
          (group.qualifier.year !== undefined || canMean(profile, one.profile, one.group.qualifier)),
      );
      if (host && more.length === 0) host.claims.push(...indexes);
      else left.push(...indexes);
    }
    if (left.length > 0) rest.push({ qualifier: group.qualifier, claims: left });
  }
  return [...hosts.map(({ group, claims: all }) => ({ qualifier: group.qualifier, claims: all })), ...rest];
};
