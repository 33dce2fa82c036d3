import { REST } from '@discordjs/rest';
import type { Config } from './config.ts';
import type { Command } from './discord/command.ts';
import { registerCommands } from './discord/register.ts';
import { startLocalDiscord } from './local/start-local-discord.ts';
import { defaultSeed } from './local/world/seed.ts';

/** What the bot is called there. */
const application = { name: 'Footnote', description: 'Answers from articles, with the source' };

/**
 * The local Discord with the bot's commands registered, for those without a token. Takes the next free port where
 * the configured one is taken.
 */
export async function openStage({ host, port }: Config, commands: readonly Command[]) {
  const options = { host, page: true, seed: { ...defaultSeed, application } };
  const discord = await startLocalDiscord({ ...options, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return startLocalDiscord({ ...options, port: 0 });
  });
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  await registerCommands(
    rest,
    discord.applicationId,
    commands.map(({ definition }) => definition),
  );
  return discord;
}
