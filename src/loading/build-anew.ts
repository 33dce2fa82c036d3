import type { Listing } from '../articles/list-files.ts';
import { type Block, writeBlocks } from './blocks.ts';
import type { FileRecord } from './file-record.ts';
import type { Stage } from './progress.ts';
import { sumUp } from './sum-up.ts';
import { readInThreads } from './threads/read-in-threads.ts';

/** A library as blocks, and what tells its folder from others. */
export type Built = { readonly fingerprint: string; readonly blocks: () => Generator<Block> };

/** Builds the library of a folder, of whose files some are known as they are. */
export async function buildAnew(
  dir: string,
  listing: Listing,
  known: readonly FileRecord[],
  tell: (stage: Stage) => void,
): Promise<Built> {
  const have = new Set(known.map(({ id }) => id));
  const due = listing.articles.filter((id) => !have.has(id));
  const read = await readInThreads(dir, due, tell);
  const records = [...known, ...read].sort((a, b) => (a.id < b.id ? -1 : 1));
  tell({ doing: 'putting facts together', done: 0, of: records.length });
  const loaded = sumUp(listing, records);
  return { fingerprint: loaded.fingerprint, blocks: () => writeBlocks(records, loaded) };
}
