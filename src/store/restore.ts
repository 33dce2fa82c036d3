import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Transaction } from 'kysely';
import { BACKUP_TABLES, type BackupHeader, type BackupRow, STORE_VERSION } from './backup-format.ts';
import { openStore } from './open-store.ts';
import type { Tables } from './tables.ts';
import { outageOf, StoreUnavailable } from './unavailable.ts';

/** Rows that go into one statement: SQLite takes 32,766 values, PostgreSQL 65,535. */
const BATCH = 200;

/**
 * Puts a backup into a store, in place of everything that it holds, in one transaction. Any database takes any
 * backup. The file is read to its end before anything is touched.
 *
 * @param url a `DATABASE_URL`
 * @returns the number of rows
 * @throws Error where the file is no backup, was cut off, or is of a newer version; StoreUnavailable
 */
export async function restoreStore(file: string, url: string): Promise<{ readonly rows: number }> {
  const rows = await checkBackup(file);
  const store = await openStore(url);
  try {
    await store.ready();
    await store.db.transaction().execute(async (trx) => {
      for (const table of BACKUP_TABLES) await trx.deleteFrom(table).execute();
      for await (const batch of readBatches(file)) await insert(trx, batch);
    });
    return { rows };
  } catch (error) {
    const outage = outageOf(error);
    throw outage === undefined ? error : new StoreUnavailable(outage, error);
  } finally {
    await store.close();
  }
}

/** Reads the whole file; gives the number of its rows. */
async function checkBackup(file: string): Promise<number> {
  let header: Partial<BackupHeader> | undefined;
  let rows = 0;
  let promised: unknown;
  for await (const line of readLines(file)) {
    const value = parse(line, header ? rows + 2 : 1);
    if (!header) header = value as Partial<BackupHeader>;
    else if (promised !== undefined) throw new Error('This is no whole backup: it goes on after its end.');
    else if (Array.isArray(value)) checkRow(value, ++rows);
    else promised = (value as { rows?: unknown }).rows;
    if (header.format !== 'footnote-store' || typeof header.version !== 'string') {
      throw new Error('This is no backup of a Footnote store.');
    }
  }
  if (!header) throw new Error('This is no backup of a Footnote store: the file is empty.');
  if ((header.version ?? '') > STORE_VERSION) {
    throw new Error('This backup was written by a newer version: update Footnote first.');
  }
  if (promised !== rows) throw new Error('This backup was cut off: take another copy of it.');
  return rows;
}

function checkRow([table, row]: readonly unknown[], number: number): void {
  if (!BACKUP_TABLES.includes(table as keyof Tables) || typeof row !== 'object' || row === null) {
    throw new Error(`Line ${number + 1} of the backup is no row of a store.`);
  }
}

async function* readBatches(file: string): AsyncGenerator<readonly BackupRow[]> {
  let batch: BackupRow[] = [];
  for await (const line of readLines(file)) {
    const value: unknown = JSON.parse(line);
    if (!Array.isArray(value)) continue;
    const row = value as unknown as BackupRow;
    if (batch.length === BATCH || (batch[0] && batch[0][0] !== row[0])) {
      yield batch;
      batch = [];
    }
    batch.push(row);
  }
  if (batch.length > 0) yield batch;
}

async function insert(trx: Transaction<Tables>, batch: readonly BackupRow[]): Promise<void> {
  const table = batch[0]?.[0];
  if (table)
    await trx
      .insertInto(table)
      .values(batch.map(([, row]) => row) as never)
      .execute();
}

function readLines(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`Line ${number} of the backup is no JSON.`, { cause: error });
  }
}
