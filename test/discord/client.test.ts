import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../src/discord/client.ts';

describe('the client', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => vi.useRealTimers());

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
