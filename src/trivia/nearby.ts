import type { Relations } from './relations.ts';
import { shuffleBy, takeSome } from './stable-hash.ts';

/** Things with how near they are to a title: 0 of that title, 1 of one that belongs to it, 3 of another. */
export type Nearby<T> = (title: string | undefined, seed: string) => readonly { item: T; near: number }[];

/** How many of each nearness are looked at, so that ten thousand articles cost no more a question than ten. */
const MOST = 25;

/** Sorts things by their titles and those titles' families, once for all questions. */
export function groupNearby<T>(
  relations: Relations,
  things: readonly T[],
  titleOf: (thing: T) => string | undefined,
  nameOf: (thing: T) => string,
): Nearby<T> {
  const { familyOf } = relations;
  const all = shuffleBy('nearby', things, nameOf);
  const family = (title: string | undefined) => (title === undefined ? '' : familyOf(title));
  const byTitle = Map.groupBy(all, (thing) => titleOf(thing) ?? '');
  const byFamily = Map.groupBy(all, (thing) => family(titleOf(thing)));
  return (title, seed) => {
    const seen = new Set<T>();
    const rings = [
      { near: title === undefined ? 1 : 0, list: byTitle.get(title ?? '') ?? [] },
      { near: 1, list: byFamily.get(family(title)) ?? [] },
      { near: title === undefined ? 1 : 3, list: all },
    ];
    return rings.flatMap(({ near, list }) =>
      takeSome(seed, list, MOST).flatMap((item) => {
        if (seen.has(item)) return [];
        seen.add(item);
        return [{ item, near: titleOf(item) === undefined ? 1 : near }];
      }),
    );
  };
}
