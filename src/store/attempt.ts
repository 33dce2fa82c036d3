import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { outageOf, StoreUnavailable } from './unavailable.ts';

/** Waits between tries while another process holds the lock, in milliseconds: two seconds in all. */
const LOCK_WAITS: readonly number[] = [10, 30, 60, 150, 300, 500, 950];

/**
 * Reads from the store.
 *
 * @throws StoreUnavailable where the database is out of reach, full, read-only or busy for longer than 2 s.
 */
export function readStore<T>(store: Store, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return attempt(store, () => work(store.db));
}

/**
 * Writes to the store in one transaction: all of it or nothing. The work runs again when the transaction lost a
 * race or its connection broke, perhaps after the commit, so it must come to the same when it is done twice.
 *
 * @throws StoreUnavailable where the database is out of reach, full, read-only or busy for longer than 2 s.
 */
export function writeStore<T>(store: Store, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return attempt(store, () => store.db.transaction().execute(work));
}

async function attempt<T>(store: Store, work: () => Promise<T>): Promise<T> {
  await store.ready();
  let reconnected = false;
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const outage = outageOf(error);
      if (outage === undefined) throw error;
      const wait = LOCK_WAITS[tries];
      if (outage === 'busy' && wait !== undefined) await sleep(wait);
      // A pool may hold connections from before the server's restart: one more try gets a new one.
      else if (outage === 'gone' && store.kind === 'postgres' && !reconnected) reconnected = true;
      else throw new StoreUnavailable(outage, error);
    }
  }
}
