import { nameArticle } from '../articles/name-article.ts';
import type { EntityKind } from '../facts/fact.ts';
import { completeNames as complete } from '../search/names.ts';
import type { Library } from './library.ts';

/** Names that what was typed may become, best first; on empty input the best known. */
export function completeNames(
  library: Library,
  typed: string,
  kinds: readonly EntityKind[],
  limit: number,
): string[] {
  return [...new Set(complete(library.names, typed, { kinds, limit }).map((match) => match.name))];
}

/** Articles that what was typed may become, by id and by what to call them. */
export function completeArticles(
  library: Library,
  typed: string,
  limit: number,
): { readonly id: string; readonly name: string }[] {
  return complete(library.titles, typed, { limit }).flatMap(({ entry }) => {
    const article = library.byId.get(entry.id);
    return article
      ? [{ id: article.id, name: [nameArticle(article), article.publisher].filter(Boolean).join(' · ') }]
      : [];
  });
}
