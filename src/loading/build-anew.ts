import { sumUpClaims } from '../answers/library.ts';
import type { Listing } from '../articles/list-files.ts';
import { type Block, writeBlocks } from './blocks.ts';
import { joinPacks, type Pack } from './pack.ts';
import type { Stage } from './progress.ts';
import { gather, inOrder } from './sum-up.ts';
import { indexInThread } from './threads/index-in-thread.ts';
import { readInThreads } from './threads/read-in-threads.ts';

/** A library as blocks, and what tells its folder from others. */
type Built = { readonly fingerprint: string; readonly blocks: () => Generator<Block> };

/** Builds the library of a folder, of whose files some are known as they are. */
export async function buildAnew(
  dir: string,
  listing: Listing,
  known: readonly Pack[],
  tell: (stage: Stage) => void,
): Promise<Built> {
  const have = new Set(known.flatMap(({ records }) => records.map(({ id }) => id)));
  const due = listing.articles.filter((id) => !have.has(id));
  const packs = [...joinPacks([...known, ...(await readInThreads(dir, due, tell))])];
  const records = inOrder(packs);
  tell({ doing: 'putting facts together', done: 0, of: records.length });
  const { articles, claims, ...reading } = gather(listing, records);
  const indexed = indexInThread(
    packs.map(({ bytes }) => bytes),
    articles.map(({ id }) => id),
  );
  const library = sumUpClaims(articles, claims);
  // What is made when it is first needed: made here, while the passages are on their way.
  library.base.indexes();
  const passages = await indexed;
  return {
    fingerprint: reading.fingerprint,
    blocks: () => writeBlocks({ packs, library, passages, ...reading }),
  };
}
