import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/discord/command.ts';
import { AROUND, commandOf, line, openTheatre } from './own-commands.ts';

describe('while Discord fails', () => {
  const slow = async (text: string, ms = 1600) => {
    await sleep(ms);
    return line(text);
  };
  const commands = [
    commandOf('quick', () => line('here', 'away', 'slowly'), {
      away: () => ({ type: 'delete' }),
      slowly: () => slow('beside'),
    }),
    commandOf('slow', () => slow('at last')),
    commandOf('slower', () => slow('at last', 2200)),
    commandOf('form', async () => {
      await sleep(1600);
      return { type: 'modal', modal: { custom_id: 'form', title: 'Form', components: [] } };
    }),
    commandOf('broken', () => {
      throw new Error('the inner message');
    }),
  ];
  const find: Command = {
    definition: {
      name: 'find',
      description: 'find',
      options: [{ type: 3, name: 'name', description: 'name', autocomplete: true }],
    },
    run: () => line('found'),
    complete: () => [{ name: 'a', value: 'a' }],
  };
  let storeIsSlow = false;
  const surroundings = async () => {
    if (storeIsSlow) await sleep(2300);
    return AROUND;
  };
  let theatre: Awaited<ReturnType<typeof openTheatre>>;
  beforeAll(async () => {
    theatre = await openTheatre([...commands, find], { surroundings }, { rateLimits: 'shown' });
  });
  afterAll(() => theatre?.close());
  beforeEach(async () => {
    theatre.discord.reset();
    await vi.waitFor(() => expect(theatre.bot.isConnected()).toBe(true), 10_000);
    theatre.outcomes.length = 0;
  });
  const mia = () => theatre.discord.as('mia', 'general');
  /** Waits until interactions of that name went so. */
  const went = (...expected: readonly string[]) => {
    const [name = ''] = (expected[0] ?? '').split(':');
    const those = () => theatre.outcomes.filter((outcome) => outcome.startsWith(`${name}:`));
    return vi.waitFor(() => expect(those()).toEqual(expected), 5000);
  };
  const seen = () =>
    mia()
      .messages()
      .map(({ content }) => content);

  // discord.js tries four times at once; more failures than that are an outage.
  it.each(['quick', 'slow'])('goes on trying a first answer: /%s', async (name) => {
    theatre.discord.faults.cause({ kind: 'error', status: 503, count: 10, match: '/callback' });
    const { message, failed } = await mia().run(`/${name}`);
    expect([message?.content, failed]).toEqual([name === 'quick' ? 'here' : 'at last', undefined]);
    expect(seen()).toHaveLength(1);
  });

  it('goes on trying to fill in a reply that was deferred', async () => {
    theatre.discord.faults.cause({ kind: 'error', status: 500, count: 10, match: 'PATCH /api/v10/webhooks' });
    expect((await mia().run('/slow')).message?.content).toBe('at last');
    await went('/slow: message');
  });

  it('goes on trying to answer beside a message', async () => {
    const { message } = await mia().run('/quick');
    theatre.discord.faults.cause({ kind: 'error', status: 500, count: 10, match: '/webhooks' });
    const pressed = await mia().press(message?.id ?? '', 'slowly');
    const after = await pressed.until(({ followUps }) => followUps.length > 0);
    expect(after.followUps.map(({ content }) => content)).toEqual(['beside']);
  });

  it('sees an outage through', async () => {
    const running = mia().run('/slower');
    await sleep(1900);
    theatre.discord.faults.cause({ kind: 'outage', seconds: 1 });
    expect((await running).message?.content).toBe('at last');
  });

  it('takes a message away that is gone already', async () => {
    const { message } = await mia().run('/quick');
    const id = message?.id ?? '';
    theatre.discord.faults.cause({ kind: 'late', ms: 150, count: 2, match: '/callback' });
    await Promise.all([mia().press(id, 'away'), mia().press(id, 'away')]);
    await went('button away: delete', 'button away: delete');
    expect(seen()).toEqual([]);
  });

  it('gives up where the token is no good any more, and calls that expired', async () => {
    const running = mia().run('/slower');
    await sleep(1900);
    theatre.discord.faults.cause({ kind: 'expire-token' });
    await went('/slower: expired');
    running.catch(() => {});
  });

  it('says so where a form came too late to be shown', async () => {
    expect((await mia().run('/form')).message?.content).toContain('Please try again');
  });

  it('offers no completions rather than none in time', async () => {
    storeIsSlow = true;
    const { choices, failed } = await mia().autocomplete('/find', { name: 'a' }, 'name');
    expect([choices, failed]).toEqual([[], undefined]);
    await went('complete find: late');
    storeIsSlow = false;
  });

  it('apologizes once and keeps the inner message to itself', async () => {
    theatre.discord.faults.cause({ kind: 'error', status: 500, count: 6, match: '/callback' });
    const { message } = await mia().run('/broken');
    expect(message?.content).toContain('Something went wrong');
    expect(message?.content).not.toContain('inner');
  });
});
