import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { runProcesses } from '../../src/operations/run-processes.ts';
import { register } from '../discord/register.ts';
import { bringDatabases } from '../store/databases.ts';

const PLACES = ['general', 'lounge', 'dm'] as const;

describe('--processes', () => {
  const databases = bringDatabases();
  let discord: LocalDiscord;
  let url: string;
  beforeAll(async () => {
    [discord, url] = await Promise.all([startLocalDiscord(), databases.create('postgres')]);
    await register(discord, commands);
  });
  afterAll(async () => {
    await discord.stop();
    await databases.close();
  });

  const environment = (env: NodeJS.ProcessEnv) => ({
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATABASE_URL: url,
    ...env,
  });
  const run = () => {
    const args = ['--disable-warning=ExperimentalWarning', 'src/main.ts', '--processes', '2'];
    const child = spawn(process.execPath, args, {
      env: environment({}),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stderr.on('data', (text) => {
      log += text;
    });
    return { child, log: () => log, ended: once(child, 'exit') };
  };
  const answerEverywhere = async () => {
    for (const place of PLACES) {
      const mia = discord.as('mia', place);
      const before = mia.messages().length;
      expect((await mia.run('/whoplays', { name: 'jessica jones' })).message?.embeds).toHaveLength(1);
      expect(mia.messages()).toHaveLength(before + 1);
    }
  };

  it('share the servers, start again what ends, and stop together', async () => {
    const { child, log, ended } = run();
    const count = (text: string) => log().split(text).length - 1;
    const until = (text: string, times: number) =>
      vi.waitFor(() => expect(count(text), log()).toBe(times), { timeout: 60_000, interval: 50 });
    await until('all processes are ready', 1);
    expect(discord.connections()).toBe(2);
    await answerEverywhere();

    const [, first] = /"pid":(\d+)/u.exec(log()) ?? [];
    process.kill(Number(first), 'SIGKILL');
    await until('a process ended and is started again', 1);
    await until('"msg":"ready"', 3);
    await answerEverywhere();

    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await vi.waitFor(() => expect(discord.connections()).toBe(0), 30_000);
  }, 180_000);

  it('a part waits for its turn to identify, and ends when the process that started it is gone', async () => {
    const part = fork('src/main.ts', ['--part'], {
      env: environment({ DATABASE_URL: 'sqlite::memory:' }),
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: 'ignore',
    });
    const ended = once(part, 'exit');
    expect(await once(part, 'message')).toEqual([{ identify: 0 }, undefined]);
    expect(discord.connections()).toBe(1);
    part.send({ turn: 1 });
    part.send({ turn: 0 });
    expect(await once(part, 'message')).toEqual([{ ready: true }, undefined]);
    part.disconnect();
    expect(await ended).toEqual([1, null]);
  });

  it.each([
    [{ DATABASE_URL: 'sqlite::memory:' }, 2, 'DATABASE_URL must be postgres'],
    [{ DISCORD_TOKEN: '' }, 2, 'set DISCORD_TOKEN'],
    [
      { DISCORD_TOKEN: `${'x'.repeat(24)}.${'x'.repeat(6)}.${'x'.repeat(30)}` },
      2,
      'Discord refused the token',
    ],
    [{}, 0, 'from 1 to 64'],
    [{}, Number.NaN, 'from 1 to 64'],
  ])('say what is missing: %j, %s', async (env, count, text) => {
    await expect(runProcesses(environment(env), count)).rejects.toThrow(text);
  });
});
