/** How a name is printed: each spelling with the number of claims and the articles that use it. */
export type Surface = { readonly name: string; claims: number; readonly articles: Set<string> };

export type Surfaces = Map<string, Surface>;

export const addSurface = (surfaces: Surfaces, name: string, article: string): void => {
  const tidy = name.replace(/\s+/gu, ' ').trim();
  const surface = surfaces.get(tidy) ?? { name: tidy, claims: 0, articles: new Set<string>() };
  surface.claims += 1;
  surface.articles.add(article);
  surfaces.set(tidy, surface);
};

/** Most used first: by articles, by claims; else the one with more capitals, the longer one, then by letter. */
export const compareSurfaces = (a: Surface, b: Surface): number =>
  b.articles.size - a.articles.size ||
  b.claims - a.claims ||
  capitals(b.name) - capitals(a.name) ||
  b.name.length - a.name.length ||
  (a.name < b.name ? -1 : 1);

const capitals = (name: string): number => name.match(/\p{Lu}/gu)?.length ?? 0;

export const rankSurfaces = (surfaces: Surfaces): readonly Surface[] =>
  [...surfaces.values()].sort(compareSurfaces);
