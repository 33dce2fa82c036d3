import { Client, GatewayIntentBits, type RESTOptions } from 'discord.js';

/** A client that sees servers and interactions, and nothing that members write. `api` is another REST root. */
export function createClient({
  api,
  rest = {},
}: {
  readonly api?: string;
  readonly rest?: Partial<RESTOptions>;
} = {}): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { ...rest, ...(api ? { api } : {}) },
  });
}
