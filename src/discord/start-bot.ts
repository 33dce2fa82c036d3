import { type Client, Events, type RESTOptions } from 'discord.js';
import { createClient } from './client.ts';
import { type Desk, dispatch } from './dispatch.ts';

export type Connection = {
  readonly token: string;
  /** Another REST root in place of Discord's. */
  readonly api?: string;
  readonly rest?: Partial<RESTOptions>;
};

/** Connects and answers interactions from then on. Resolves when ready; rejects where Discord refuses the token. */
export async function startBot({ token, ...where }: Connection, desk: Desk): Promise<Client<true>> {
  const client = createClient(where);
  client.on(Events.InteractionCreate, (interaction) => dispatch(desk, interaction));
  client.on(Events.Error, (error) => desk.log.error({ err: error }, 'client error'));
  client.on(Events.ShardDisconnect, (event, shard) =>
    desk.log.info({ shard, code: event.code }, 'disconnected'),
  );
  client.on(Events.ShardResume, (shard, replayed) => desk.log.info({ shard, replayed }, 'resumed'));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw explain(error);
  }
  return ready;
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
