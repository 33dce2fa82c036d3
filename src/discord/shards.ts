/** The part of all connections to Discord that this process holds: numbers from 0, and how many there are in all. */
export type Shards = { readonly ids: readonly number[]; readonly count: number };

/** "0-3" or "0,1,2" of a count, or "0" of 1; undefined where they are none, double or beyond the count. */
export function readShards(list: string, count: number): Shards | undefined {
  const ids = list.split(',').flatMap(readRange);
  const good = ids.length > 0 && ids.every((id) => id < count) && new Set(ids).size === ids.length;
  return good ? { ids, count } : undefined;
}

/** The parts of so many processes: neighbours together, no part larger than another by more than one, none empty. */
export function divideShards(shards: Shards | number, processes: number): readonly Shards[] {
  const { ids, count } =
    typeof shards === 'number' ? { ids: [...Array(shards).keys()], count: shards } : shards;
  const parts = Math.min(processes, ids.length);
  const from = (part: number) => Math.floor((part * ids.length) / parts);
  return Array.from({ length: parts }, (_, part) => ({ ids: ids.slice(from(part), from(part + 1)), count }));
}

/** A range that is none gives a number that no count reaches. */
function readRange(text: string): number[] {
  const [, first = '', last = first] = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(text) ?? [];
  const length = Number(last) - Number(first) + 1;
  if (first === '' || length < 1) return [Number.POSITIVE_INFINITY];
  return Array.from({ length }, (_, at) => Number(first) + at);
}
