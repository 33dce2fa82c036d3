import { stableId } from '../stable-id.ts';

/** Gives ids out of content; content that comes again gets its number with it, in the order of the calls. */
export const createIds = (): ((...content: readonly string[]) => string) => {
  const times = new Map<string, number>();
  return (...content) => {
    const first = stableId(...content);
    let id = first;
    for (let time = times.get(first) ?? 0; times.has(id); time += 1) {
      times.set(first, time + 1);
      id = stableId(...content, String(time));
    }
    times.set(id, 1);
    return id;
  };
};
