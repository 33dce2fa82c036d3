import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import { printLine } from './print.ts';

/** What an operator can do about it, in one line. */
function explain(error: unknown): never {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 401)
    throw new Error(
      'Discord refused the token: copy it again from the Bot page of the developer portal into DISCORD_TOKEN.',
    );
  if (status === 403)
    throw new Error(
      'Discord does not let this application register there: is the bot in the server of DISCORD_GUILD_ID?',
    );
  if (status === 404) throw new Error('Discord knows no such application: check DISCORD_APPLICATION_ID.');
  throw new Error(`Discord could not be reached: ${error instanceof Error ? error.message : String(error)}`);
}

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
      const { REST } = await import('@discordjs/rest');
      const { commands } = await import('../../commands/index.ts');
      const { installLink, registerCommands } = await import('../discord/register.ts');
      const rest = new REST(apiUrl ? { api: apiUrl } : {}).setToken(token);
      const definitions = commands.map(({ definition }) => definition);
      const result = await registerCommands(rest, applicationId, definitions, guildId).catch(explain);
      const where = guildId ? `server ${guildId}` : 'everywhere';
      const names = [...result.changed, ...result.removed.map((name) => `${name} (removed)`)];
      printLine(
        names.length
          ? `Sent ${result.total} commands (${where}); changed: ${names.join(', ')}.`
          : `Nothing to send: Discord has these ${result.total} commands already (${where}).`,
      );
      printLine(`Install: ${installLink(applicationId)}`);
    });
}
