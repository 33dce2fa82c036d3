import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';
import { LRUCache } from 'lru-cache';

/** SQLite holds up the whole process while it waits for a lock, so it waits briefly; `attempt` waits longer. */
const LOCK_WAIT_MS = 5;

/**
 * Kysely over Node's own SQLite, one file in WAL mode. In WAL, `synchronous = normal` survives a killed process
 * whole; a power cut may take the last moments, never the file (https://www.sqlite.org/pragma.html#pragma_synchronous).
 */
export function createSqliteDialect(path: string): Dialect {
  const open = async () => {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const file = new DatabaseSync(path, { timeout: LOCK_WAIT_MS });
    try {
      file.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma temp_store = memory');
    } catch (error) {
      file.close();
      throw error;
    }
    return file;
  };
  return {
    createAdapter: createTransactionalAdapter,
    createDriver: () => createWritingDriver(open),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Migrations run inside one transaction, which is also what keeps two processes from running them at once. */
function createTransactionalAdapter(): SqliteAdapter {
  return Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true });
}

/**
 * Transactions take the write lock when they begin: one that reads first and writes later would be refused
 * without a wait if another process wrote in between.
 */
function createWritingDriver(open: () => Promise<DatabaseSync>): Driver {
  let file: DatabaseSync | undefined;
  const driver: Driver = new SqliteDriver({
    database: async () => {
      file = await open();
      return adapt(file);
    },
  });
  const run = async (connection: DatabaseConnection, sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  driver.beginTransaction = (connection, { accessMode }) =>
    run(connection, accessMode === 'read only' ? 'begin' : 'begin immediate');
  // A full disk makes SQLite roll back by itself; a second rollback would hide the reason.
  driver.rollbackTransaction = async (connection) => {
    if (file?.isTransaction) await run(connection, 'rollback');
  };
  return driver;
}

/** How many prepared statements are kept: those of a game fit. */
const STATEMENTS = 200;

/**
 * Node's statements in the shape that Kysely's driver asks for. Each is prepared once, which is half the cost of a
 * click; one that is read row by row is its reader's own.
 */
function adapt(file: DatabaseSync): SqliteDatabase {
  const kept = new LRUCache<string, SqliteStatement>({ max: STATEMENTS });
  const prepare = (sql: string): SqliteStatement => {
    const statement = file.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
      run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
      iterate: (parameters) => file.prepare(sql).iterate(...(parameters as SQLInputValue[])),
    };
  };
  return {
    close: () => file.close(),
    prepare: (sql) => {
      const known = kept.get(sql) ?? prepare(sql);
      if (IS_PLAIN.test(sql)) kept.set(sql, known);
      return known;
    },
  };
}

/** What neither makes nor changes a table: its columns stay as they are. */
const IS_PLAIN = /^\s*(?:select|with|insert|update|delete|begin|commit|rollback)\b/i;
