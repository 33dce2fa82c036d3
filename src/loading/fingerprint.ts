import { createHash } from 'node:crypto';
import type { Listing } from '../articles/list-files.ts';

/** A short name for bytes: 128 bits of SHA-256. */
export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** What tells a folder from the same folder at another time: its articles, by name and content. */
export function fingerprintOf(
  listing: Listing,
  files: Iterable<readonly [id: string, hash: string]>,
): string {
  return hashOf(JSON.stringify([listing.problems, [...files]]));
}
