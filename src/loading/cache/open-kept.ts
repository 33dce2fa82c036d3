import { assemble } from '../assemble.ts';
import type { Block } from '../blocks.ts';
import type { LoadedFolder } from '../loaded-folder.ts';
import { openCache } from './cache-file.ts';

/**
 * The library that is in a cache. Undefined where there is none, where it was read by other rules, where it is
 * damaged, and where it was stopped on the way.
 */
export async function openKept(
  path: string,
  rules: string,
  signal?: AbortSignal,
): Promise<LoadedFolder | undefined> {
  const cache = await openCache(path);
  if (!cache) return undefined;
  try {
    return cache.rules === rules ? await assemble(until(cache.blocks(), signal)) : undefined;
  } catch {
    return undefined;
  } finally {
    await cache.close();
  }
}

async function* until(blocks: AsyncIterable<Block>, signal: AbortSignal | undefined): AsyncGenerator<Block> {
  for await (const block of blocks) {
    signal?.throwIfAborted();
    yield block;
  }
  signal?.throwIfAborted();
}
