import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Block } from '../blocks.ts';
import { hashOf } from '../fingerprint.ts';

/** The end of every whole cache: the length of the index before it, the sum over the index, and this mark. */
const MARK = 0x46_4e_30_32;
const END = 12;
/** Left by a process that was ended while writing, once it is older than this many ms. */
const ABANDONED = 600_000;

/** What tells a cache from another: the rules it was read by, and the folder. */
export type CacheHead = { readonly rules: string; readonly fingerprint: string };

type Entry = Pick<Block, 'part' | 'list'> & {
  readonly at: number;
  readonly length: number;
  readonly sum: number;
};
type Index = CacheHead & { readonly entries: readonly Entry[] };

/** What was kept of a folder, in one file. */
export type Cache = CacheHead & {
  /**
   * Its blocks in order; of one part alone where it is named. Throws at a block that is not to its last byte what was
   * written: each is checked when it is read, for reading all of it first takes as long again.
   */
  readonly blocks: (part?: Block['part']) => AsyncGenerator<Block>;
  readonly close: () => Promise<void>;
};

/** Where what was read out of a folder is kept. */
export function cachePath(cacheDir: string, articlesDir: string): string {
  return join(cacheDir, `articles-${hashOf(resolve(articlesDir)).slice(0, 16)}.cache`);
}

/** Opens a cache. Undefined where there is none, or where its index is not what was written. */
export async function openCache(path: string): Promise<Cache | undefined> {
  const file = await open(path).catch(() => undefined);
  const index = await readIndex(file).catch(() => undefined);
  if (!file || !index) {
    await file?.close();
    return undefined;
  }
  const { rules, fingerprint, entries } = index;
  return {
    rules,
    fingerprint,
    async *blocks(part) {
      for (const { at, length, sum, ...entry } of entries) {
        if (part !== undefined && entry.part !== part) continue;
        const bytes = await readBytes(file, at, length);
        if (crc32(bytes) !== sum) throw new Error(`the cache of the articles is damaged: ${path}`);
        yield { ...entry, bytes };
      }
    },
    close: () => file.close(),
  };
}

async function readIndex(file: FileHandle | undefined): Promise<Index | undefined> {
  const { size } = (await file?.stat()) ?? { size: 0 };
  if (!file || size < END) return undefined;
  const end = new DataView((await readBytes(file, size - END, END)).buffer);
  const length = end.getUint32(0, true);
  if (end.getUint32(8, true) !== MARK || length > size - END) return undefined;
  const index = await readBytes(file, size - END - length, length);
  if (crc32(index) !== end.getUint32(4, true)) return undefined;
  return JSON.parse(new TextDecoder().decode(index)) as Index;
}

async function readBytes(file: FileHandle, at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  let have = 0;
  while (have < length) {
    const { bytesRead } = await file.read(bytes, have, length - have, at + have);
    if (bytesRead === 0) throw new Error('the file is shorter than it was');
    have += bytesRead;
  }
  return bytes;
}

/**
 * Writes a cache beside its place and puts it there when it is whole, so that nobody ever opens half of one. Resolves
 * with why it could not be kept, if so: a full or read-only disk is no failure.
 */
export async function writeCache(
  path: string,
  head: CacheHead,
  blocks: Iterable<Block>,
): Promise<string | undefined> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await sweep(path);
    const file = await open(beside, 'wx');
    try {
      await writeAll(file, head, blocks);
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return undefined;
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => {});
    return cause instanceof Error ? cause.message : String(cause);
  }
}

async function writeAll(file: FileHandle, head: CacheHead, blocks: Iterable<Block>) {
  const entries: Entry[] = [];
  let at = 0;
  for (const { bytes, ...entry } of blocks) {
    entries.push({ ...entry, at, length: bytes.length, sum: crc32(bytes) });
    at += bytes.length;
    await file.writeFile(bytes);
  }
  const index = new TextEncoder().encode(JSON.stringify({ ...head, entries } satisfies Index));
  await file.writeFile(index);
  const end = new DataView(new ArrayBuffer(END));
  end.setUint32(0, index.length, true);
  end.setUint32(4, crc32(index), true);
  end.setUint32(8, MARK, true);
  await file.writeFile(new Uint8Array(end.buffer));
}

/** Takes away what writers left that were ended at their work. */
async function sweep(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith('.tmp')) continue;
    const left = join(dirname(path), name);
    const { mtimeMs } = await stat(left).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > ABANDONED) await rm(left, { force: true });
  }
}
