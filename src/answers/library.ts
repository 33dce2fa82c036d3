import { LRUCache } from 'lru-cache';
import type { Article } from '../articles/article.ts';
import { nameArticle } from '../articles/name-article.ts';
import type { Claim } from '../claims/claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import type { EntityKind, FactBase } from '../facts/fact.ts';
import { reconcile } from '../facts/reconcile.ts';
import { type ArticleIndex, buildArticleIndex } from '../search/articles.ts';
import type { NameMemo } from '../search/match-words.ts';
import { buildNames, type NameIndex } from '../search/names.ts';
import { nameEntity } from './say.ts';

/** What a typed name may lead to: an entity, or a name that the articles print and no claim speaks of. */
export type SubjectKind = EntityKind | 'named';

/** All that can be asked: immutable, built once for a set of articles, swapped whole when they change. */
export type Library = {
  readonly articles: readonly Article[];
  readonly byId: ReadonlyMap<string, Article>;
  readonly claims: readonly Claim[];
  readonly base: FactBase;
  /** Names of people, characters and titles. */
  readonly names: NameIndex<SubjectKind>;
  /** Names of articles: title, publisher, file. */
  readonly titles: NameIndex<'article'>;
  readonly passages: ArticleIndex;
  /** What was looked up lately is not looked up again: see `withMemory`. */
  readonly remember?: <T>(key: string, make: () => T) => T;
  /** The same for the words of names, as long as one question lasts: see `forQuestion`. */
  readonly nameMemo?: NameMemo;
};

/** How much is remembered of what was looked up: more than a busy server asks for in an evening. */
const REMEMBERED = 500;

/** The same library, which remembers what was looked up in it lately. It never changes, nor does what is found. */
export function withMemory(library: Library): Library {
  const known = new LRUCache<string, { readonly found: unknown }>({ max: REMEMBERED });
  return {
    ...library,
    remember: <T>(key: string, make: () => T): T => {
      const kept = known.get(key) ?? { found: make() };
      known.set(key, kept);
      return kept.found as T;
    },
  };
}

/** The same library for the length of one question, of which many kinds ask the same names. */
export function forQuestion(library: Library): Library {
  const remembering = library.remember ? library : withMemory(library);
  return { ...remembering, nameMemo: { some: new Map(), close: new Map() } };
}

/** Reads what the articles say and makes it ready to be asked. Deterministic: the same articles, the same library. */
export function buildLibrary(articles: readonly Article[], claims = articles.flatMap(readClaims)): Library {
  return { ...sumUpClaims(articles, claims), passages: buildArticleIndex(articles) };
}

/** A library but for the passages, which need no claims: half of the work, for whoever does the other half beside it. */
export function sumUpClaims(
  articles: readonly Article[],
  claims: readonly Claim[],
): Omit<Library, 'passages'> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const base = reconcile(claims, byId);
  return {
    articles,
    byId,
    claims,
    base,
    names: nameIndex(base),
    titles: buildNames(
      articles.map((article) => ({
        id: article.id,
        kind: 'article' as const,
        names: [nameArticle(article), article.id, ...(article.publisher ? [article.publisher] : [])],
        weight: 1,
      })),
    ),
  };
}

/** Everything that has a name; what no claim speaks of is `named` and no more. */
function nameIndex(base: FactBase): NameIndex<SubjectKind> {
  const entities = base.entities.map((entity) => ({
    id: entity.id,
    kind: entity.kind,
    names: [...new Set([...entity.names, nameEntity(entity), ...entity.misprints.map((one) => one.name)])],
    weight: entity.mentions,
  }));
  const named = base
    .unclaimed()
    .map(({ name, mentions }) => ({ id: name, kind: 'named' as const, names: [name], weight: mentions }));
  return buildNames<SubjectKind>([...entities, ...named]);
}
