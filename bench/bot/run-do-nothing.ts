/**
 * A bot that does nothing but answer every command with one message: what a round trip costs without Footnote.
 * Arguments: REST root, token, the message as JSON.
 */
import { Client, Events, GatewayIntentBits, type InteractionReplyOptions } from 'discord.js';
import { obey, tellOf } from './tell.ts';

const [api = '', token = '', message = '{}'] = process.argv.slice(2);

const answer: InteractionReplyOptions = JSON.parse(message);
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api, globalRequestsPerSecond: 1_000_000 },
});
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) interaction.reply(answer);
});
const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
await client.login(token);
await ready;
tellOf(client);
obey(() => client.destroy());
