import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { watchFolder } from '../../src/loading/watch-folder.ts';
import { makeFolder } from './folders.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Watches a folder; `next` resolves with the number of the next call. */
async function watch(dir: string) {
  let calls = 0;
  let waiting = Promise.withResolvers<number>();
  const watcher = await watchFolder(dir, {
    changed: () => {
      calls += 1;
      waiting.resolve(calls);
      waiting = Promise.withResolvers();
    },
    fault: (cause) => waiting.reject(cause),
    quiet: 30,
  });
  closing.push(watcher.close);
  return { next: () => waiting.promise, calls: () => calls, close: watcher.close };
}

describe('watchFolder', () => {
  it('tells of files that come, change and go, at any depth, in folders that came later, behind links', async () => {
    const elsewhere = makeFolder({ 'c.md': '' });
    const dir = makeFolder({ 'a.md': '', 'deep/er/b.md': '' });
    symlinkSync(elsewhere, join(dir, 'link'));
    const { next } = await watch(dir);
    const steps: (() => void)[] = [
      () => writeFileSync(join(dir, 'new.md'), 'x'),
      () => writeFileSync(join(dir, 'deep/er/b.md'), 'x'),
      () => mkdirSync(join(dir, 'later')),
      () => writeFileSync(join(dir, 'later/c.md'), 'x'),
      () => writeFileSync(join(elsewhere, 'c.md'), 'x'),
      () => renameSync(join(dir, 'later'), join(dir, 'moved')),
      () => writeFileSync(join(dir, 'moved/c.md'), 'y'),
      () => rmSync(join(dir, 'a.md')),
      () => rmSync(join(dir, 'deep'), { recursive: true }),
    ];
    for (const step of steps) {
      const told = next();
      step();
      await told;
    }
  });

  it('tells of many changes at once together, and of nothing once it is closed', async () => {
    const dir = makeFolder({ 'a.md': '' });
    const { next, calls, close } = await watch(dir);
    const told = next();
    for (let i = 0; i < 50; i += 1) writeFileSync(join(dir, `${i}.md`), 'x');
    expect(await told).toBe(1);
    close();
    writeFileSync(join(dir, 'b.md'), 'x');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(calls()).toBe(1);
  });

  it('does not mind a folder that is not there', async () => {
    const { calls } = await watch(join(makeFolder(), 'missing'));
    expect(calls()).toBe(0);
  });
});
