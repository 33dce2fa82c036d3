import { readStore, writeStore } from './attempt.ts';
import { reschedule } from './daily.ts';
import { GUILD_TABLES } from './owned-tables.ts';
import { selectSettings } from './settings.ts';
import type { Store } from './store.ts';

const DAY_MS = 86_400_000;

/** How long a server's data stays after the bot has left it: an invitation by mistake can be undone. */
export const GRACE_DAYS = 30;

/** Notes that the bot is no longer in a server. The first note counts. */
export async function noteGuildLeft(store: Store, guild: string): Promise<void> {
  await writeStore(store, async (trx) => {
    await trx
      .insertInto('departures')
      .values({ guild_id: guild, left_at: store.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx.deleteFrom('schedules').where('guild_id', '=', guild).execute();
  });
}

/** Notes that the bot is in a server (again): its data stays, and its daily questions go on. */
export async function noteGuildJoined(store: Store, guild: string): Promise<void> {
  await writeStore(store, async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('departures')
      .where('guild_id', '=', guild)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return;
    await reschedule(trx, guild, await selectSettings(trx, guild), store.now());
  });
}

/** Servers that are noted as left. */
export async function listDepartedGuilds(store: Store): Promise<readonly string[]> {
  const rows = await readStore(store, (db) => db.selectFrom('departures').select('guild_id').execute());
  return rows.map((row) => row.guild_id);
}

/** Servers that the store knows and has not noted as left, to compare with where the bot is when it starts. */
export async function listKnownGuilds(store: Store): Promise<readonly string[]> {
  return readStore(store, async (db) => {
    const guilds = new Set<string>();
    for (const table of ['settings', 'games', 'scores', 'feedback'] as const) {
      const rows = await db.selectFrom(table).select('guild_id').distinct().execute();
      for (const row of rows) guilds.add(row.guild_id);
    }
    const left = await db.selectFrom('departures').select('guild_id').execute();
    for (const { guild_id } of [...left, { guild_id: '' }]) guilds.delete(guild_id);
    return [...guilds];
  });
}

/** Deletes everything of the servers that were left `GRACE_DAYS` ago or longer. Gives their ids. */
export async function purgeDeparted(store: Store): Promise<readonly string[]> {
  const before = store.now() - GRACE_DAYS * DAY_MS;
  return writeStore(store, async (trx) => {
    const due = await trx
      .deleteFrom('departures')
      .where('left_at', '<=', before)
      .returning('guild_id')
      .execute();
    for (const { guild_id } of due) {
      for (const table of GUILD_TABLES) {
        await trx.deleteFrom(table).where('guild_id', '=', guild_id).execute();
      }
    }
    return due.map((row) => row.guild_id);
  });
}
