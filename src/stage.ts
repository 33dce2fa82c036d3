import { REST } from '@discordjs/rest';
import type { Config } from './config.ts';
import type { Command } from './discord/command.ts';
import { registerCommands } from './discord/register.ts';
import { startLocalDiscord } from './local/start-local-discord.ts';

/**
 * The local Discord with the bot's commands registered, for those without a token. Takes the next free port where
 * the configured one is taken.
 */
export async function openStage({ host, port }: Config, commands: readonly Command[]) {
  const discord = await startLocalDiscord({ host, port, page: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      return startLocalDiscord({ host, port: 0, page: true });
    },
  );
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  await registerCommands(
    rest,
    discord.applicationId,
    commands.map(({ definition }) => definition),
  );
  return discord;
}
