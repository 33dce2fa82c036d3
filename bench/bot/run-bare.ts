/** A discord.js client that connects and does nothing else, as Footnote is told to connect: by the environment. */
import { Client, Events, GatewayIntentBits } from 'discord.js';

const { DISCORD_API_URL: api = '', DISCORD_TOKEN: token = '' } = process.env;
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.once(Events.ClientReady, () => process.stderr.write('{"msg":"ready"}\n'));
process.once('SIGTERM', () => process.exit(0));
await client.login(token);
