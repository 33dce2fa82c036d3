/** Sets of numbers 0 to n-1 that grow together (union by lowest root, paths halved). */
export type DisjointSets = {
  readonly find: (item: number) => number;
  readonly join: (a: number, b: number) => void;
};

export const createDisjointSets = (size: number): DisjointSets => {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const find = (item: number): number => {
    let at = item;
    while (parent[at] !== at) {
      const up = parent[at] as number;
      parent[at] = parent[up] as number;
      at = up;
    }
    return at;
  };
  return {
    find,
    // The lower root wins, so that the outcome does not hang on the order in which sets were joined.
    join: (a, b) => {
      const [x, y] = [find(a), find(b)];
      if (x < y) parent[y] = x;
      else parent[x] = y;
    },
  };
};
