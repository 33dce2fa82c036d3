import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, type RESTOptions } from 'discord.js';
import { createClient } from './client.ts';
import { type Desk, dispatch } from './dispatch.ts';

export type Connection = {
  readonly token: string;
  /** Another REST root in place of Discord's. */
  readonly api?: string;
  readonly rest?: Partial<RESTOptions>;
};

export type Bot = {
  readonly client: Client<true>;
  /** Takes no new interactions, waits for the answers under way (8 s at most), and disconnects. */
  readonly stop: () => Promise<void>;
};

const DRAIN_MS = 8_000;

/** Connects and answers interactions from then on. Resolves when ready; rejects where Discord refuses the token. */
export async function startBot({ token, ...where }: Connection, desk: Desk): Promise<Bot> {
  const client = createClient(where);
  const underWay = new Set<Promise<void>>();
  const take = (interaction: Parameters<typeof dispatch>[1]) => {
    const work = dispatch(desk, interaction).finally(() => underWay.delete(work));
    underWay.add(work);
  };
  client.on(Events.InteractionCreate, take);
  client.on(Events.Error, (error) => desk.log.error({ err: error }, 'client error'));
  client.on(Events.ShardDisconnect, (event, shard) =>
    desk.log.warn({ shard, code: event.code }, 'disconnected'),
  );
  client.on(Events.ShardReconnecting, (shard) => desk.log.info({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => desk.log.info({ shard, replayed }, 'resumed'));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw explain(error);
  }
  const stop = async () => {
    client.off(Events.InteractionCreate, take);
    await Promise.race([Promise.allSettled(underWay), sleep(DRAIN_MS, undefined, { ref: false })]);
    await client.destroy();
  };
  return { client: await ready, stop };
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
