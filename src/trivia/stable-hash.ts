import { createHash } from 'node:crypto';

/** The same text for the same parts, ever: 12 characters of [a-z0-9]. */
export function hashOf(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
  return BigInt(`0x${digest}`).toString(36).padStart(16, '0').slice(-12);
}

/** A number from 0 to 2^32 - 1 for a text: FNV-1a with the finish of MurmurHash3, for orders and not for ids. */
function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Things in an order that looks random and is the same for the same seed, whatever order they come in. */
export function shuffleBy<T>(seed: string, things: readonly T[], nameOf: (thing: T) => string): readonly T[] {
  return things
    .map((thing) => ({ thing, name: nameOf(thing), at: mix(`${seed} ${nameOf(thing)}`) }))
    .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
    .map(({ thing }) => thing);
}

/** At most so many of a list, from a place that the seed decides, round its end: for lists too long to go through. */
export function takeSome<T>(seed: string, list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  const start = mix(seed) % list.length;
  return [...list.slice(start, start + most), ...list.slice(0, Math.max(0, start + most - list.length))];
}
