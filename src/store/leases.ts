import { readStore, writeStore } from './attempt.ts';
import type { Store } from './store.ts';

export type LeaseHolder = {
  /** Who drives the game: a name that no other process has, new with each start. */
  readonly owner: string;
  readonly leaseMs: number;
};

/**
 * Takes games over that are going on and that nobody drives: their process died or was stopped. Each goes to
 * one process, whoever asks at the same time. A daily question needs nobody before something is due.
 *
 * @returns the ids of the games that are now the caller's
 */
export async function takeOverGames(
  store: Store,
  holder: LeaseHolder & { readonly limit: number; readonly accept?: (guild: string) => boolean },
): Promise<readonly string[]> {
  const now = store.now();
  const free = await readStore(store, (db) =>
    db
      .selectFrom('games')
      .select(['id', 'guild_id'])
      .where('ended_at', 'is', null)
      .where('lease_until', '<=', now)
      .where((row) => row.or([row('kind', '=', 'game'), row('due_at', '<=', now)]))
      .orderBy('due_at')
      .execute(),
  );
  const { accept = () => true, limit } = holder;
  const taken: string[] = [];
  // Limited after the choice: those of a process that is away must not hold up ours.
  for (const game of free.filter((one) => accept(one.guild_id)).slice(0, limit)) {
    if (await takeLease(store, game.id, holder)) taken.push(game.id);
  }
  return taken;
}

/** Takes or renews the lease on one game. False where another process has it or the game has ended. */
export async function takeLease(store: Store, id: string, holder: LeaseHolder): Promise<boolean> {
  const now = store.now();
  return writeStore(store, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('games')
      .set({ lease_owner: holder.owner, lease_until: now + holder.leaseMs })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .where((row) => row.or([row('lease_until', '<=', now), row('lease_owner', '=', holder.owner)]))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}

/** Renews the leases on games that the caller drives; those that have run out meanwhile stay as they are. */
export async function renewLeases(
  store: Store,
  { owner, leaseMs }: LeaseHolder,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const now = store.now();
  await writeStore(store, (trx) =>
    trx
      .updateTable('games')
      .set({ lease_until: now + leaseMs })
      .where('id', 'in', ids)
      .where('lease_owner', '=', owner)
      .where('lease_until', '>', now)
      .where('ended_at', 'is', null)
      .execute(),
  );
}

/** Gives up one game, for whoever comes by when it is due. */
export async function releaseLease(store: Store, id: string, owner: string): Promise<void> {
  await writeStore(store, (trx) =>
    trx
      .updateTable('games')
      .set({ lease_owner: null, lease_until: 0 })
      .where('id', '=', id)
      .where('lease_owner', '=', owner)
      .execute(),
  );
}

/** Gives up every game of a process that is about to stop, so that another goes on at once. */
export async function releaseLeases(store: Store, owner: string): Promise<void> {
  await writeStore(store, (trx) =>
    trx
      .updateTable('games')
      .set({ lease_owner: null, lease_until: 0 })
      .where('lease_owner', '=', owner)
      .execute(),
  );
}
