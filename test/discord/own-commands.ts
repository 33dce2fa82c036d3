import { type Command, EVERYWHERE } from '../../src/discord/command.ts';
import type { Desk } from '../../src/discord/dispatch.ts';
import type { Surroundings } from '../../src/discord/read-request.ts';
import { type Bot, type Connection, startBot } from '../../src/discord/start-bot.ts';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local/start-local-discord.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { HARBOR, libraryOf } from '../answers/harbor.ts';
import { register } from './register.ts';

/** A slash command without options. */
export function commandOf(name: string, run: Command['run'], actions: Command['actions'] = {}): Command {
  return { definition: { name, description: name, ...EVERYWHERE }, run, actions };
}

/** A public line, with a button for each custom_id. */
export function line(content: string, ...ids: readonly string[]): Reply & { type: 'message' } {
  const buttons = ids.map((custom_id) => ({
    type: 2 as const,
    style: 2 as const,
    label: custom_id,
    custom_id,
  }));
  const components = buttons.length > 0 ? [{ type: 1 as const, components: buttons }] : [];
  return { type: 'message', private: false, message: { content, embeds: [], components } };
}

/** A server that chose nothing. */
export const AROUND: Surroundings = {
  library: libraryOf(HARBOR),
  now: '2031-01-01T00:00:00Z',
  spoiler: false,
  quiet: false,
  later: () => {},
  collections: [],
  forgetSettings: () => {},
};

/** A bot with commands of a test's own on a Discord of its own, and how each interaction went. */
export async function openTheatre(
  commands: readonly Command[],
  desk: Partial<Desk> = {},
  options: LocalDiscordOptions = {},
  connection: Partial<Connection> = {},
): Promise<{ discord: LocalDiscord; bot: Bot; outcomes: string[]; close: () => Promise<void> }> {
  const discord = await startLocalDiscord(options);
  await register(discord, commands);
  const outcomes: string[] = [];
  const bot = await startBot(
    { token: discord.token, api: discord.api, ...connection },
    {
      commands,
      surroundings: async () => AROUND,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      observe: ({ name, outcome }) => outcomes.push(`${name}: ${outcome}`),
      ...desk,
    },
  );
  const close = async () => {
    await bot.stop();
    await discord.stop();
  };
  return { discord, bot, outcomes, close };
}
