/** The part of all connections to Discord that this process holds: numbers from 0, and how many there are in all. */
export type Shards = { readonly ids: readonly number[]; readonly count: number };

/** "0-3" or "0,1,2" of a count, or "0" of 1; undefined where they are none, double or beyond the count. */
export function readShards(list: string, count: number): Shards | undefined {
  const ids = list.split(',').flatMap(readRange);
  const good = ids.length > 0 && ids.every((id) => id < count) && new Set(ids).size === ids.length;
  return good ? { ids, count } : undefined;
}

/** A range that is none gives a number that no count reaches. */
function readRange(text: string): number[] {
  const [, first = '', last = first] = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(text) ?? [];
  const length = Number(last) - Number(first) + 1;
  if (first === '' || length < 1) return [Number.POSITIVE_INFINITY];
  return Array.from({ length }, (_, at) => Number(first) + at);
}
