import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Client,
  Events,
  GatewayCloseCodes,
  type IIdentifyThrottler,
  type RESTOptions,
  Status,
} from 'discord.js';
import { createClient } from './client.ts';
import { type Desk, dispatch } from './dispatch.ts';
import type { Shards } from './shards.ts';

export type Connection = {
  readonly token: string;
  /** Another REST root in place of Discord's. */
  readonly api?: string;
  readonly rest?: Partial<RESTOptions>;
  /** The connections that this process holds; as many as Discord recommends if absent. */
  readonly shards?: Shards | undefined;
  /** Says when a shard may identify, where several processes share them. */
  readonly turns?: IIdentifyThrottler;
  /** How long it may be away before it counts as lost, in milliseconds. */
  readonly lostAfterMs?: number;
};

export type Bot = {
  readonly client: Client<true>;
  /** Is every shard connected? (`client.isReady()` stays true once it was.) */
  readonly isConnected: () => boolean;
  /** Resolves when the connection is gone for good, with what the operator can do about it. */
  readonly lost: Promise<Error>;
  /** Takes no new interactions, waits for the answers under way (8 s at most), and disconnects. */
  readonly stop: () => Promise<void>;
};

const DRAIN_MS = 8_000;

/** Longer than discord.js takes to come back by itself, and than most outages of Discord, in milliseconds. */
const LOST_AFTER_MS = 300_000;

/** Connects and answers interactions from then on. Resolves when ready; rejects where Discord refuses the token. */
export async function startBot(
  { token, lostAfterMs = LOST_AFTER_MS, ...where }: Connection,
  desk: Desk,
): Promise<Bot> {
  const client = createClient(where);
  const underWay = new Set<Promise<void>>();
  const take = (interaction: Parameters<typeof dispatch>[1]) => {
    const work = dispatch(desk, interaction).finally(() => underWay.delete(work));
    underWay.add(work);
  };
  client.on(Events.InteractionCreate, take);
  client.on(Events.Error, (error) => desk.log.error({ err: error }, 'client error'));
  const isConnected = () => client.ws.shards.every(({ status }) => status === Status.Ready);
  let watch: NodeJS.Timeout | undefined;
  const lost = new Promise<Error>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      const error = explainClose(code);
      desk.log.error({ shard, code, err: error }, 'disconnected for good');
      resolve(error);
    });
    let seen = performance.now();
    watch = setInterval(() => {
      if (isConnected()) seen = performance.now();
      else if (performance.now() - seen > lostAfterMs)
        resolve(new Error('The connection to Discord is gone and does not come back: start the bot again.'));
    }, lostAfterMs / 20).unref();
  });
  client.on(Events.ShardError, (error, shard) => desk.log.warn({ shard, err: error }, 'connection error'));
  client.on(Events.ShardReconnecting, (shard) => desk.log.info({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => desk.log.info({ shard, replayed }, 'resumed'));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    clearInterval(watch);
    await client.destroy();
    throw explain(error);
  }
  const stop = async () => {
    clearInterval(watch);
    client.off(Events.InteractionCreate, take);
    await Promise.race([Promise.allSettled(underWay), sleep(DRAIN_MS, undefined, { ref: false })]);
    await client.destroy();
  };
  return { client: await ready, isConnected, lost, stop };
}

/** What an operator can do about a refused token; other errors as they are. */
function explain(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'TokenInvalid'
    ? new Error(
        'Discord refused the token: copy it again from the Bot page of the developer portal into DISCORD_TOKEN.',
      )
    : error;
}

/** The codes after which Discord lets nobody come back: discord.js emits `ShardDisconnect` for these alone. */
function explainClose(code: number): Error {
  const name = GatewayCloseCodes[code] ?? 'unknown';
  const advice =
    code === GatewayCloseCodes.AuthenticationFailed
      ? 'the token is no longer good; copy it again into DISCORD_TOKEN.'
      : code === GatewayCloseCodes.ShardingRequired
        ? 'the bot is in too many servers for so few connections: raise SHARD_TOTAL (docs/scaling.md).'
        : 'start the bot again.';
  return new Error(`Discord closed the connection for good (${code} ${name}): ${advice}`);
}
