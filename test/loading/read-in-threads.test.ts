import { describe, expect, it } from 'vitest';
import { understand } from '../../src/loading/file-record.ts';
import { makePack } from '../../src/loading/pack.ts';
import { inOrder } from '../../src/loading/sum-up.ts';
import { type ReadingThread, readInThreads } from '../../src/loading/threads/read-in-threads.ts';
import { makeFolder } from './folders.ts';

describe('readInThreads', () => {
  it('reads all files but the ones that bring a thread down, and names those', async () => {
    const ids = Array.from({ length: 130 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
    const bad = new Set(['017.txt', '018.txt', '129.txt']);
    const dir = makeFolder(Object.fromEntries(ids.map((id) => [id, 'The lamp is out.'])));
    let [opened, closed, used] = [0, 0, 0];
    const open = (): ReadingThread => {
      opened += 1;
      let broken = false;
      return {
        read: async (task) => {
          expect(broken).toBe(false);
          used += 1;
          broken = task.ids.some((id) => bad.has(id));
          if (broken) throw new Error('out of memory');
          return makePack(task.ids.map((id) => understand(id, new TextEncoder().encode('The lamp is out.'))));
        },
        close: async () => {
          closed += 1;
        },
      };
    };
    const told: number[] = [];
    const records = inOrder(await readInThreads(dir, ids, ({ done }) => told.push(done), open));
    expect(records.map(({ id }) => id)).toEqual(ids);
    for (const { id, hash, article, problems } of records) {
      expect(hash).toMatch(/^[0-9a-f]{32}$/);
      expect(article === undefined).toBe(bad.has(id));
      if (bad.has(id))
        expect(problems).toMatchObject([
          { article: id, severity: 'error', message: expect.stringContaining('out of memory') },
        ]);
    }
    expect(closed).toBe(opened);
    expect(used).toBeLessThan(40);
    expect(told.at(-1)).toBe(130);
  });
});
