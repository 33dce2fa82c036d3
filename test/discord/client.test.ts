import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../src/discord/client.ts';

describe('the client', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => vi.useRealTimers());

  it.each([
    [undefined, 50],
    [{ ids: [0, 1], count: 2 }, 50],
    [{ ids: [0], count: 4 }, 12],
    [{ ids: [7], count: 400 }, 1],
  ])('with the shards %j asks Discord for no more than %i things a second', async (shards, most) => {
    const client = createClient({ shards });
    expect(client.rest.options.globalRequestsPerSecond).toBe(most);
    await client.destroy();
  });

  it('lets go of the queues of interactions that are over', async () => {
    const makeRequest = async () => new Response(null, { status: 204 });
    const client = createClient({ rest: { makeRequest: makeRequest as never } });
    const { rest } = client;
    rest.setToken('none');
    for (let nth = 0; nth < 20; nth++)
      await rest.delete(`/webhooks/700000000000000001/token-${nth}/messages/@original`);
    expect(rest.handlers.size).toBe(20);
    vi.advanceTimersByTime(10_000);
    expect(rest.handlers.size).toBe(0);
    await client.destroy();
  });
});
