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
} from 'kysely';

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

/** Node's statements in the shape that Kysely's driver asks for. */
function adapt(file: DatabaseSync): SqliteDatabase {
  return {
    close: () => file.close(),
    prepare: (sql) => {
      const statement = file.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
}
