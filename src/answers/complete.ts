import type { Article } from '../articles/article.ts';
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

/** Articles that what was typed may become. */
export function completeArticles(library: Library, typed: string, limit: number): Article[] {
  return complete(library.titles, typed, { limit })
    .map((match) => library.byId.get(match.entry.id))
    .filter((article) => article !== undefined);
}
