import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, ShardClientUtil } from 'discord.js';
import {
  listDepartedGuilds,
  listKnownGuilds,
  noteGuildJoined,
  noteGuildLeft,
  purgeDeparted,
} from '../../store/departures.ts';
import { dropExpired } from '../../store/retention.ts';
import type { Store } from '../../store/store.ts';
import type { Logger } from '../dispatch.ts';

type House = {
  readonly store: Store;
  readonly client: Client<true>;
  readonly log: Logger;
  readonly signal: AbortSignal;
};

const DAY_MS = 86_400_000;

/**
 * Notes which servers the bot leaves and joins, now and while it was away, and once a day deletes what has outlived
 * its use: what was left 30 days ago, and games of a season past.
 */
export async function keepHouse({ store, client, log, signal }: House): Promise<void> {
  const tell = (error: unknown) => log.warn({ err: error }, 'keeping house failed');
  client.on(Events.GuildDelete, ({ id }) => void noteGuildLeft(store, id).catch(tell));
  client.on(Events.GuildCreate, ({ id }) => void noteGuildJoined(store, id).catch(tell));
  while (!signal.aborted) {
    try {
      await noteAbsences(store, client);
      const purged = await purgeDeparted(store);
      if (purged.length > 0) log.info({ servers: purged.length }, 'servers left long ago were deleted');
      await dropExpired(store);
    } catch (error) {
      tell(error);
    }
    await sleep(DAY_MS, undefined, { signal }).catch(() => {});
  }
}

/** Compares the servers that the store knows with those of our shards. */
async function noteAbsences(store: Store, client: Client<true>): Promise<void> {
  const { shards = [0], shardCount = 1 } = client.options;
  const mine = Array.isArray(shards) ? shards : [0];
  for (const guild of await listKnownGuilds(store)) {
    if (!mine.includes(ShardClientUtil.shardIdForGuildId(guild, shardCount))) continue;
    if (!client.guilds.cache.has(guild)) await noteGuildLeft(store, guild);
  }
  for (const guild of await listDepartedGuilds(store)) {
    if (client.guilds.cache.has(guild)) await noteGuildJoined(store, guild);
  }
}
