import type { Client } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/local/people/outcome.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { startGuideBot } from './guide-bot.ts';
import { request } from './raw-bot.ts';

describe('faults', () => {
  let discord: LocalDiscord;
  let bot: Client<true>;
  const log: string[] = [];
  beforeAll(async () => {
    discord = await startLocalDiscord({ heartbeatInterval: 300, rateLimits: 'shown' });
    bot = await startGuideBot({ ...discord, hurry: true }, log);
  });
  afterAll(async () => {
    await bot.destroy();
    await discord.stop();
    expect(log).toEqual([]);
  });
  beforeEach(() => discord.reset());
  const answers = () =>
    discord
      .as('mia', 'general')
      .messages()
      .map((message) => message.content);
  const control = (fault: unknown) =>
    fetch(`${discord.url}/control/faults`, { method: 'POST', body: JSON.stringify(fault) });

  it.each([
    ['a dropped socket', { kind: 'drop' } as const],
    ['a closed socket', { kind: 'close', code: 4000 } as const],
    ['a request to reconnect', { kind: 'reconnect' } as const],
  ])('%s: what was asked meanwhile is answered, once', async (_what, fault) => {
    const mia = discord.as('mia', 'general');
    expect(discord.faults.cause(fault).struck[fault.kind]).toBe(1);
    const reply = await mia.run('/echo', { text: 'still there' });
    expect(reply.message?.content).toBe('still there');
    expect(answers()).toEqual(['still there']);
  });

  it('an invalid session: the bot begins a new one', async () => {
    discord.faults.cause({ kind: 'invalidate' });
    expect((await discord.as('mia', 'general').run('/ping')).failed).toBe('No bot is connected');
    await discord.whenOnline();
    expect((await discord.as('mia', 'general').run('/ping')).message?.content).toBe('Pong');
  });

  it('a swallowed acknowledgement: the bot reconnects and resumes', async () => {
    const gone = new Promise((resolve) => bot.once('shardReconnecting', resolve));
    discord.faults.cause({ kind: 'swallow-acks', count: 2 });
    await gone;
    await discord.whenOnline();
    expect(discord.faults.report().struck['swallow-acks']).toBeGreaterThan(0);
    expect((await discord.as('mia', 'general').run('/ping')).message?.content).toBe('Pong');
  });

  it.each([
    ['429 of a route', { kind: 'rate-limit', scope: 'route', retryAfter: 0.1, match: '/callback' } as const],
    [
      '429 of everything',
      { kind: 'rate-limit', scope: 'global', retryAfter: 0.1, match: '/callback' } as const,
    ],
    ['500', { kind: 'error', status: 500, count: 2, match: '/callback' } as const],
    ['502', { kind: 'error', status: 502, match: '/callback' } as const],
    ['a late answer', { kind: 'late', ms: 50, match: '/callback' } as const],
  ])('%s to a callback: answered after all, once', async (_what, fault) => {
    discord.faults.cause(fault);
    const reply = await discord.as('mia', 'general').run('/ping');
    expect(reply.message?.content).toBe('Pong');
    expect(answers()).toEqual(['Pong']);
    expect(discord.faults.report()).toMatchObject({ armed: [] });
    expect(discord.faults.report().struck[fault.kind]).toBe('count' in fault ? fault.count : 1);
  });

  it('many at once, while things break: each is answered once', async () => {
    const mia = discord.as('mia', 'general');
    const breaking = [
      { kind: 'error', status: 500, match: '/callback', count: 5 },
      { kind: 'rate-limit', scope: 'route', retryAfter: 0.1, match: '/callback', count: 3 },
      { kind: 'late', ms: 30, match: '/callback', count: 5 },
      { kind: 'drop' },
    ] as const;
    const running: Promise<Outcome>[] = [];
    for (let nth = 0; nth < 40; nth++) {
      const fault = breaking[nth % 10];
      if (fault) discord.faults.cause(fault);
      running.push(mia.run('/echo', { text: `number ${nth}` }));
      if (nth === 25) await Promise.allSettled(running);
    }
    const replies = await Promise.all(running);
    const wanted = Array.from({ length: 40 }, (_, nth) => `number ${nth}`);
    expect(replies.map((reply) => reply.failed ?? reply.message?.content)).toEqual(wanted);
    expect(answers().sort()).toEqual(wanted.sort());
  });

  it('an outage: nothing is answered until it is over', async () => {
    const answer = (await (await control({ kind: 'outage', seconds: 0.5 })).json()) as {
      outageUntil: number;
    };
    expect(answer.outageUntil).toBeGreaterThan(0);
    expect((await request(discord, 'GET', '/users/@me')).status).toBe(503);
    await discord.whenOnline();
    expect((await request(discord, 'GET', '/users/@me')).status).toBe(200);
    const reply = await discord.as('mia', 'general').run('/ping');
    expect(reply.message?.content).toBe('Pong');
  });

  it.each([
    ['not an object', 'fire'],
    ['an unknown kind', { kind: 'fire' }],
    ['a status that is none', { kind: 'error', status: 200 }],
    ['a count below one', { kind: 'late', ms: 1, count: 0 }],
    ['no seconds', { kind: 'outage' }],
  ])('refuses a fault that is %s', async (_what, fault) => {
    const answer = await control(fault);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: expect.any(String) });
  });

  it('clears what is armed', async () => {
    await control({ kind: 'error', status: 500, count: 100 });
    expect(discord.faults.report().armed).toHaveLength(1);
    expect((await fetch(`${discord.url}/control/reset`, { method: 'POST' })).status).toBe(204);
    expect(discord.faults.report().armed).toEqual([]);
    expect((await request(discord, 'GET', '/users/@me')).status).toBe(200);
  });
});
