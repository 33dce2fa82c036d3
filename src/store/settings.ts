import type { Selectable } from 'kysely';
import { readStore, writeStore } from './attempt.ts';
import { reschedule } from './daily.ts';
import type { Queries, Store } from './store.ts';

export type SettingsTable = {
  guild_id: string;
  /** JSON array of collection names; null for all of them. */
  collections: string | null;
  trivia_channel: string | null;
  trivia_role: string | null;
  daily_hour: number | null;
  zone: string;
  lookups: string;
  spoilers: number;
  language: string;
  changed_at: number;
};

/** What the moderators of a server have chosen. */
export type Settings = {
  /** Collections of articles that the server sees; undefined: all of them. */
  readonly collections: readonly string[] | undefined;
  readonly triviaChannel: string | undefined;
  readonly triviaRole: string | undefined;
  /** Hour of the daily question in `zone`, 0 to 23; undefined: none. */
  readonly dailyHour: number | undefined;
  /** IANA name, for example `Europe/Berlin`. */
  readonly zone: string;
  readonly lookups: 'public' | 'private';
  /** Answers stand behind a click. */
  readonly spoilers: boolean;
  /** BCP 47 tag; dates follow it. */
  readonly language: string;
};

/** What a server has before anybody chose anything. */
export const DEFAULT_SETTINGS: Settings = {
  collections: undefined,
  triviaChannel: undefined,
  triviaRole: undefined,
  dailyHour: undefined,
  zone: 'UTC',
  lookups: 'public',
  spoilers: false,
  language: 'en-US',
};

/** The settings of a server; the defaults where it has none. */
export async function readSettings(store: Store, guild: string): Promise<Settings> {
  return readStore(store, (db) => selectSettings(db, guild));
}

/** As `readSettings`, inside a transaction. */
export async function selectSettings(db: Queries, guild: string): Promise<Settings> {
  const row = await db.selectFrom('settings').selectAll().where('guild_id', '=', guild).executeTakeFirst();
  return row ? fromRow(row) : DEFAULT_SETTINGS;
}

/** The settings of every server that changed any, for a cache at start-up. */
export async function readAllSettings(store: Store): Promise<ReadonlyMap<string, Settings>> {
  return readStore(store, async (db) => {
    const rows = await db.selectFrom('settings').selectAll().execute();
    return new Map(rows.map((row) => [row.guild_id, fromRow(row)]));
  });
}

/**
 * Changes the settings that are named, `undefined` included, and gives all of them back.
 *
 * @throws RangeError where the hour, the zone or the language is none.
 */
export async function changeSettings(
  store: Store,
  guild: string,
  change: Partial<Settings>,
): Promise<Settings> {
  checkChange(change);
  return writeStore(store, async (trx) => {
    // The empty insert takes the row's lock, so that two changes at once do not undo each other.
    await trx
      .insertInto('settings')
      .values(toRow(guild, DEFAULT_SETTINGS, store.now()))
      .onConflict((conflict) => conflict.column('guild_id').doUpdateSet({ changed_at: store.now() }))
      .execute();
    const settings = { ...(await selectSettings(trx, guild)), ...change };
    await trx
      .updateTable('settings')
      .set(toRow(guild, settings, store.now()))
      .where('guild_id', '=', guild)
      .execute();
    if ('dailyHour' in change || 'zone' in change || 'triviaChannel' in change) {
      await reschedule(trx, guild, settings, store.now());
    }
    return settings;
  });
}

function checkChange({ dailyHour, zone, language }: Partial<Settings>): void {
  if (dailyHour !== undefined && !(Number.isInteger(dailyHour) && dailyHour >= 0 && dailyHour <= 23)) {
    throw new RangeError('An hour is a whole number from 0 to 23.');
  }
  if (zone !== undefined) new Intl.DateTimeFormat('en', { timeZone: zone });
  if (language !== undefined) new Intl.Locale(language);
}

function fromRow(row: Selectable<SettingsTable>): Settings {
  return {
    collections: row.collections === null ? undefined : (JSON.parse(row.collections) as string[]),
    triviaChannel: row.trivia_channel ?? undefined,
    triviaRole: row.trivia_role ?? undefined,
    dailyHour: row.daily_hour ?? undefined,
    zone: row.zone,
    lookups: row.lookups === 'private' ? 'private' : 'public',
    spoilers: row.spoilers === 1,
    language: row.language,
  };
}

function toRow(guild: string, settings: Settings, at: number): Selectable<SettingsTable> {
  return {
    guild_id: guild,
    collections: settings.collections ? JSON.stringify(settings.collections) : null,
    trivia_channel: settings.triviaChannel ?? null,
    trivia_role: settings.triviaRole ?? null,
    daily_hour: settings.dailyHour ?? null,
    zone: settings.zone,
    lookups: settings.lookups,
    spoilers: settings.spoilers ? 1 : 0,
    language: settings.language,
    changed_at: at,
  };
}
