import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupStore } from '../../src/store/backup.ts';
import { BACKUP_TABLES } from '../../src/store/backup-format.ts';
import { recordQuestion } from '../../src/store/feedback.ts';
import { restoreStore } from '../../src/store/restore.ts';
import type { Store } from '../../src/store/store.ts';
import { DATABASES, type DatabaseKind, type TestDatabases } from './databases.ts';
import { beginPlaying, click, NOON, reveal } from './play.ts';
import { fillServer } from './privacy.suite.ts';

export function describeBackup(databases: TestDatabases, kind: DatabaseKind) {
  describe('backup', () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-backup-'));
    const file = join(folder, 'backup.jsonl');
    let url: string;
    let store: Store;
    beforeAll(async () => {
      url = await databases.create(kind);
      store = await databases.open({ url }, { now: () => NOON });
      for (const guild of ['1', '2']) await fillServer(store, guild);
    });
    afterAll(() => rmSync(folder, { recursive: true }));
    const dump = async (of: Store) => {
      const tables: Record<string, unknown> = {};
      for (const table of BACKUP_TABLES) {
        const rows = await of.db.selectFrom(table).selectAll().execute();
        tables[table] = rows.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted();
      }
      return tables;
    };

    it.each(DATABASES)('restores on %s everything that was there, in place of what is', async (target) => {
      const { rows } = await backupStore(url, file);
      expect(statSync(file).mode & 0o077).toBe(0);
      expect(existsSync(`${file}.part`)).toBe(false);
      const other = await databases.create(target);
      const restored = await databases.open({ url: other });
      await fillServer(restored, 'to be replaced');
      expect(await restoreStore(file, other)).toEqual({ rows });
      expect(await dump(restored)).toEqual(await dump(store));
      const game = await beginPlaying(restored, { channel: 'after' });
      await click(restored, game, 'ada', 'A', 1);
      expect((await reveal(restored, game))?.first).toBe(true);
    });

    it('is of one moment while others write, in more rows than a batch', async () => {
      const stop = new AbortController();
      const many = await databases.create(kind);
      const busy = await databases.open({ url: many });
      const insert = (from: number) =>
        busy.db
          .insertInto('used')
          .values(
            Array.from({ length: 500 }, (_, n) => ({
              guild_id: 'g',
              question_id: `q${from + n}`,
              used_at: 1,
            })),
          )
          .execute();
      for (let from = 0; from < 5_000; from += 500) await insert(from);
      const writing = (async () => {
        for (let n = 0; !stop.signal.aborted; n++) {
          await recordQuestion(busy, { guild: 'g', question: `${n}`, status: 'unknown' });
          // SQLite answers without a turn of the event loop; another process would have its turn here.
          await setImmediate();
        }
      })();
      const { rows } = await backupStore(many, file);
      stop.abort();
      await writing;
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
      expect(lines).toHaveLength(rows + 2);
      expect(new Set(lines.filter((line) => line.startsWith('["used"'))).size).toBe(5_000);
      const target = await databases.create(kind);
      await restoreStore(file, target);
    });

    it('touches nothing where the file is no whole backup', async () => {
      await backupStore(url, file);
      const whole = readFileSync(file, 'utf8');
      const before = await dump(store);
      const lines = whole.split('\n');
      const damaged = {
        'cut off': lines.slice(0, -3).join('\n'),
        'is empty': '',
        'no backup': '{"format":"else"}\n',
        'newer version': whole.replace(/"version":"[^"]*"/, '"version":"9999"'),
        'no JSON': whole.replace('["settings"', '["settings'),
        'no row': whole.replace('["settings"', '["kysely_migration"'),
        'goes on': `${whole}["used",{}]\n`,
      };
      for (const [reason, content] of Object.entries(damaged)) {
        writeFileSync(file, content);
        await expect(restoreStore(file, url)).rejects.toThrow(reason);
      }
      writeFileSync(file, whole.replace('"zone":"UTC"', '"zone":null'));
      await expect(restoreStore(file, url)).rejects.toThrow();
      await expect(restoreStore(join(folder, 'none'), url)).rejects.toThrow('ENOENT');
      await expect(backupStore(`sqlite:${join(folder, 'no-store')}`, file)).rejects.toThrow('no store');
      await expect(backupStore(url, join(folder, 'none', 'x'))).rejects.toThrow('ENOENT');
      expect(await dump(store)).toEqual(before);
    });
  });
}
