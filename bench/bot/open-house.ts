import { REST } from '@discordjs/rest';
import { commands } from '../../commands/index.ts';
import { loadLibrary } from '../../src/cli/load-library.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { type LocalDiscordOptions, startLocalDiscord } from '../../src/local/start-local-discord.ts';

/** A local Discord that has Footnote's commands, and what its members may ask for. */
export async function openHouse(articles: string, options: LocalDiscordOptions = {}) {
  const discord = await startLocalDiscord(options);
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  const definitions = commands.map(({ definition }) => definition);
  await registerCommands(rest, discord.applicationId, definitions);
  const library = await loadLibrary(articles);
  const known = library.base.entities.map((entity) => entity.name);
  return { discord, library, names: [...known, 'nobody of that name', 'xyzzy'] };
}
