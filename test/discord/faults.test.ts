import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/discord/command.ts';
import type { Desk } from '../../src/discord/dispatch.ts';
import { systemClock } from '../../src/local/clock.ts';
import { AROUND, commandOf, line, openTheatre } from './own-commands.ts';

/** A Discord that waits ten times as long: how long the bot takes is not what is looked at here. */
const PATIENT = { ...systemClock, after: (ms: number, work: () => void) => systemClock.after(10 * ms, work) };

describe.concurrent('while Discord fails', () => {
  const slow = async (text: string, ms = 1600) => {
    await sleep(ms);
    return line(text);
  };
  const commands = [
    commandOf('quick', () => line('here', 'away', 'slowly'), {
      away: () => ({ type: 'delete' }),
      // Long after the bot has won itself time, however busy the machine: sooner it would be the first answer.
      slowly: () => slow('beside', 2600),
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
  const theatres: Awaited<ReturnType<typeof openTheatre>>[] = [];
  const build = async (desk: Partial<Desk> = {}) => {
    const theatre = await openTheatre([...commands, find], desk, { rateLimits: 'shown', clock: PATIENT });
    theatres.push(theatre);
    return theatre;
  };
  // Before anything is asked: to start one takes time, which those that have three seconds would miss.
  const spare: typeof theatres = [];
  beforeAll(async () => {
    for (let nth = 0; nth < 9; nth++) spare.push(await build());
  });
  afterAll(() => Promise.all(theatres.map(({ close }) => close())));
  /** A Discord of its own for each test: most of their time they wait, and so can wait together. */
  const open = async (desk?: Partial<Desk>) => {
    const theatre = (desk ? undefined : spare.pop()) ?? (await build(desk));
    const { discord, outcomes } = theatre;
    const mia = discord.as('mia', 'general');
    return {
      cause: discord.faults.cause,
      mia,
      /** Waits until interactions of that name went so. */
      went: (...expected: readonly string[]) => {
        const [name = ''] = (expected[0] ?? '').split(':');
        const those = () => outcomes.filter((outcome) => outcome.startsWith(`${name}:`));
        return vi.waitFor(() => expect(those()).toEqual(expected), 30_000);
      },
      seen: () => mia.messages().map(({ content }) => content),
    };
  };

  // discord.js tries four times at once; more failures than that are an outage.
  it.each(['quick', 'slow'])('goes on trying a first answer: /%s', async (name) => {
    const { cause, mia, seen } = await open();
    cause({ kind: 'error', status: 503, count: 6, match: '/callback' });
    const { message, failed } = await mia.run(`/${name}`);
    expect([message?.content, failed]).toEqual([name === 'quick' ? 'here' : 'at last', undefined]);
    expect(seen()).toHaveLength(1);
  });

  it('goes on trying to fill in a reply that was deferred', async () => {
    const { cause, mia, went } = await open();
    cause({ kind: 'error', status: 500, count: 10, match: 'PATCH /api/v10/webhooks' });
    expect((await mia.run('/slow')).message?.content).toBe('at last');
    await went('/slow: message');
  });

  it('goes on trying to answer beside a message', async () => {
    const { cause, mia } = await open();
    const { message } = await mia.run('/quick');
    cause({ kind: 'error', status: 500, count: 10, match: '/webhooks' });
    const pressed = await mia.press(message?.id ?? '', 'slowly');
    const after = await pressed.until(({ followUps }) => followUps.length > 0, 20_000);
    expect(after.followUps.map(({ content }) => content)).toEqual(['beside']);
  });

  it('sees an outage through', async () => {
    const { cause, mia } = await open();
    const running = mia.run('/slower');
    await sleep(1900);
    cause({ kind: 'outage', seconds: 1 });
    expect((await running).message?.content).toBe('at last');
  });

  it('takes a message away that is gone already', async () => {
    const { cause, mia, went, seen } = await open();
    const { message } = await mia.run('/quick');
    const id = message?.id ?? '';
    cause({ kind: 'late', ms: 150, count: 2, match: '/callback' });
    await Promise.all([mia.press(id, 'away'), mia.press(id, 'away')]);
    await went('button away: delete', 'button away: delete');
    expect(seen()).toEqual([]);
  });

  it('gives up where the token is no good any more, and calls that expired', async () => {
    const { cause, mia, went } = await open();
    const running = mia.run('/slower');
    await sleep(1900);
    cause({ kind: 'expire-token' });
    await went('/slower: expired');
    running.catch(() => {});
  });

  it('says so where a form came too late to be shown', async () => {
    const { mia } = await open();
    expect((await mia.run('/form')).message?.content).toContain('Please try again');
  });

  it('offers no completions rather than none in time', async () => {
    const surroundings = async () => {
      await sleep(2300);
      return AROUND;
    };
    const { mia, went } = await open({ surroundings });
    const { choices, failed } = await mia.autocomplete('/find', { name: 'a' }, 'name');
    expect([choices, failed]).toEqual([[], undefined]);
    await went('complete find: late');
  });

  it('apologizes once and keeps the inner message to itself', async () => {
    const { cause, mia } = await open();
    cause({ kind: 'error', status: 500, count: 6, match: '/callback' });
    const { message } = await mia.run('/broken');
    expect(message?.content).toContain('Something went wrong');
    expect(message?.content).not.toContain('inner');
  });
});
