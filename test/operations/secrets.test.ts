import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { readDatabaseUrl } from '../../src/store/database-url.ts';
import { register } from '../discord/register.ts';

describe('secrets', () => {
  let discord: LocalDiscord | undefined;
  afterEach(async () => {
    await discord?.stop();
    discord = undefined;
  });

  it('never reach the log: neither the bot’s token nor those of interactions nor what members type', async () => {
    discord = await startLocalDiscord();
    const bot = await startFootnote(discord, 'trace');
    await register(discord, commands);
    const mia = discord.as('mia', 'general');
    discord.faults.cause({ kind: 'error', status: 400, count: 1, match: '/callback' });
    await mia.run('/whoplays', { name: 'quite a secret question' }).catch(() => {});
    await mia.run('/whoplays', { name: 'quite a secret question' });
    discord.faults.cause({ kind: 'close', code: 4004 });
    await bot.ended;
    const log = bot.log();
    expect(log).toContain('/whoplays');
    expect(log).toContain('DiscordAPIError');
    expect(log).toContain('no longer good');
    expect(log).not.toContain(discord.token);
    expect(log).not.toContain('secret question');
    expect(log).not.toMatch(/callback\b/u);
  });

  it('stay out of what is said when neither Discord nor the database lets it in', async () => {
    discord = await startLocalDiscord();
    const token = `${discord.token}hunter2`;
    const refused = await startFootnote(discord, 'trace', { DISCORD_TOKEN: token });
    await refused.ended;
    expect(refused.log()).toContain('Discord refused the token');
    const database = 'postgres://footnote:hunter2@127.0.0.1:1/footnote';
    const shut = await startFootnote(discord, 'trace', { DATABASE_URL: database });
    discord.faults.cause({ kind: 'close', code: 4004 });
    await shut.ended;
    expect(shut.log()).toContain('the store is out of reach');
    expect(refused.log() + shut.log()).not.toMatch(/hunter2|postgres:\/\//u);
  });

  it('are told apart from other faults of the configuration without being repeated', () => {
    const env = {
      DISCORD_TOKEN: 'hunter2',
      DATABASE_URL: 'mysql://root:hunter2@db',
      DISCORD_API_URL: 'ftp://hunter2',
      HOST: 'hunter2',
    };
    expect(() => readConfig(env)).toThrow('4 faults');
    expect(() => readConfig(env)).not.toThrow('hunter2');
    expect(() => readDatabaseUrl('postgres://a:hunter2@[/x')).not.toThrow('hunter2');
  });
});

/** The bot as a process, on a Discord that refuses nothing but what it is told to. */
async function startFootnote(discord: LocalDiscord, level: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      DATABASE_URL: 'sqlite::memory:',
      LOG_LEVEL: level,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      log += text;
    });
  const ended = once(child, 'exit');
  await Promise.race([discord.whenOnline(30_000), ended]);
  return { ended, log: () => log };
}
