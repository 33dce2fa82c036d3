import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Listing, listArticles } from '../articles/list-files.ts';
import { type ArticleFolder, gatherArticles } from '../articles/read-articles.ts';
import type { Claim } from '../claims/claim.ts';
import type { BuildOptions } from './build.ts';
import { cachePath } from './cache/cache-file.ts';
import { readRecords } from './file-record.ts';
import type { LoadedFolder } from './loaded-folder.ts';
import type { Stage } from './progress.ts';
import { inOrder, sumUp } from './sum-up.ts';
import { buildAside } from './threads/build-aside.ts';
import { readInThreads } from './threads/read-in-threads.ts';

/** Folders below this, in files and bytes, are read sooner than threads have started. */
const SMALL = { files: 200, bytes: 300_000 };

/**
 * Reads a folder of articles into a library: a small one at once, a larger one in threads and out of the cache. The
 * same files give the same library either way. Never throws for what is in the folder: see `problems`.
 */
export async function loadFolder(options: Omit<BuildOptions, 'known' | 'listing'>): Promise<LoadedFolder> {
  const { dir, cacheDir } = options;
  // What is kept is of a large folder, which is then listed aside as well.
  const kept = cacheDir !== undefined && existsSync(cachePath(cacheDir, dir));
  const listing = kept ? undefined : await listArticles(dir);
  if (listing && (await isSmall(dir, listing))) return sumUp(listing, readRecords(dir, listing.articles));
  const loaded = await buildAside({ ...options, ...(listing ? { listing } : {}) }).catch((cause: Error) => {
    options.warn?.(`articles are read in this process: ${cause.message}`);
  });
  if (loaded) return loaded;
  const all = listing ?? (await listArticles(dir));
  return sumUp(all, readRecords(dir, all.articles));
}

/** The articles of a folder and their claims, without what they add up to. */
export async function readFolder(
  dir: string,
  tell?: (stage: Stage) => void,
): Promise<ArticleFolder & { readonly claims: readonly Claim[] }> {
  const listing = await listArticles(dir);
  const small = await isSmall(dir, listing);
  const records = small
    ? readRecords(dir, listing.articles)
    : inOrder(await readInThreads(dir, listing.articles, tell));
  const folder = gatherArticles(listing, records);
  const kept = new Set(folder.articles.map(({ id }) => id));
  return { ...folder, claims: records.flatMap(({ id, claims }) => (kept.has(id) ? claims : [])) };
}

async function isSmall(dir: string, { articles }: Listing): Promise<boolean> {
  if (articles.length > SMALL.files) return false;
  let bytes = 0;
  for (const id of articles) {
    bytes += (await stat(join(dir, id)).catch(() => ({ size: 0 }))).size;
    if (bytes > SMALL.bytes) return false;
  }
  return true;
}
