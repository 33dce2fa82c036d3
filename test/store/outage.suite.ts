import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { recordQuestion } from '../../src/store/feedback.ts';
import { readSettings } from '../../src/store/settings.ts';
import type { DatabaseKind, TestDatabases } from './databases.ts';

const question = { guild: '1', question: 'who', status: 'unknown' };

export function describeOutages(databases: TestDatabases, kind: DatabaseKind) {
  if (kind === 'sqlite') describeFile(databases);
  else describeServer(databases);
}

function describeFile(databases: TestDatabases) {
  describe('outages of a file', () => {
    it('says that the disk is full, writes nothing by halves, and goes on when there is room', async () => {
      const store = await databases.open('sqlite');
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
      await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 4)}`.execute(store.db);
      let written = 0;
      await expect(
        (async () => {
          for (; written < 5_000; written++) {
            await recordQuestion(store, { ...question, question: `${written} ${'long '.repeat(35)}` });
          }
        })(),
      ).rejects.toMatchObject({ name: 'StoreUnavailable', outage: 'full' });
      const count = () =>
        store.db
          .selectFrom('feedback')
          .select((row) => row.fn.countAll().as('rows'))
          .executeTakeFirst();
      expect(await count()).toEqual({ rows: written });
      await sql`pragma max_page_count = 100000`.execute(store.db);
      await recordQuestion(store, question);
      expect(await count()).toEqual({ rows: written + 1 });
    });

    it('says that the file is read-only and still reads', async () => {
      const store = await databases.open('sqlite');
      await sql`pragma query_only = on`.execute(store.db);
      await expect(recordQuestion(store, question)).rejects.toMatchObject({ outage: 'read-only' });
      expect((await readSettings(store, '1')).zone).toBe('UTC');
    });

    it('opens though its folder cannot be made, and works once it can', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'footnote-outage-'));
      writeFileSync(join(folder, 'in-the-way'), '');
      const warnings: object[] = [];
      const logger = { info: () => {}, warn: (about: object) => warnings.push(about) };
      const store = await databases.open({ url: `sqlite:${folder}/in-the-way/store.sqlite` }, { logger });
      expect(warnings).toEqual([{ store: 'sqlite', outage: 'gone' }]);
      await expect(readSettings(store, '1')).rejects.toMatchObject({ outage: 'gone' });
      rmSync(join(folder, 'in-the-way'));
      mkdirSync(join(folder, 'in-the-way'));
      expect((await readSettings(store, '1')).zone).toBe('UTC');
      await store.close();
      rmSync(folder, { recursive: true });
    });

    it('waits while another process writes, and gives up with a plain error', async () => {
      const url = await databases.create('sqlite');
      const [store, other] = [await databases.open({ url }), await databases.open({ url })];
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const holding = other.db.transaction().execute(() => held);
      await expect(recordQuestion(store, question)).rejects.toMatchObject({ outage: 'busy' });
      const waiting = recordQuestion(store, question);
      release();
      await Promise.all([holding, waiting]);
    });

    it('names a damaged file', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'footnote-outage-'));
      writeFileSync(join(folder, 'store.sqlite'), 'this is a letter, not a database. '.repeat(200));
      const store = await databases.open({ url: `sqlite:${folder}/store.sqlite` });
      await expect(readSettings(store, '1')).rejects.toMatchObject({ outage: 'damaged' });
      rmSync(folder, { recursive: true });
    });
  });
}

function describeServer(databases: TestDatabases) {
  describe('outages of a server', () => {
    it('goes on by itself when the server has been away, also when it was away at the start', async () => {
      const url = await databases.create('postgres');
      const store = await databases.open({ url });
      await recordQuestion(store, question);
      const server = await databases.postgres();
      await server.crash();
      await expect(recordQuestion(store, question)).rejects.toMatchObject({ outage: 'gone' });
      const late = await databases.open({ url });
      await expect(readSettings(late, '1')).rejects.toMatchObject({ outage: 'gone' });
      await server.start();
      await recordQuestion(store, question);
      await recordQuestion(late, question);
      expect(await store.db.selectFrom('feedback').select('asked').execute()).toEqual([{ asked: 3 }]);
    });

    it('says that the server takes no writes', async () => {
      const url = await databases.create('postgres');
      await databases.open({ url });
      const readOnly = await databases.open({
        url: `${url}?options=-c%20default_transaction_read_only%3Don`,
      });
      await expect(recordQuestion(readOnly, question)).rejects.toMatchObject({ outage: 'read-only' });
    });
  });
}
