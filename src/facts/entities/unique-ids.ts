import { stableId } from '../stable-id.ts';

/** Gives ids out of content; a content that comes again gets its number with it, in the order of the calls. */
export const createIds = (): ((...content: readonly string[]) => string) => {
  const seen = new Map<string, number>();
  return (...content) => {
    const key = content.join('\u0000');
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? stableId(...content) : stableId(...content, String(times));
  };
};
