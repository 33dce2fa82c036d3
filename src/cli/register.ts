import { REST } from '@discordjs/rest';
import type { Command as Program } from 'commander';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { installLink, registerCommands } from '../discord/register.ts';

/** `footnote register`: sends the slash commands to Discord where they differ, and prints the install link. */
export function addRegister(program: Program): void {
  program
    .command('register')
    .description('send the slash commands to Discord, and print the install link')
    .action(async () => {
      const { token, applicationId, guildId, apiUrl } = readConfig(process.env);
      if (!token || !applicationId) {
        throw new Error(
          'DISCORD_TOKEN and DISCORD_APPLICATION_ID are needed: put both into .env (see .env.example).',
        );
      }
      const rest = new REST(apiUrl ? { api: apiUrl } : {}).setToken(token);
      const result = await registerCommands(
        rest,
        applicationId,
        commands.map(({ definition }) => definition),
        guildId,
      );
      const where = guildId ? `server ${guildId}` : 'everywhere';
      const names = [...result.changed, ...result.removed.map((name) => `${name} (removed)`)];
      console.log(
        names.length
          ? `Sent ${result.total} commands (${where}); changed: ${names.join(', ')}.`
          : `Nothing to send: Discord has these ${result.total} commands already (${where}).`,
      );
      console.log(`Install: ${installLink(applicationId)}`);
    });
}
