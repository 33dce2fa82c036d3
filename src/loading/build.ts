import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLibrary } from '../answers/library.ts';
import { type Listing, listArticles } from '../articles/list-files.ts';
import { gatherArticles } from '../articles/read-articles.ts';
import { type Block, writeBlocks } from './blocks.ts';
import { type Cache, cachePath, openCache, writeCache } from './cache/cache-file.ts';
import { type FileRecord, hashOf } from './file-record.ts';
import type { LoadedFolder } from './loaded-folder.ts';
import { readPack } from './pack.ts';
import type { Stage } from './progress.ts';
import { readRulesVersion } from './rules-version.ts';
import { readInThreads } from './threads/read-in-threads.ts';

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

/** What tells a folder from the same folder at another time: its articles, by name and content. */
function fingerprint(listing: Listing, files: Iterable<readonly [id: string, hash: string]>): string {
  return hashOf(JSON.stringify([listing.problems, [...files]]));
}

/** What records add up to. */
export function sumUp(listing: Listing, records: readonly FileRecord[]): LoadedFolder {
  const { articles, problems } = gatherArticles(listing, records);
  const claims = new Map(records.map((record) => [record.id, record.claims]));
  const files = records.map(({ id, hash }) => [id, hash] as const);
  return {
    library: buildLibrary(
      articles,
      articles.flatMap(({ id }) => claims.get(id) ?? []),
    ),
    problems,
    fingerprint: fingerprint(listing, files),
  };
}

/**
 * Brings the cache up to date with a folder: of its files, those alone are read that have changed. Gives `cached`
 * where the library is in the cache then, its blocks where it could not be put there, nothing where the folder is as
 * `known`. Blocks the thread it runs in.
 */
export async function* buildBlocks(options: BuildOptions): AsyncGenerator<Block | 'cached'> {
  const { dir, cacheDir, known, tell = () => {}, warn = () => {} } = options;
  const listing = options.listing ?? (await listArticles(dir));
  const rules = readRulesVersion();
  const path = cacheDir === undefined ? undefined : cachePath(cacheDir, dir);
  const found = path === undefined ? undefined : await openCache(path);
  const cache = found?.rules === rules ? found : undefined;
  try {
    const hashes = cache || known ? hashFiles(dir, listing.articles, tell) : undefined;
    const now = hashes && fingerprint(listing, hashes);
    if (known !== undefined && now === known) return;
    if (cache && cache.fingerprint === now) {
      yield 'cached';
      return;
    }
    const old = cache && hashes ? await readKnown(cache, hashes) : [];
    const have = new Set(old.map(({ id }) => id));
    const due = listing.articles.filter((id) => !have.has(id));
    const read = await readInThreads(dir, due, tell);
    const records = [...old, ...read].sort((a, b) => (a.id < b.id ? -1 : 1));
    tell({ doing: 'putting facts together', done: 0, of: records.length });
    const loaded = sumUp(listing, records);
    if (path !== undefined) {
      const { fingerprint } = loaded;
      const fault = await writeCache(path, { rules, fingerprint }, writeBlocks(records, loaded));
      if (fault === undefined) {
        yield 'cached';
        return;
      }
      warn(`what was read cannot be kept for the next start: ${fault}`);
    }
    yield* writeBlocks(records, loaded);
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
async function readKnown(cache: Cache, hashes: ReadonlyMap<string, string>): Promise<FileRecord[]> {
  const known: FileRecord[] = [];
  for await (const { bytes } of cache.blocks('records'))
    for (const record of readPack(bytes))
      if (record.hash !== '' && record.hash === hashes.get(record.id)) known.push(record);
  return known;
}
