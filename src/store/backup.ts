import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { sql, type Transaction } from 'kysely';
import {
  BACKUP_TABLES,
  type BackupFooter,
  type BackupHeader,
  KEYS,
  STORE_VERSION,
  toLine,
} from './backup-format.ts';
import { readDatabaseUrl } from './database-url.ts';
import { openStore } from './open-store.ts';
import type { Tables } from './tables.ts';

/** Rows that are held in memory at a time. */
const BATCH = 2_000;

/**
 * Writes everything in the store to a file, as it stood at one moment, while the bot runs on. The file appears
 * whole or not at all.
 *
 * @param url a `DATABASE_URL`
 * @returns the number of rows
 * @throws Error where there is no store yet; StoreUnavailable where it is out of reach; a system error where the file cannot be written
 */
export async function backupStore(url: string, file: string): Promise<{ readonly rows: number }> {
  const address = readDatabaseUrl(url);
  if (address.kind === 'sqlite' && !existsSync(address.path)) {
    throw new Error(`There is no store at ${address.path}: start the bot once, or set DATABASE_URL.`);
  }
  const store = await openStore(url);
  const partial = `${file}.part`;
  try {
    await store.ready();
    const output = await open(partial, 'w', 0o600);
    try {
      const header: BackupHeader = {
        format: 'footnote-store',
        version: STORE_VERSION,
        savedAt: new Date(store.now()).toISOString(),
      };
      await output.write(toLine(header));
      let rows = 0;
      // One snapshot for all tables: in SQLite's WAL mode any reading transaction is one.
      const snapshot = store.db.transaction().setAccessMode('read only');
      const consistent = store.kind === 'postgres' ? snapshot.setIsolationLevel('repeatable read') : snapshot;
      await consistent.execute(async (trx) => {
        for (const table of BACKUP_TABLES) {
          for await (const batch of readInBatches(trx, table)) {
            rows += batch.length;
            await output.write(batch.map((row) => toLine([table, row])).join(''));
          }
        }
      });
      const footer: BackupFooter = { rows };
      await output.write(toLine(footer));
      await output.sync();
      await output.close();
      await rename(partial, file);
      return { rows };
    } catch (error) {
      await output.close().catch(() => {});
      await rm(partial, { force: true });
      throw error;
    }
  } finally {
    await store.close();
  }
}

/** A table's rows in the order of its key. */
async function* readInBatches(
  trx: Transaction<Tables>,
  table: keyof Tables,
): AsyncGenerator<readonly Record<string, unknown>[]> {
  const key = KEYS[table].map((column) => sql.ref(column));
  let after: readonly unknown[] | undefined;
  for (;;) {
    const from = after ? sql`where (${sql.join(key)}) > (${sql.join(after)})` : sql``;
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} ${from} order by ${sql.join(key)} limit ${sql.lit(BATCH)}`.execute(
      trx,
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = KEYS[table].map((column) => last[column]);
  }
}
