import type { Client } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageAction, PageSnapshot } from '../../src/local/page-protocol.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { startGuideBot } from './guide-bot.ts';
import { type Loose, openSocket, type RawSocket } from './raw-bot.ts';

const isType = (type: string) => (event: Loose) => event.type === type;

describe('a window', () => {
  let discord: LocalDiscord;
  let bot: Client<true>;
  const open: RawSocket[] = [];
  beforeAll(async () => {
    discord = await startLocalDiscord();
    bot = await startGuideBot(discord);
  });
  afterAll(async () => {
    for (const socket of open) socket.close();
    await bot.destroy();
    await discord.stop();
  });
  beforeEach(() => discord.reset());

  const look = async (name: string) => {
    const { id } = discord.as(name, 'dm');
    const socket = openSocket(`${discord.url.replace('http', 'ws')}/page?member=${id}`);
    open.push(socket);
    const snapshot: PageSnapshot = await socket.next(isType('snapshot'));
    const act = (action: PageAction): void => socket.send(action);
    const channel = snapshot.servers[0]?.channels[0]?.id ?? '';
    const command = (wanted: string): string =>
      snapshot.commands.find((each) => each.name === wanted)?.id ?? '';
    return { ...socket, snapshot, act, channel, command };
  };

  it('begins with what its member can see', async () => {
    const mia = await look('mia');
    const noor = await look('noor');
    expect(mia.snapshot).toMatchObject({ online: true, bot: { bot: true } });
    expect(mia.snapshot.servers.map((server) => [server.name, server.initials])).toEqual([
      ['Sunday Matinee', 'SM'],
      ['Late Night Club', 'LNC'],
    ]);
    const names = (snapshot: PageSnapshot) => snapshot.servers[0]?.channels.map((channel) => channel.name);
    expect(names(mia.snapshot)).toEqual(['general', 'trivia', 'announcements']);
    expect(names(noor.snapshot)).toEqual(['general', 'trivia', 'announcements', 'staff']);
    const inFirst = (snapshot: PageSnapshot, name: string) => {
      const command = snapshot.commands.find((each) => each.name === name);
      return command?.usableIn.includes(snapshot.servers[0]?.channels[0]?.id ?? '');
    };
    expect([inFirst(mia.snapshot, 'admin'), inFirst(noor.snapshot, 'admin')]).toEqual([false, true]);
    expect(mia.snapshot.directMessages).toHaveLength(1);
    expect(mia.snapshot.members.map((member) => member.locale)).toEqual(['en-US', 'de', 'en-GB', 'en-US']);
  });

  it('runs a command and shows it to the others', async () => {
    const mia = await look('mia');
    const noor = await look('noor');
    mia.act({ do: 'command', nonce: '1', channel: mia.channel, command: mia.command('slow'), options: [] });
    expect(await mia.next(isType('interaction'))).toMatchObject({ nonce: '1', state: 'sent' });
    const thinking = await noor.next(isType('message-create'));
    expect(thinking.message).toMatchObject({
      flags: 128,
      interaction: { name: 'slow', user: { username: 'mia' } },
    });
    expect(await mia.next(isType('interaction'))).toMatchObject({ nonce: '1', state: 'answered', answer: 5 });
    const update = await noor.next(isType('message-update'));
    expect(update.message).toMatchObject({ id: thinking.message.id, flags: 0, content: 'Here it is' });
    const followUp = await mia.next((event) => event.type === 'message-create' && event.message.flags === 64);
    await mia.next((event) => event.type === 'message-update' && event.message.id === followUp.message.id);
    expect(noor.frames.some((event) => event.message?.id === followUp.message.id)).toBe(false);
    mia.act({ do: 'dismiss', channel: mia.channel, message: followUp.message.id });
    expect(await mia.next(isType('message-delete'))).toMatchObject({ ids: [followUp.message.id] });
  });

  it('completes, presses, chooses, fills in a dialog', async () => {
    const mia = await look('mia');
    const { channel, command } = mia;
    const options = [{ name: 'name', value: 'b' }];
    mia.act({ do: 'autocomplete', nonce: 'a', channel, command: command('fruit'), options, focused: 'name' });
    const { choices } = await mia.next(isType('choices'));
    expect(choices.map((choice: Loose) => choice.value)).toEqual(['banana', 'blueberry']);

    mia.act({ do: 'command', nonce: 'b', channel, command: command('menu'), options: [] });
    const { message } = await mia.next(isType('message-create'));
    mia.act({ do: 'select', nonce: 'c', channel, message: message.id, customId: 'fruit', values: ['apple'] });
    expect((await mia.next(isType('message-create'))).message.content).toBe('Chose apple');
    mia.act({ do: 'press', nonce: 'd', channel, message: message.id, customId: 'yes' });
    expect((await mia.next(isType('message-update'))).message).toMatchObject({
      content: 'Pressed yes',
      components: [],
    });

    mia.act({ do: 'command', nonce: 'e', channel, command: command('form'), options: [] });
    const { id, modal } = await mia.next(isType('modal'));
    expect(modal.title).toBe('Who are you');
    mia.act({ do: 'submit', nonce: 'f', modal: id, values: {} });
    expect(await mia.next(isType('refused'))).toMatchObject({ nonce: 'f', field: 'name' });
    mia.act({ do: 'submit', nonce: 'g', modal: id, values: { name: 'Mia' } });
    expect((await mia.next(isType('message-create'))).message.content).toBe('Thanks, Mia');
    mia.act({ do: 'submit', nonce: 'h', modal: id, values: { name: 'Mia' } });
    expect(await mia.next(isType('refused'))).toMatchObject({ nonce: 'h' });
  });

  it.each<[string, Loose]>([
    ['no JSON', '{'],
    ['an unknown action', { do: 'fly' }],
    ['an action without its members', { do: 'say', nonce: 'x' }],
    ['a channel that the member cannot see', { do: 'say', nonce: 'x', channel: 'staff', content: 'hello' }],
    [
      'writing where only moderators write',
      { do: 'say', nonce: 'x', channel: 'announcements', content: 'hello' },
    ],
    ['an empty message', { do: 'say', nonce: 'x', channel: 'general', content: ' ' }],
    [
      'a command that is not there',
      { do: 'command', nonce: 'x', channel: 'general', command: '1', options: [] },
    ],
    ['a fault that does not exist', { do: 'fault', fault: { kind: 'fire' } }],
    ['a member who does not exist', { do: 'become', member: '1' }],
  ])('refuses %s', async (_what, action) => {
    const mia = await look('mia');
    const ids = new Map([...discord.world.channels.values()].map((channel) => [channel.name, channel.id]));
    mia.send(typeof action === 'string' ? action : { ...action, channel: ids.get(action.channel) });
    expect((await mia.next(isType('refused'))).reason).toMatch(/\w/);
  });

  it('becomes another member, deletes what that one may delete, resets', async () => {
    const window = await look('mia');
    const said = discord.as('jonas', 'general').say(`hello <@${discord.applicationId}>`);
    expect((await window.next(isType('message-create'))).message.names).toEqual({
      [discord.applicationId]: 'App',
    });
    window.act({ do: 'delete', nonce: 'a', channel: window.channel, message: said.id });
    expect(await window.next(isType('refused'))).toMatchObject({ nonce: 'a' });
    window.act({ do: 'become', member: discord.as('noor', 'dm').id });
    expect(await window.next(isType('snapshot'))).toMatchObject({ me: discord.as('noor', 'dm').id });
    window.act({ do: 'delete', nonce: 'b', channel: window.channel, message: said.id });
    expect(await window.next(isType('message-delete'))).toMatchObject({ ids: [said.id] });
    window.act({ do: 'say', nonce: 'c', channel: window.channel, content: 'still here' });
    await window.next(isType('message-create'));
    window.act({ do: 'reset' });
    const after: PageSnapshot = await window.next(isType('snapshot'));
    expect(Object.values(after.messages).flat()).toEqual([]);
    expect(after.commands.length).toBeGreaterThan(0);
  });

  it('sees the bot go and come back', async () => {
    const mia = await look('mia');
    discord.faults.cause({ kind: 'drop' });
    expect(await mia.next(isType('bot'))).toMatchObject({ online: false });
    expect(await mia.next(isType('bot'))).toMatchObject({ online: true });
  });

  it('lets no other site in', async () => {
    const socket = openSocket(`${discord.url.replace('http', 'ws')}/page`, { origin: 'https://example.com' });
    expect(await socket.closed).toBe(1006);
    const rebound = openSocket(`${discord.url.replace('http', 'ws')}/page`, {
      headers: { host: 'example.com' },
    });
    expect(await rebound.closed).toBe(1006);
    const posted = await fetch(`${discord.url}/control/reset`, {
      method: 'POST',
      headers: { origin: 'https://example.com' },
    });
    expect(posted.status).toBe(403);
  });
});
