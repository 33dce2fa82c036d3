import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/answers/library.ts';
import { cachePath, openCache, writeCache } from '../../src/loading/cache/cache-file.ts';
import { loadFolder, readFolder } from '../../src/loading/load-folder.ts';
import type { LoadedFolder } from '../../src/loading/loaded-folder.ts';
import type { Stage } from '../../src/loading/progress.ts';
import { buildAside } from '../../src/loading/threads/build-aside.ts';
import { searchArticles } from '../../src/search/articles.ts';
import { makeCacheFolder, makeFolder, SHIPS } from './folders.ts';

/** All that a library is, apart from its functions. */
function contentOf({ base, byId, ...library }: Library) {
  return { ...library, facts: base.facts, entities: base.entities, indexes: base.indexes() };
}

function expectSame(loaded: LoadedFolder | undefined, inline: LoadedFolder) {
  expect(loaded?.problems).toEqual(inline.problems);
  expect(loaded?.fingerprint).toBe(inline.fingerprint);
  expect(contentOf((loaded as LoadedFolder).library)).toEqual(contentOf(inline.library));
}

/** Builds aside, and says what was told on the way. */
async function build(dir: string, cacheDir?: string, known?: string) {
  const told: Stage[] = [];
  const warnings: string[] = [];
  const loaded = await buildAside({
    dir,
    ...(cacheDir ? { cacheDir } : {}),
    ...(known ? { known } : {}),
    tell: (stage) => told.push(stage),
    warn: (warning) => warnings.push(warning),
  });
  const read = told.filter(({ doing }) => doing === 'reading articles').at(-1)?.of ?? 0;
  return { loaded, read, warnings };
}

/** A folder that was built at once, and twice aside: anew, and out of the cache. */
async function buildThrice() {
  const dir = makeFolder(SHIPS);
  const cacheDir = makeCacheFolder();
  const inline = await loadFolder({ dir });
  return {
    dir,
    cacheDir,
    inline,
    cold: await build(dir, cacheDir),
    warm: await build(dir, cacheDir),
  };
}

describe('a library that is built aside', () => {
  let built: Awaited<ReturnType<typeof buildThrice>>;
  beforeAll(async () => {
    built = await buildThrice();
  });

  it('is the one that is built at once: anew, out of the cache, and with some files changed', async () => {
    const { dir, cacheDir, inline, cold, warm } = built;
    expect(inline.library.claims.length).toBeGreaterThan(8);
    expect(inline.problems.map(({ article, severity }) => [article, severity])).toEqual([
      ['broken.md', 'error'],
      ['ports/c.txt', 'warning'],
    ]);

    expectSame(cold.loaded, inline);
    expect(cold).toMatchObject({ read: 4, warnings: [] });

    expectSame(warm.loaded, inline);
    expect(warm.read).toBe(0);

    writeFileSync(join(dir, 'ports/c.txt'), 'Ada Stone plays Kira Vale in Northgate.');
    rmSync(join(dir, 'broken.md'));
    writeFileSync(join(dir, 'd.txt'), 'Northgate arrives on May 3, 2030.');
    const changed = await build(dir, cacheDir, inline.fingerprint);
    expect(changed.read).toBe(2);
    expectSame(changed.loaded, await loadFolder({ dir }));

    expect(await build(dir, cacheDir, changed.loaded?.fingerprint)).toEqual({
      loaded: undefined,
      read: 0,
      warnings: [],
    });
  });

  it('answers as the other: names, facts, mentions, passages', () => {
    const { library } = built.inline;
    const kept = built.warm.loaded?.library as Library;
    const ask = ({ base, passages }: Library) => ({
      quint: base.resolve('quint', 'character'),
      facts: base.factsAbout(base.resolve('Ana Bello', 'person')?.id ?? ''),
      simeon: base.mentions('Old Simeon'),
      unclaimed: base.unclaimed(),
      ledger: searchArticles(passages, 'who has a ledger?').map(({ sentence }) => sentence),
    });
    expect(ask(kept)).toEqual(ask(library));
    expect(ask(kept).facts.length).toBeGreaterThan(0);
    for (const fact of kept.base.facts) expect(kept.claims).toContain(fact.support[0]);
    for (const article of kept.articles)
      for (const { text, start, end } of article.sentences) expect(text).toBe(article.body.slice(start, end));
  });

  it('does without a cache that is corrupt or of other rules', async () => {
    const dir = makeFolder(SHIPS);
    const inline = await loadFolder({ dir });
    const cacheDir = makeCacheFolder();
    const path = cachePath(cacheDir, dir);

    const { fingerprint } = inline;
    await writeCache(path, { rules: 'older', fingerprint }, [{ part: 'records', bytes: new Uint8Array(9) }]);
    const anew = await build(dir, cacheDir);
    expectSame(anew.loaded, inline);
    expect(anew.read).toBe(4);
    const cache = await openCache(path);
    expect(cache?.rules).toMatch(/^[0-9a-f]{32}$/);
    await cache?.close();

    const spoilt = readFileSync(path);
    spoilt[10] = (spoilt[10] as number) ^ 1;
    writeFileSync(path, spoilt);
    const mended = await build(dir, cacheDir);
    expectSame(mended.loaded, inline);
    expect(mended.read).toBe(4);
    expect(readdirSync(cacheDir)).toEqual(['code']);
  });

  it('does without a place to put a cache', async () => {
    const dir = makeFolder(SHIPS);
    const inline = await loadFolder({ dir });
    const cacheDir = makeCacheFolder();
    writeFileSync(join(cacheDir, 'file'), '');
    const nowhere = await build(dir, join(cacheDir, 'file', 'deeper'));
    expectSame(nowhere.loaded, inline);
    expect(nowhere.warnings).toEqual([expect.stringContaining('cannot be kept')]);
    expect(readdirSync(cacheDir).sort()).toEqual(['code', 'file']);
  });
});

describe('loadFolder', () => {
  it('reads a large folder aside, and says what is wrong with one that is not there', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 210 }, (_, i) => [`${i}.txt`, `Ada Stone ${i} plays Kira Vale in Northgate.`]),
    );
    const dir = makeFolder({ ...files, 'x.jpg': '' });
    const cacheDir = makeCacheFolder();
    const { library } = await loadFolder({ dir, cacheDir });
    expect(library.articles).toHaveLength(210);
    expect(readdirSync(cacheDir)).toContain(basename(cachePath(cacheDir, dir)));
    const { articles, claims, ignored } = await readFolder(dir);
    expect([articles, claims]).toEqual([library.articles, library.claims]);
    expect(ignored).toHaveLength(1);

    const missing = await loadFolder({ dir: join(dir, 'missing') });
    expect(missing.library.articles).toEqual([]);
    expect(missing.problems).toMatchObject([{ severity: 'error' }]);
  });
});
