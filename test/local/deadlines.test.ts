import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../src/local/clock.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { defaultSeed } from '../../src/local/world/seed.ts';
import { identify, isEvent, type Loose, type RawSocket, request } from './raw-bot.ts';

const minute = 60_000;

describe('the times that an interaction has', () => {
  let clock: ManualClock;
  let discord: LocalDiscord;
  let bot: RawSocket;
  const ping = { name: 'ping', description: 'Answers', contexts: [0, 1], integration_types: [0, 1] };
  beforeAll(async () => {
    clock = createManualClock(Date.UTC(2024, 5, 1));
    const elsewhere = {
      name: 'Elsewhere',
      owner: 'ada',
      members: ['mia', 'ada'],
      channels: [{ name: 'hall' }],
      botIsMember: false,
    };
    const seed = { ...defaultSeed, servers: [...defaultSeed.servers, elsewhere] };
    discord = await startLocalDiscord({ clock, seed, rateLimits: 'shown' });
    await request(discord, 'POST', `/applications/${discord.applicationId}/commands`, ping);
    bot = await identify(discord);
  });
  afterAll(async () => {
    bot.close();
    await discord.stop();
  });
  const start = async (channel = 'general') => {
    const running = discord.as('mia', channel).run('/ping');
    // Not every test waits for what becomes of it.
    running.catch(() => {});
    const { d } = await bot.next(isEvent('INTERACTION_CREATE'));
    const callback = (body: Loose, query = '') =>
      request(discord, 'POST', `/interactions/${d.id}/${d.token}/callback${query}`, body);
    const webhook = (method: string, path = '', body?: Loose) =>
      request(discord, method, `/webhooks/${discord.applicationId}/${d.token}${path}`, body);
    return { running, d, callback, webhook };
  };

  it('takes a first answer within 3 seconds, and none after', async () => {
    const quick = await start();
    clock.advance(2999);
    expect((await quick.callback({ type: 5 })).status).toBe(204);
    const late = await start();
    clock.advance(3001);
    expect((await late.running).failed).toBe('The application did not respond');
    expect(await late.callback({ type: 5 })).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  it('takes changes and follow-ups for 15 minutes', async () => {
    const { callback, webhook } = await start();
    await callback({ type: 5 });
    clock.advance(14 * minute);
    expect((await webhook('PATCH', '/messages/@original', { content: 'done' })).status).toBe(200);
    expect((await webhook('POST', '', { content: 'more' })).status).toBe(200);
    clock.advance(minute + 1);
    for (const [method, path] of [
      ['PATCH', '/messages/@original'],
      ['POST', ''],
      ['DELETE', '/messages/@original'],
    ] as const) {
      expect(await webhook(method, path, { content: 'x' })).toMatchObject({
        status: 401,
        body: { code: 50027 },
      });
    }
  });

  it('lets a token expire before its time', async () => {
    const { callback, webhook, d } = await start();
    await callback({ type: 5 });
    expect(discord.faults.cause({ kind: 'expire-token', interaction: d.id }).struck['expire-token']).toBe(1);
    expect((await webhook('PATCH', '/messages/@original', { content: 'x' })).body.code).toBe(50027);
    const other = await start();
    expect((await other.callback({ type: 5 })).status).toBe(204);
  });

  it('knows no message before the first answer, and none that was deleted', async () => {
    const { callback, webhook } = await start();
    expect(await webhook('GET', '/messages/@original')).toMatchObject({ status: 404, body: { code: 10015 } });
    expect((await webhook('POST', '', { content: 'x' })).body.code).toBe(10015);
    await callback({ type: 4, data: { content: 'hello' } });
    expect((await webhook('GET', '/messages/@original')).body.content).toBe('hello');
    expect((await webhook('DELETE', '/messages/@original')).status).toBe(204);
    expect((await webhook('GET', '/messages/@original')).body.code).toBe(10008);
    expect((await webhook('PATCH', '/messages/12345678901234567', { content: 'x' })).body.code).toBe(10008);
  });

  it('turns the first follow-up after "thinking" into the answer, as ephemeral as it was begun', async () => {
    const { callback, webhook, running } = await start();
    const begun = await callback({ type: 5, data: { flags: 64 } }, '?with_response=true');
    expect(begun.body.interaction).toMatchObject({
      response_message_loading: true,
      response_message_ephemeral: true,
    });
    const answer = await webhook('POST', '', { content: 'hello' });
    expect(answer.body).toMatchObject({ id: begun.body.resource.message.id, content: 'hello', flags: 64 });
    expect((await running).followUps).toEqual([]);
  });

  it('gives messages the times of its clock, and ids that grow', async () => {
    const { callback } = await start();
    clock.advance(1000);
    const { body } = await callback({ type: 4, data: { content: 'hello' } }, '?with_response=true');
    const { message } = body.resource;
    expect(Date.parse(message.timestamp)).toBe(clock.now());
    expect(message.timestamp).toMatch(/^2024-06-01T\d\d:\d\d:\d\d\.\d{6}\+00:00$/);
    expect(Number((BigInt(message.id) >> 22n) + 1420070400000n)).toBe(clock.now());
    expect(BigInt(message.id)).toBeGreaterThan(BigInt(body.interaction.id));
  });

  it('allows 5 follow-ups where the app is installed to the user alone', async () => {
    const { callback, webhook, d } = await start('hall');
    expect(d.authorizing_integration_owners).toEqual({ 1: d.member.user.id });
    await callback({ type: 4, data: { content: 'hello' } });
    for (let sent = 1; sent <= 5; sent++)
      expect((await webhook('POST', '', { content: 'more' })).status).toBe(200);
    expect(await webhook('POST', '', { content: 'more' })).toMatchObject({
      status: 400,
      body: { code: 40094 },
    });
    const here = await start();
    await here.callback({ type: 4, data: { content: 'hello' } });
    for (let sent = 1; sent <= 6; sent++)
      expect((await here.webhook('POST', '', { content: 'x' })).status).toBe(200);
  });
});
