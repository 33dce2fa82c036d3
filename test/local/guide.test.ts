import type { Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { startGuideBot } from './guide-bot.ts';

describe('a bot in the manner of the discord.js guide', () => {
  let discord: LocalDiscord;
  let bot: Client<true>;
  const log: string[] = [];

  beforeAll(async () => {
    discord = await startLocalDiscord();
    bot = await startGuideBot(discord, log);
  });
  afterAll(async () => {
    await bot?.destroy();
    await discord?.stop();
    expect(log).toEqual([]);
  });

  it('knows its servers, channels and itself', () => {
    expect(bot.user.id).toBe(discord.applicationId);
    expect(bot.guilds.cache.map((guild) => guild.name)).toEqual(['Sunday Matinee', 'Late Night Club']);
    expect(bot.guilds.cache.first()?.channels.cache.size).toBe(4);
  });

  it('answers a command', async () => {
    const reply = await discord.as('mia', 'general').run('/ping');
    expect(reply.answer).toBe(4);
    expect(reply.message).toMatchObject({ content: 'Pong', type: 20, interaction: { name: 'ping' } });
  });

  it('answers in a direct message', async () => {
    const reply = await discord.as('mia', 'dm').run('/ping');
    expect(reply.message?.content).toBe('Pong');
  });

  it('reads options of several types', async () => {
    const mia = discord.as('mia', 'general');
    const noor = discord.as('noor', 'general');
    const reply = await mia.run('/echo', { text: 'hi', times: 2, to: noor.id });
    expect(reply.message).toMatchObject({ content: `<@${noor.id}> hi hi`, mentions: [] });
  });

  it.each([
    [{}, 'required'],
    [{ text: 'hi', times: 6 }, 'whole number, 1 at least, 5 at most'],
    [{ text: 'hi', nonsense: 1 }, 'no option nonsense'],
    [{ text: 'hi', to: '1' }, 'nothing with the id'],
  ])('does not send what the client would not: %j', async (options, why) => {
    await expect(discord.as('mia', 'general').run('/echo', options)).rejects.toThrow(why);
  });

  it('completes as somebody types', async () => {
    const { choices } = await discord.as('mia', 'general').autocomplete('/fruit', { name: 'ap' }, 'name');
    expect(choices?.map((choice) => choice.value)).toEqual(['apple', 'apricot']);
  });

  it('thinks, answers, follows up and edits that', async () => {
    const reply = await discord.as('mia', 'general').run('/slow');
    expect(reply.answer).toBe(5);
    expect(reply.message).toMatchObject({ content: 'Here it is', edited_timestamp: null, flags: 0 });
    await reply.until((now) => now.followUps[0]?.content === 'And much more');
    expect(reply.followUps[0]).toMatchObject({ flags: 64, type: 19 });
  });

  it('shows an ephemeral reply to its reader alone', async () => {
    const mia = discord.as('mia', 'trivia');
    const reply = await mia.run('/secret');
    expect(mia.messages().map((each) => each.id)).toEqual([reply.message?.id]);
    expect(discord.as('ada', 'trivia').messages()).toEqual([]);
  });

  it('changes a message by its buttons', async () => {
    const mia = discord.as('mia', 'general');
    const first = await mia.run('/menu');
    const pressed = await discord.as('noor', 'general').press(first.message?.id ?? '', 'yes');
    expect(pressed.message).toMatchObject({ id: first.message?.id, content: 'Pressed yes', components: [] });
    const second = await mia.run('/menu');
    const later = await mia.press(second.message?.id ?? '', 'later');
    await later.until((now) => now.message?.content === 'Later it is');
    expect(later.answer).toBe(6);
  });

  it('refuses a button that is switched off, and one that is not there', async () => {
    const mia = discord.as('mia', 'general');
    const { message } = await mia.run('/menu');
    await expect(mia.press(message?.id ?? '', 'never')).rejects.toThrow('switched off');
    await expect(mia.press(message?.id ?? '', 'nope')).rejects.toThrow('no such button');
  });

  it('takes a choice from a list', async () => {
    const mia = discord.as('mia', 'general');
    const { message } = await mia.run('/menu');
    const reply = await mia.select(message?.id ?? '', 'fruit', ['apple', 'cherry']);
    expect(reply.message).toMatchObject({ content: 'Chose apple, cherry', flags: 64, type: 19 });
    await expect(mia.select(message?.id ?? '', 'fruit', ['apple', 'cherry', 'banana'])).rejects.toThrow(
      '2 at most',
    );
  });

  it('opens a dialog and takes what was entered', async () => {
    const mia = discord.as('mia', 'general');
    const opened = await mia.run('/form');
    expect(opened.modal?.title).toBe('Who are you');
    await expect(mia.submit(opened, {})).rejects.toThrow('required');
    const reply = await mia.submit(opened, { name: 'Mia' });
    expect(reply.message?.content).toBe('Thanks, Mia');
  });

  it('sends a file that can be fetched', async () => {
    const { message } = await discord.as('mia', 'general').run('/file');
    const [file] = message?.attachments ?? [];
    expect(file).toMatchObject({ filename: 'hello.txt', size: 5 });
    expect(await (await fetch(file?.url ?? '')).text()).toBe('hello');
  });

  it('runs a command of the context menu', async () => {
    const mia = discord.as('mia', 'general');
    const said = mia.say('words to quote');
    const reply = await mia.runOn('Quote this', said.id);
    expect(reply.message).toMatchObject({ content: '> words to quote', type: 23 });
  });

  it('shows commands for moderators to moderators, subcommands included', async () => {
    await expect(discord.as('mia', 'general').run('/admin show')).rejects.toThrow('no command admin');
    const reply = await discord.as('noor', 'general').run('/admin set', { on: true });
    expect(reply.message?.content).toBe('set true');
  });

  it('posts in channels as far as it may', async () => {
    const channels = bot.guilds.cache.first()?.channels.cache;
    const post = async (name: string) => {
      const channel = channels?.find((each) => each.name === name);
      if (!channel?.isSendable()) throw new Error('no such channel');
      return channel.send('hello');
    };
    const sent = await post('trivia');
    await sent.edit('hello again');
    expect(discord.as('mia', 'trivia').messages().at(-1)?.content).toBe('hello again');
    await sent.delete();
    await expect(post('announcements')).rejects.toMatchObject({ code: 50013 });
    await expect(post('staff')).rejects.toMatchObject({ code: 50001 });
  });

  it('sends a direct message', async () => {
    const mia = discord.as('mia', 'dm');
    const user = await bot.users.fetch(mia.id);
    await user.send('psst');
    expect(mia.messages().at(-1)?.content).toBe('psst');
  });
});

describe('a bot of two shards', () => {
  it('answers each server and direct messages once', async () => {
    const discord = await startLocalDiscord();
    const log: string[] = [];
    const bot = await startGuideBot({ ...discord, shards: [0, 1], shardCount: 2, hurry: true }, log);
    const shards = bot.guilds.cache.map((guild) => guild.shardId).sort();
    expect(shards).toEqual([0, 1]);
    for (const channel of ['general', 'lounge', 'dm']) {
      const mia = discord.as('mia', channel);
      expect((await mia.run('/ping')).message?.content).toBe('Pong');
      expect(mia.messages()).toHaveLength(1);
    }
    expect(log).toEqual([]);
    await bot.destroy();
    await discord.stop();
  });
});
