import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { identify, isEvent, isOp, openGateway, request } from './raw-bot.ts';

const ping = { name: 'ping', description: 'Answers', type: 1 };

describe('the gateway', () => {
  let discord: LocalDiscord;
  beforeAll(async () => {
    discord = await startLocalDiscord();
    await request(discord, 'POST', `/applications/${discord.applicationId}/commands`, ping);
  });
  afterAll(() => discord.stop());

  it('says hello, ready, and each server', async () => {
    const bot = await identify(discord);
    expect(bot.ready.d).toMatchObject({ v: 10, shard: [0, 1], application: { id: discord.applicationId } });
    expect(bot.ready.d.user).toMatchObject({ bot: true, discriminator: '0' });
    expect(bot.ready.d.guilds).toHaveLength(2);
    const guild = await bot.next(isEvent('GUILD_CREATE'));
    expect(guild.d).toMatchObject({ name: 'Sunday Matinee', unavailable: false });
    expect(guild.d.channels).toHaveLength(4);
    expect(guild.s).toBe(2);
    bot.close();
  });

  it('acknowledges heartbeats', async () => {
    const bot = await identify(discord);
    bot.send({ op: 1, d: 1 });
    expect(await bot.next(isOp(11))).toMatchObject({ op: 11 });
    bot.close();
  });

  it.each([
    ['a wrong token', { op: 2, d: { token: 'nope', intents: 1 } }, 4004],
    ['a shard outside its count', { op: 2, d: { token: '', intents: 1, shard: [2, 2] } }, 4010],
    ['no intents', { op: 2, d: { token: '' } }, 4013],
    ['intents that do not exist', { op: 2, d: { token: '', intents: 1 << 18 } }, 4013],
    ['a privileged intent', { op: 2, d: { token: '', intents: 1 << 15 } }, 4014],
    ['a resume with a wrong token', { op: 6, d: { token: 'nope', session_id: 'x', seq: 1 } }, 4004],
    ['a presence before identifying', { op: 3, d: {} }, 4003],
    ['an opcode that does not exist', { op: 99, d: {} }, 4001],
    ['no JSON', 'hello', 4002],
    ['more than 4,096 bytes', { op: 1, d: 'x'.repeat(4096) }, 4002],
  ])('closes on %s', async (_what, payload, code) => {
    const socket = await openGateway(discord);
    const text =
      typeof payload === 'string' ? payload : JSON.stringify(payload).replace('""', `"${discord.token}"`);
    socket.send(text);
    expect(await socket.closed).toBe(code);
  });

  it.each([
    ['v=9', 4012],
    ['v=10&encoding=etf', 4002],
    ['v=10&compress=zlib-stream', 4002],
  ])('closes on the query %s', async (query, code) => {
    const socket = await openGateway(discord, query);
    expect(await socket.closed).toBe(code);
  });

  it('closes on a second identify', async () => {
    const bot = await identify(discord);
    bot.send({ op: 2, d: { token: discord.token, intents: 1 } });
    expect(await bot.closed).toBe(4005);
  });

  it('closes on the 121st payload in a minute', async () => {
    const bot = await identify(discord);
    for (let sent = 1; sent <= 120; sent++) bot.send({ op: 1, d: null });
    expect(await bot.closed).toBe(4008);
  });

  it('sends again what came while the bot was away, and nothing twice', async () => {
    const bot = await identify(discord);
    await bot.next(isEvent('GUILD_CREATE'));
    await bot.next(isEvent('GUILD_CREATE'));
    bot.cut();
    await bot.closed;
    const mia = discord.as('mia', 'general');
    const running = mia.run('/ping');
    const back = await openGateway(discord);
    back.send({ op: 6, d: { token: discord.token, session_id: bot.ready.d.session_id, seq: 3 } });
    const interaction = await back.next(isEvent('INTERACTION_CREATE'));
    expect(interaction.s).toBe(4);
    expect(await back.next(isEvent('RESUMED'))).toMatchObject({ s: 5 });
    expect(back.frames).toEqual([]);
    const path = `/interactions/${interaction.d.id}/${interaction.d.token}/callback`;
    expect((await request(discord, 'POST', path, { type: 4, data: { content: 'late' } })).status).toBe(204);
    expect((await running).message?.content).toBe('late');
    back.close();
  });

  it('refuses to resume an unknown session, one that ended, and one that claims too much', async () => {
    const socket = await openGateway(discord);
    socket.send({ op: 6, d: { token: discord.token, session_id: 'unknown', seq: 1 } });
    expect(await socket.next(isOp(9))).toMatchObject({ d: false });

    const bot = await identify(discord);
    bot.close(1000);
    await bot.closed;
    socket.send({ op: 6, d: { token: discord.token, session_id: bot.ready.d.session_id, seq: 1 } });
    expect(await socket.next(isOp(9))).toMatchObject({ d: false });

    const other = await identify(discord);
    socket.send({ op: 6, d: { token: discord.token, session_id: other.ready.d.session_id, seq: 1000 } });
    expect(await socket.closed).toBe(4007);
    other.close();
  });

  it('tells each shard of its own servers, and shard 0 of direct messages', async () => {
    const shards = await Promise.all([0, 1].map((index) => identify(discord, { shard: [index, 2] })));
    const guilds = shards.map((shard) => shard.ready.d.guilds.map((guild: { id: string }) => guild.id));
    expect(guilds.flat().sort()).toEqual([...discord.world.guilds.keys()].sort());
    for (const [index, ids] of guilds.entries()) {
      for (const id of ids) expect(Number((BigInt(id) >> 22n) % 2n)).toBe(index);
    }
    void discord
      .as('mia', 'dm')
      .run('/ping')
      .catch(() => undefined);
    expect((await shards[0]?.next(isEvent('INTERACTION_CREATE')))?.d.context).toBe(1);
    expect(shards[1]?.frames.some(isEvent('INTERACTION_CREATE'))).toBe(false);
    for (const shard of shards) shard.close(1000);
  });

  it('tells of messages only those who asked, and of their content only as far as it may', async () => {
    const quiet = await identify(discord);
    const curious = await identify(discord, { intents: 1 | 512 });
    discord.as('mia', 'general').say('between us');
    const told = await curious.next(isEvent('MESSAGE_CREATE'));
    expect(told.d).toMatchObject({ content: '', author: { username: 'mia' } });
    discord.as('mia', 'general').say(`<@${discord.applicationId}> hello`);
    const mention = await curious.next(isEvent('MESSAGE_CREATE'));
    expect(mention.d.content).toContain('hello');
    expect(quiet.frames.some(isEvent('MESSAGE_CREATE'))).toBe(false);
    quiet.close(1000);
    curious.close(1000);
  });

  it('fails an interaction at once where no bot is connected', async () => {
    const alone = await startLocalDiscord();
    await request(alone, 'POST', `/applications/${alone.applicationId}/commands`, ping);
    expect((await alone.as('mia', 'general').run('/ping')).failed).toBe('No bot is connected');
    await alone.stop();
  });
});
