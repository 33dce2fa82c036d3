import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/loading/blocks.ts';
import { cachePath, openCache, writeCache } from '../../src/loading/cache/cache-file.ts';
import { makeFolder } from './folders.ts';

const bytes = (...of: number[]) => new Uint8Array(of);
const BLOCKS: readonly Block[] = [
  { part: 'records', bytes: bytes(1, 2, 3) },
  { part: 'names', list: ['words', 'words'], bytes: bytes() },
  { part: 'records', bytes: bytes(4) },
];
const HEAD = { rules: 'r', fingerprint: 'f' };

async function read(path: string, part?: Block['part']) {
  const cache = await openCache(path);
  if (!cache) return undefined;
  const blocks: Block[] = [];
  for await (const block of cache.blocks(part)) blocks.push(block);
  await cache.close();
  return { rules: cache.rules, fingerprint: cache.fingerprint, blocks };
}

describe('a cache file', () => {
  it('gives back what was written, whole or one part of it', async () => {
    const path = cachePath(join(makeFolder(), 'not', 'there', 'yet'), 'seeds');
    expect(await writeCache(path, HEAD, BLOCKS)).toBeUndefined();
    expect(await read(path)).toEqual({ ...HEAD, blocks: BLOCKS });
    expect((await read(path, 'records'))?.blocks).toEqual([BLOCKS[0], BLOCKS[2]]);
  });

  it('gives nothing away where it is cut short or has another byte anywhere', async () => {
    const path = join(makeFolder(), 'a.cache');
    await writeCache(path, HEAD, BLOCKS);
    const whole = readFileSync(path);
    const at = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), fc.boolean(), async (place, change, cut) => {
        const spoilt = cut ? whole.subarray(0, place) : Buffer.from(whole);
        if (!cut) spoilt[place] = (spoilt[place] as number) ^ change;
        writeFileSync(path, spoilt);
        expect(await read(path).catch(() => undefined)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
    for (const other of [Buffer.alloc(100_000), 'The lamp is out.']) {
      writeFileSync(path, other);
      expect(await read(path)).toBeUndefined();
    }
    expect(await read(join(makeFolder(), 'none'))).toBeUndefined();
    expect(await read(makeFolder())).toBeUndefined();
  });

  it('says why it cannot be kept, leaves nothing behind, and keeps the old one', async () => {
    const dir = makeFolder({ file: '' });
    expect(await writeCache(join(dir, 'file', 'deep', 'a.cache'), HEAD, BLOCKS)).toContain('ENOTDIR');
    const path = join(dir, 'a.cache');
    await writeCache(path, HEAD, BLOCKS);
    const failing = function* () {
      yield* BLOCKS;
      throw new Error('no space is left');
    };
    expect(await writeCache(path, { rules: 'new', fingerprint: 'new' }, failing())).toBe('no space is left');
    expect(readdirSync(dir)).toEqual(['a.cache', 'file']);
    expect((await read(path))?.rules).toBe('r');
  });

  it('is the old one where its writer is killed at work; what that leaves is swept away', async () => {
    const dir = makeFolder();
    const path = join(dir, 'a.cache');
    await writeCache(path, HEAD, BLOCKS);
    const writer = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `const { writeCache } = await import(process.argv[1]);
       const endless = function* () { for (;;) yield { part: 'records', bytes: (console.log('.'), new Uint8Array(64)) }; };
       await writeCache(process.argv[2], { rules: 'x', fingerprint: 'x' }, endless());`,
      new URL('../../src/loading/cache/cache-file.ts', import.meta.url).href,
      path,
    ]);
    await once(writer.stdout, 'data');
    writer.kill('SIGKILL');
    await once(writer, 'close');
    const left = readdirSync(dir).filter((name) => name.endsWith('.tmp'));
    expect(left).toHaveLength(1);
    expect(await read(path)).toEqual({ ...HEAD, blocks: BLOCKS });

    await writeCache(path, HEAD, BLOCKS);
    expect(readdirSync(dir)).toEqual(expect.arrayContaining(left));
    utimesSync(join(dir, left[0] as string), 0, 0);
    await writeCache(path, HEAD, BLOCKS);
    expect(readdirSync(dir)).toEqual(['a.cache']);
  });
});
