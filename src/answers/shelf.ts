import { LRUCache } from 'lru-cache';
import { buildLibrary, type Library, withMemory } from './library.ts';

/** How many servers' choices of collections are kept ready; each is built again when asked for after that. */
const VIEWS = 20;

/** Where the library of the moment stands. Readers take it once a call and never see half of a new one. */
export type Shelf = {
  readonly library: () => Library;
  /** The library of these collections alone; all of it where none are named or none of them exists any more. */
  readonly view: (collections: readonly string[] | undefined) => Library;
  /** Puts a new library in the place of the old one. */
  readonly swap: (library: Library) => void;
  /** Names of the collections that there are, in order. */
  readonly collections: () => readonly string[];
};

/** A shelf with a library on it. */
export function createShelf(first: Library): Shelf {
  let current = withMemory(first);
  const views = new LRUCache<string, Library>({ max: VIEWS });
  return {
    library: () => current,
    view: (collections) => {
      if (!collections) return current;
      const key = JSON.stringify([...collections].sort());
      const known = views.get(key);
      if (known) return known;
      const view = narrow(current, collections);
      views.set(key, view);
      return view;
    },
    swap: (library) => {
      current = withMemory(library);
      views.clear();
    },
    collections: () => [...new Set(current.articles.flatMap((article) => article.collection ?? []))].sort(),
  };
}

function narrow(library: Library, collections: readonly string[]): Library {
  const articles = library.articles.filter(
    (article) => article.collection && collections.includes(article.collection),
  );
  if (articles.length === 0 || articles.length === library.articles.length) return library;
  const ids = new Set(articles.map((article) => article.id));
  const claims = library.claims.filter((claim) => ids.has(claim.article));
  return withMemory(buildLibrary(articles, claims));
}
