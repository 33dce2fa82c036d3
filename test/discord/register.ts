import { REST } from '@discordjs/rest';
import type { Command } from '../../src/discord/command.ts';
import { registerCommands } from '../../src/discord/register.ts';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';

/** Sends the commands to a local Discord, as `footnote register` sends them to the real one. */
export function register(discord: LocalDiscord, commands: readonly Command[]) {
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  return registerCommands(
    rest,
    discord.applicationId,
    commands.map(({ definition }) => definition),
  );
}
