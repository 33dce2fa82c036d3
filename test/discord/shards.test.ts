import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { divideShards, readShards } from '../../src/discord/shards.ts';
import { type Bot, startBot } from '../../src/discord/start-bot.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { AROUND, commandOf, line } from './own-commands.ts';
import { register } from './register.ts';

describe('readShards', () => {
  it.each([
    ['0', 1, [0]],
    ['0-3', 8, [0, 1, 2, 3]],
    ['4-5, 7', 8, [4, 5, 7]],
  ])('%s of %s', (list, count, ids) => expect(readShards(list, count)).toEqual({ ids, count }));
  it.each([
    ['8', 8],
    ['3-1', 8],
    ['0,0', 8],
    ['', 8],
    ['a', 8],
    ['-1', 8],
    ['0-99999', 8],
    ['0', 0],
  ])('not %j of %s', (list, count) => expect(readShards(list, count)).toBeUndefined());
});

describe('divideShards', () => {
  it.each([
    [8, 2, 8, ['0,1,2,3', '4,5,6,7']],
    [7, 3, 7, ['0,1', '2,3', '4,5,6']],
    [2, 4, 2, ['0', '1']],
    [{ ids: [4, 5, 7], count: 8 }, 2, 8, ['4', '5,7']],
  ] as const)('%j among %s', (shards, processes, count, parts) => {
    const expected = parts.map((ids) => ({ ids: ids.split(',').map(Number), count }));
    expect(divideShards(shards, processes)).toEqual(expected);
  });
});

describe('two shards', () => {
  let discord: LocalDiscord;
  const bots: Bot[] = [];
  const answered: Record<string, string[]> = {};
  const commands = [commandOf('hello', ({ guild }) => line(`hello ${guild}`))];
  const start = async (name: string, ids: readonly number[]) => {
    const heard: string[] = [];
    answered[name] = heard;
    const bot = await startBot(
      { token: discord.token, api: discord.api, shards: { ids, count: 2 } },
      {
        commands,
        surroundings: async (guild) => {
          heard.push(guild ?? 'direct');
          return AROUND;
        },
        log: { info: () => {}, warn: () => {}, error: () => {} },
      },
    );
    bots.push(bot);
    return bot;
  };
  beforeAll(async () => {
    discord = await startLocalDiscord();
    await register(discord, commands);
  });
  afterAll(async () => {
    for (const bot of bots) await bot.stop();
    await discord.stop();
  });
  const places = ['general', 'lounge', 'dm'] as const;

  it('in two processes: each server is answered by its own, once', async () => {
    const first = await start('first', [0]);
    const second = await start('second', [1]);
    for (const place of places) {
      const mia = discord.as('mia', place);
      expect((await mia.run('/hello')).message?.content).toContain('hello');
      expect(mia.messages()).toHaveLength(1);
    }
    const guilds = [...discord.world.guilds.keys()];
    const own = (shard: bigint) => guilds.filter((id) => (BigInt(id) >> 22n) % 2n === shard);
    expect(answered.first).toEqual([...own(0n), 'direct']);
    expect(answered.second).toEqual(own(1n));
    expect([first, second].map(({ isConnected }) => isConnected())).toEqual([true, true]);
    for (const bot of bots.splice(0)) await bot.stop();
    discord.reset();
  });

  it('in one process: every server is answered, once', async () => {
    const both = await start('both', [0, 1]);
    for (const place of places) {
      await discord.as('mia', place).run('/hello');
      expect(discord.as('mia', place).messages()).toHaveLength(1);
    }
    expect(both.client.ws.shards.size).toBe(2);
    expect(answered.both).toHaveLength(3);
  });
});
