import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSeed } from '../../src/local/world/seed.ts';
import { commandOf, line, openTheatre } from './own-commands.ts';

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
    await vi.waitFor(() => expect(bot.isConnected()).toBe(false));
    await vi.waitFor(() => expect(bot.isConnected()).toBe(true), 5000);
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
