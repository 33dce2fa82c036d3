import { createHash } from 'node:crypto';

/** The same text for the same parts, ever: 12 characters of [a-z0-9]. */
export function hashOf(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
  return BigInt(`0x${digest}`).toString(36).padStart(16, '0').slice(-12);
}

/** Things in an order that looks random and is the same for the same seed, whatever order they come in. */
export function shuffleBy<T>(seed: string, things: readonly T[], nameOf: (thing: T) => string): readonly T[] {
  return things
    .map((thing) => ({ thing, at: hashOf(seed, nameOf(thing)) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ thing }) => thing);
}
