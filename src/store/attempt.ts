import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { outageOf, StoreUnavailable } from './unavailable.ts';

/** How long to try again while others hold the lock, and the longest wait between two tries, in milliseconds. */
const LOCK_PATIENCE = 2_500;
const LOCK_WAIT = 25;

/**
 * Reads from the store.
 *
 * @throws StoreUnavailable where the database is out of reach, full, read-only or busy for longer than 2.5 s.
 */
export function readStore<T>(store: Store, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return attempt(store, () => work(store.db));
}

/**
 * Writes to the store in one transaction: all of it or nothing. The work runs again when the transaction lost a
 * race or its connection broke, perhaps after the commit, so it must come to the same when it is done twice.
 *
 * @throws StoreUnavailable where the database is out of reach, full, read-only or busy for longer than 2.5 s.
 */
export function writeStore<T>(store: Store, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return attempt(store, () => store.db.transaction().execute(work));
}

async function attempt<T>(store: Store, work: () => Promise<T>): Promise<T> {
  await store.ready();
  let reconnected = false;
  let refusedAt: number | undefined;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const outage = outageOf(error);
      if (outage === undefined) throw error;
      // Waits differ by chance, so that two who got in each other's way do not do so again.
      refusedAt ??= performance.now();
      const patient = performance.now() - refusedAt < LOCK_PATIENCE;
      if (outage === 'busy' && patient) await sleep(Math.random() * LOCK_WAIT);
      // A pool may hold connections from before the server's restart: one more try gets a new one.
      else if (outage === 'gone' && store.kind === 'postgres' && !reconnected) reconnected = true;
      else throw new StoreUnavailable(outage, error);
    }
  }
}
