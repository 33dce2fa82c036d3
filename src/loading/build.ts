import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Listing, listArticles } from '../articles/list-files.ts';
import type { Block } from './blocks.ts';
import { type Cache, cachePath, openCache, writeCache } from './cache/cache-file.ts';
import { fingerprintOf, hashOf } from './fingerprint.ts';
import { makePack, openPack, type Pack } from './pack.ts';
import type { Stage } from './progress.ts';

export type BuildOptions = {
  readonly dir: string;
  /** Without it nothing is kept. */
  readonly cacheDir?: string;
  /** What is in the folder, where that is known already. */
  readonly listing?: Listing;
  /** A fingerprint: a folder that still has it is not read. */
  readonly known?: string;
  readonly tell?: (stage: Stage) => void;
  /** Something went wrong that stops nothing. */
  readonly warn?: (message: string) => void;
};

/** A fingerprint: the library of the folder that has it is in the cache. */
export type Kept = { readonly kept: string };

/**
 * Brings the cache up to date with a folder: of its files, those alone are read that have changed. Gives what is in
 * the cache then, the library's blocks where it could not be put there, nothing where the folder is as `known`;
 * `changed` before anything is read. Blocks the thread it runs in.
 * @param rules as `readRulesVersion` gave them.
 */
export async function* buildBlocks(
  options: BuildOptions,
  rules: string,
): AsyncGenerator<Block | Kept | 'changed'> {
  const { dir, cacheDir, known, tell = () => {}, warn = () => {} } = options;
  const listing = options.listing ?? (await listArticles(dir));
  const path = cacheDir === undefined ? undefined : cachePath(cacheDir, dir);
  const found = path === undefined ? undefined : await openCache(path);
  const cache = found?.rules === rules ? found : undefined;
  try {
    const hashes = cache || known ? hashFiles(dir, listing.articles, tell) : undefined;
    const now = hashes && fingerprintOf(listing, hashes);
    if (known !== undefined && now === known) return;
    if (cache && cache.fingerprint === now) {
      yield { kept: now };
      return;
    }
    yield 'changed';
    // All that reads articles takes longer to load than it takes to find that nothing has changed.
    const { buildAnew } = await import('./build-anew.ts');
    const old = cache && hashes ? await readKnown(cache, hashes).catch(() => []) : [];
    const { fingerprint, blocks } = await buildAnew(dir, listing, old, tell);
    if (path !== undefined) {
      const fault = await writeCache(path, { rules, fingerprint }, blocks());
      if (fault === undefined) {
        yield { kept: fingerprint };
        return;
      }
      warn(`what was read cannot be kept for the next start: ${fault}`);
    }
    yield* blocks();
  } finally {
    await found?.close();
  }
}

function hashFiles(dir: string, ids: readonly string[], tell: (stage: Stage) => void): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const id of ids) {
    try {
      hashes.set(id, hashOf(readFileSync(join(dir, id))));
    } catch {
      hashes.set(id, '');
    }
    if (hashes.size % 1000 === 0) tell({ doing: 'comparing files', done: hashes.size, of: ids.length });
  }
  return hashes;
}

/** The records of the files that are as they were; one that could not be opened then is tried again. */
async function readKnown(cache: Cache, hashes: ReadonlyMap<string, string>): Promise<Pack[]> {
  const packs: Pack[] = [];
  for await (const { bytes } of cache.blocks('records')) {
    const pack = openPack(bytes);
    const known = pack.records.filter(({ id, hash }) => hash !== '' && hash === hashes.get(id));
    packs.push(known.length === pack.records.length ? pack : makePack(known));
  }
  return packs;
}
