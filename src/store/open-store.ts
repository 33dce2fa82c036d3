import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { readDatabaseUrl } from './database-url.ts';
import { migrate } from './migrate.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';
import type { Store, StoreLogger } from './store.ts';
import type { Tables } from './tables.ts';
import { outageOf, StoreUnavailable } from './unavailable.ts';

export type StoreOptions = {
  readonly logger?: StoreLogger;
  /** Milliseconds since 1970; the clock of the machine by default. */
  readonly now?: () => number;
};

/** How often the tables are tried again while another process holds the lock, and how long between, in ms. */
const MIGRATION_TRIES = 20;
const MIGRATION_WAIT = 100;

/**
 * Opens the store and brings its tables to today's shape. A database that is out of reach, full or read-only
 * is no reason not to start: the store says so in the log, every call throws `StoreUnavailable`, and each tries
 * again. `:memory:` keeps nothing.
 *
 * @throws Error where the URL is wrong or the store was written by a newer version.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const { logger, now = Date.now } = options;
  const address = readDatabaseUrl(url);
  const dialect =
    address.kind === 'sqlite'
      ? createSqliteDialect(address.path)
      : (await import('./postgres-dialect.ts')).createPostgresDialect(address.url, (error) =>
          logger?.warn({ reason: error.message }, 'a connection to the store broke'),
        );
  const db = new Kysely<Tables>({ dialect });
  let readiness: Promise<void> | undefined;
  const ready = () => {
    readiness ??= prepare(db).catch((error) => {
      readiness = undefined;
      throw error;
    });
    return readiness;
  };
  try {
    await ready();
    logger?.info({ store: address.kind }, 'store open');
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) {
      await db.destroy();
      throw error;
    }
    logger?.warn(
      { store: address.kind, outage: error.outage },
      'the store is out of reach; lookups go on without it',
    );
  }
  return { kind: address.kind, db, now, ready, close: () => db.destroy() };
}

async function prepare(db: Kysely<Tables>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await migrate(db);
    } catch (error) {
      const outage = outageOf(error);
      if (outage === undefined) throw error;
      if (outage !== 'busy' || tries === MIGRATION_TRIES) throw new StoreUnavailable(outage, error);
      await sleep(MIGRATION_WAIT);
    }
  }
}
