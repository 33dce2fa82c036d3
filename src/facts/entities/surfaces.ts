/** How a name is printed: a spelling with the number of claims and of articles that use it. */
export type Surface = { readonly name: string; readonly claims: number; readonly articles: number };

type Counted = { readonly name: string; claims: number; articles: number; last: string };

/** Counts spellings; the claims must come in the order of their articles. */
export type SurfaceCount = {
  readonly add: (name: string, article: string) => void;
  readonly rank: () => readonly Surface[];
};

export const countSurfaces = (): SurfaceCount => {
  const counted: Counted[] = [];
  return {
    add: (printed, article) => {
      const name =
        printed.includes('  ') || /[\t\n\r\u00a0]/u.test(printed) ? printed.replace(/\s+/gu, ' ') : printed;
      // Names have a handful of spellings: a list is searched faster than a map is made.
      const surface = counted.find((other) => other.name === name);
      if (!surface) counted.push({ name, claims: 1, articles: 1, last: article });
      else {
        surface.claims += 1;
        if (surface.last !== article) surface.articles += 1;
        surface.last = article;
      }
    },
    rank: () => counted.sort(compareSurfaces),
  };
};

/**
 * What is in capitals throughout comes last where another prints it as usual. Else most used first: by articles, by
 * claims; then the one with more capitals, the longer one, then by letter.
 */
export const compareSurfaces = (a: Surface, b: Surface): number =>
  Number(isShouted(a.name, b.name)) - Number(isShouted(b.name, a.name)) ||
  b.articles - a.articles ||
  b.claims - a.claims ||
  capitals(b.name) - capitals(a.name) ||
  b.name.length - a.name.length ||
  (a.name < b.name ? -1 : 1);

const capitals = (name: string): number => name.match(/\p{Lu}/gu)?.length ?? 0;

/** Whether a name is the other one in capitals: "THE LOW TIDE" of "The Low Tide". */
const isShouted = (name: string, other: string): boolean =>
  name !== other && name === name.toUpperCase() && name === other.toUpperCase();
