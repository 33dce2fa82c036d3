import { readStore, writeStore } from './attempt.ts';
import { nextHourIn } from './calendar.ts';
import { insertGame, type NewGame, newGameId } from './games.ts';
import { type StoredGame, selectGame } from './load-game.ts';
import type { Settings } from './settings.ts';
import type { Queries, Store } from './store.ts';

/** Puts a server's next daily question where its settings say, or takes it off; part of changing the settings. */
export async function reschedule(
  trx: Queries,
  guild: string,
  settings: Settings,
  now: number,
): Promise<void> {
  if (settings.dailyHour === undefined || settings.triviaChannel === undefined) {
    await trx.deleteFrom('schedules').where('guild_id', '=', guild).execute();
    return;
  }
  const next = { next_at: nextHourIn(settings.zone, settings.dailyHour, now) };
  await trx
    .insertInto('schedules')
    .values({ guild_id: guild, ...next })
    .onConflict((conflict) => conflict.column('guild_id').doUpdateSet(next))
    .execute();
}

/** Servers that `accept` takes whose daily question is due, longest due first, with the time at which it was. */
export async function listDueDailies(
  store: Store,
  limit: number,
  accept: (guild: string) => boolean = () => true,
): Promise<readonly { readonly guild: string; readonly dueAt: number }[]> {
  const due = await readStore(store, (db) =>
    db
      .selectFrom('schedules')
      .select(['guild_id as guild', 'next_at as dueAt'])
      .where('next_at', '<=', store.now())
      .orderBy('next_at')
      .execute(),
  );
  // Limited after the choice: those of a process that is away must not hold up ours.
  return due.filter(({ guild }) => accept(guild)).slice(0, limit);
}

/** When the server's next daily question is due, in milliseconds since 1970. */
export async function findNextDaily(store: Store, guild: string): Promise<number | undefined> {
  const row = await readStore(store, (db) =>
    db.selectFrom('schedules').select('next_at').where('guild_id', '=', guild).executeTakeFirst(),
  );
  return row?.next_at;
}

/** The daily question that a server was asked last. */
export async function findLatestDaily(store: Store, guild: string): Promise<StoredGame | undefined> {
  return readStore(store, async (db) => {
    const row = await db
      .selectFrom('games')
      .select('id')
      .where('guild_id', '=', guild)
      .where('day', 'is not', null)
      .orderBy('day', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row && selectGame(db, row.id);
  });
}

/**
 * Begins the daily question of a server and sets its next one, in one transaction: of all processes that try,
 * one gets the game's id and posts it. Without a `game` the day is passed over.
 *
 * @param daily `dueAt` as `listDueDailies` gave it
 */
export async function beginDaily(
  store: Store,
  daily: {
    readonly guild: string;
    readonly dueAt: number;
    readonly settings: Settings;
    readonly game?: NewGame & { readonly day: string };
  },
): Promise<string | undefined> {
  const id = newGameId();
  return writeStore(store, async (trx) => {
    const now = store.now();
    const { zone, dailyHour } = daily.settings;
    const { numUpdatedRows } = await trx
      .updateTable('schedules')
      .set({ next_at: nextHourIn(zone, dailyHour ?? 0, now) })
      .where('guild_id', '=', daily.guild)
      .where('next_at', '=', daily.dueAt)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) {
      const own = await trx.selectFrom('games').select('id').where('id', '=', id).executeTakeFirst();
      return own?.id;
    }
    return daily.game && insertGame(trx, id, daily.game, now);
  });
}
