import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { openLibrarian } from '../../src/loading/librarian.ts';
import { loadFolder } from '../../src/loading/load-folder.ts';
import type { LoadedFolder } from '../../src/loading/loaded-folder.ts';
import type { buildAside } from '../../src/loading/threads/build-aside.ts';
import { makeFolder, SHIPS } from './folders.ts';

const GOOD = 'Ada Stone plays Kira Vale in Northgate.';
const BROKEN = '---\ntitle: [\n---\n\nThe lamp is out.\n';

/** What `--expose-gc` gives. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** Reads as the process beside does, in this one. */
const buildHere: typeof buildAside = async ({ known, ...options }) => {
  const loaded = await loadFolder(options);
  return loaded.fingerprint === known ? undefined : loaded;
};

async function open(dir: string, build: typeof buildAside = buildHere) {
  const errors: string[] = [];
  const log = { info: () => {}, warn: () => {}, error: (_: object, message: string) => errors.push(message) };
  let time = Date.UTC(2031, 0, 1);
  const now = () => {
    time += 60_000;
    return new Date(time);
  };
  const librarian = await openLibrarian({ dir, log, now, build });
  return { ...librarian, errors, ids: () => librarian.shelf.library().articles.map(({ id }) => id) };
}

describe('reading the articles again', () => {
  it('swaps the whole library, and says when nothing is new', async () => {
    const dir = makeFolder({ 'a.txt': GOOD });
    const { corpus, shelf, ids } = await open(dir);
    const before = shelf.library();
    expect(await corpus.reload()).toMatchObject({ outcome: 'unchanged', why: [] });
    expect(shelf.library()).toBe(before);
    writeFileSync(join(dir, 'b.txt'), 'Northgate arrives on May 3, 2030.');
    expect(await corpus.reload()).toEqual({ outcome: 'swapped', why: [], at: '2031-01-01T00:04:00.000Z' });
    expect(ids()).toEqual(['a.txt', 'b.txt']);
    expect(before.articles).toHaveLength(1);
    expect(corpus.status()).toMatchObject({
      articles: 2,
      since: '2031-01-01T00:03:00.000Z',
      lastReload: { outcome: 'swapped' },
      reloading: false,
      watched: false,
      warnings: [],
    });
  });

  it('keeps the old library where a file is broken, a file went bad, or the folder is gone', async () => {
    const dir = makeFolder({ 'a.txt': GOOD, 'b.md': GOOD.replace('Kira', 'Mira') });
    const { corpus, ids, errors } = await open(dir);
    writeFileSync(join(dir, 'c.txt'), 'Northgate arrives on May 3, 2030.');
    writeFileSync(join(dir, 'new.md'), BROKEN);
    const refused = await corpus.reload();
    expect(refused).toMatchObject({ outcome: 'refused', why: [expect.stringContaining('new.md')] });
    expect(errors).toEqual([expect.stringContaining('new.md')]);
    expect(ids()).toEqual(['a.txt', 'b.md']);

    rmSync(join(dir, 'new.md'));
    expect((await corpus.reload()).outcome).toBe('swapped');
    expect(ids()).toEqual(['a.txt', 'b.md', 'c.txt']);

    writeFileSync(join(dir, 'b.md'), BROKEN);
    expect(await corpus.reload()).toMatchObject({
      outcome: 'refused',
      why: [expect.stringContaining('b.md')],
    });
    rmSync(dir, { recursive: true });
    expect(await corpus.reload()).toMatchObject({
      outcome: 'refused',
      why: [expect.stringContaining('not there')],
    });
    expect(ids()).toEqual(['a.txt', 'b.md', 'c.txt']);
  });

  it('lets go of every library but the one in force', async () => {
    const dir = makeFolder({ 'a.txt': GOOD });
    const { corpus, shelf } = await open(dir);
    const seen: WeakRef<object>[] = [];
    for (let day = 1; day <= 20; day += 1) {
      seen.push(new WeakRef(shelf.library()));
      writeFileSync(join(dir, 'b.txt'), `Northgate arrives on May ${day}, 2030.`);
      expect((await corpus.reload()).outcome).toBe('swapped');
      shelf.collections();
    }
    await setImmediate();
    collectGarbage();
    expect(seen.filter((library) => library.deref() !== undefined)).toEqual([]);
  });

  it('is not held up by a file that was broken from the start', async () => {
    const dir = makeFolder(SHIPS);
    const { corpus, ids, errors } = await open(dir);
    expect(errors).toEqual([expect.stringContaining('broken.md')]);
    expect(corpus.status().warnings).toEqual([
      expect.stringMatching(/^broken\.md:\d+: error/),
      expect.stringContaining('ports/c.txt: warning'),
    ]);
    writeFileSync(join(dir, 'd.txt'), GOOD);
    expect((await corpus.reload()).outcome).toBe('swapped');
    expect(ids()).toContain('d.txt');
  });

  it('goes on with the old library where reading itself fails', async () => {
    const build = async () => {
      throw new Error('no memory');
    };
    const { corpus, ids } = await open(makeFolder({ 'a.txt': GOOD }), build);
    expect(await corpus.reload()).toMatchObject({ outcome: 'failed', why: ['no memory'] });
    expect(ids()).toEqual(['a.txt']);
  });

  it('is done once at a time; who asks meanwhile gets the next, which all of them share', async () => {
    const dir = makeFolder({ 'a.txt': GOOD });
    const runs: PromiseWithResolvers<LoadedFolder | undefined>[] = [];
    const build = () => {
      const run = Promise.withResolvers<LoadedFolder | undefined>();
      runs.push(run);
      return run.promise;
    };
    const { corpus } = await open(dir, build);
    const first = corpus.reload();
    const others = [corpus.reload(), corpus.reload()];
    expect(corpus.status().reloading).toBe(true);
    expect(runs).toHaveLength(1);
    runs[0]?.resolve(undefined);
    const done = await first;
    await Promise.resolve();
    expect(runs).toHaveLength(2);
    runs[1]?.resolve(undefined);
    const [second, third] = await Promise.all(others);
    expect(second).toBe(third);
    expect(second).not.toBe(done);
    expect(corpus.status().reloading).toBe(false);
  });

  it('happens by itself in a watched folder, in a process of its own', async () => {
    const dir = makeFolder({ 'a.txt': GOOD });
    const messages = Promise.withResolvers<object>();
    const log = { info: messages.resolve, warn: () => {}, error: () => {} };
    const { shelf, corpus, watch } = await openLibrarian({ dir, log });
    const stop = await watch(30);
    expect(corpus.status().watched).toBe(true);
    writeFileSync(join(dir, 'b.txt'), 'Northgate arrives on May 3, 2030.');
    expect(await messages.promise).toEqual({ outcome: 'swapped', articles: 2 });
    expect(shelf.library().claims.some(({ kind }) => kind === 'release')).toBe(true);
    await stop();
    expect(corpus.status().watched).toBe(false);
  });
});
