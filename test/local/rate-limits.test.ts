import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { request } from './raw-bot.ts';

describe('rate limits', () => {
  let discord: LocalDiscord;
  let general: string;
  let trivia: string;
  beforeAll(async () => {
    discord = await startLocalDiscord();
    general = `/channels/${discord.as('mia', 'general').channelId}/messages`;
    trivia = `/channels/${discord.as('mia', 'trivia').channelId}/messages`;
  });
  afterAll(() => discord.stop());
  const post = (path: string) => request(discord, 'POST', path, { content: 'hello' });

  it('counts a route down by channel, then answers 429 and says how long', async () => {
    const headers = [];
    for (let sent = 1; sent <= 5; sent++) headers.push((await post(general)).headers);
    expect(headers.map((each) => each.get('x-ratelimit-remaining'))).toEqual(['4', '3', '2', '1', '0']);
    const refused = await post(general);
    expect(refused).toMatchObject({ status: 429, body: { global: false } });
    expect(refused.body.retry_after).toBeGreaterThan(0);
    expect(refused.body.retry_after).toBeLessThanOrEqual(5);
    expect(refused.headers.get('x-ratelimit-scope')).toBe('user');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    const other = await post(trivia);
    expect([other.status, other.headers.get('x-ratelimit-remaining')]).toEqual([200, '4']);
    expect(other.headers.get('x-ratelimit-bucket')).toBe(headers[0]?.get('x-ratelimit-bucket'));
  });

  it('holds everything to 50 requests a second', async () => {
    const many = await Promise.all(Array.from({ length: 120 }, () => request(discord, 'GET', '/nowhere')));
    const refused = many.filter((answer) => answer.status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.body).toMatchObject({ global: true });
    expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
  });

  it('refuses nothing where they are only shown', async () => {
    const lenient = await startLocalDiscord({ rateLimits: 'shown' });
    const path = `/channels/${lenient.as('mia', 'general').channelId}/messages`;
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => request(lenient, 'POST', path, { content: 'a' })),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    await lenient.stop();
  });
});
