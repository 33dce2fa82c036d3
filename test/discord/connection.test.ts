import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSeed } from '../../src/local/world/seed.ts';
import { commandOf, line, openTheatre } from './own-commands.ts';

/** Looks so often that nothing comes between. */
const until = async (isSo: () => boolean) => {
  while (!isSo()) await setImmediate();
};

describe('the connection', () => {
  const hello = [commandOf('hello', () => line('hello'))];
  let theatre: Awaited<ReturnType<typeof openTheatre>> | undefined;
  afterEach(async () => {
    await theatre?.close();
    theatre = undefined;
  });

  it('is not connected while it is away, and is again when it is back', async () => {
    theatre = await openTheatre(hello);
    const { bot, discord } = theatre;
    expect(bot.isConnected()).toBe(true);
    discord.faults.cause({ kind: 'drop' });
    await vi.waitFor(() => expect(bot.isConnected()).toBe(false), 30_000);
    await vi.waitFor(() => expect(bot.isConnected()).toBe(true), 30_000);
  });

  it.each([
    [4004, 'the token is no longer good'],
    [4011, 'raise SHARD_TOTAL'],
    [4014, 'DisallowedIntents'],
  ])('says that it is lost after %s, and why', async (code, why) => {
    theatre = await openTheatre(hello);
    theatre.discord.faults.cause({ kind: 'close', code });
    expect((await theatre.bot.lost).message).toContain(why);
    expect(theatre.bot.isConnected()).toBe(false);
  });

  it('is lost where it stays away too long', async () => {
    theatre = await openTheatre(hello, {}, {}, { lostAfterMs: 400 });
    const { bot, discord } = theatre;
    discord.faults.cause({ kind: 'outage', seconds: 2 });
    expect((await bot.lost).message).toContain('does not come back');
    expect(bot.isConnected()).toBe(false);
  });

  it.each(['while it opens another', 'once it has another'])(
    'identifies once, though it was cut off while it waited to, and its turn came %s',
    async (when) => {
      const waiting: (() => void)[] = [];
      let isOpen = true;
      const waitForIdentify = () =>
        isOpen ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve));
      theatre = await openTheatre(hello, {}, {}, { turns: { waitForIdentify } });
      const { bot, discord } = theatre;
      const left = async () => {
        const { session_start_limit } = (await bot.client.rest.get('/gateway/bot')) as APIGatewayBotInfo;
        return session_start_limit.remaining;
      };
      const before = await left();
      isOpen = false;
      discord.faults.cause({ kind: 'invalidate' });
      await vi.waitFor(() => expect(waiting).toHaveLength(1), 30_000);
      discord.faults.cause({ kind: 'drop' });
      if (when === 'while it opens another') {
        await until(() => discord.connections() === 0);
        await until(() => discord.connections() === 1);
        waiting[0]?.();
      }
      await vi.waitFor(() => expect(waiting).toHaveLength(2), 30_000);
      for (const go of waiting) go();
      await vi.waitFor(() => expect(bot.isConnected()).toBe(true), 30_000);
      await sleep(100);
      expect([await left(), bot.isConnected()]).toEqual([before - 1, true]);
    },
  );

  it('keeps nobody in memory who has asked', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `member${at}`);
    const seed = {
      ...defaultSeed,
      people: names.map((name) => ({ name, displayName: name, locale: 'en-US' as const, part: 'member' })),
      servers: [
        { name: 'Big', owner: 'member0', members: names, channels: [{ name: 'general' }] },
        { name: 'Small', owner: 'member1', members: names, channels: [{ name: 'lounge' }] },
      ],
    };
    theatre = await openTheatre(
      [commandOf('hello', () => line('hello', 'again'), { again: () => line('again') })],
      {},
      { seed },
    );
    const { discord, bot } = theatre;
    for (const name of names) {
      const { message } = await discord.as(name, 'general').run('/hello');
      await discord.as(name, 'general').press(message?.id ?? '', 'again');
    }
    const [guild] = bot.client.guilds.cache.values();
    const messages = bot.client.channels.cache.map((channel) =>
      'messages' in channel ? channel.messages.cache.size : 0,
    );
    expect(bot.client.users.cache.map(({ id }) => id)).toEqual([bot.client.user.id]);
    expect(guild?.members.cache.map(({ id }) => id)).toEqual([bot.client.user.id]);
    expect(messages.reduce((sum, size) => sum + size, 0)).toBe(0);
  });
});
