import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Client, Events, RESTEvents } from 'discord.js';
import type { Note, Order } from './notes.ts';

/** To the process that started this one. */
export function note(what: Note): void {
  process.send?.(what);
}

/** Tells that a client is ready, what it could not handle, and with `arrivals` what comes and goes. */
export function tellOf(client: Client, { arrivals = false } = {}): void {
  process.on('unhandledRejection', (reason) =>
    note({ type: 'unhandled', text: reason instanceof Error ? String(reason.stack) : String(reason) }),
  );
  if (arrivals) {
    client.on(Events.InteractionCreate, ({ id }) => note({ type: 'arrived', id, at: Date.now() }));
    client.rest.on(RESTEvents.Response, ({ method, path, data }, response) => {
      const { status } = response;
      const at = Date.now();
      const answer = (data.body as { type?: number } | undefined)?.type;
      const wait = new Headers(response.headers as Headers).get('retry-after');
      note({
        type: 'response',
        method,
        path,
        status,
        at,
        ...(answer === undefined ? {} : { answer }),
        ...(status === 429 ? { retryAfter: Number(wait ?? 0) } : {}),
      });
    });
  }
  note({ type: 'ready', at: Date.now() });
}

/** Does what the other process orders, and ends with it. */
export function obey(stop: () => Promise<void>): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  process.on('message', async (order: Order) => {
    if (order === 'stop') {
      await stop();
      process.exit(0);
    }
    const cpu = spent();
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    note({ type: 'measured', heapUsed, rss, cpu, cpuAfter: spent() });
  });
  process.on('disconnect', () => process.exit(0));
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
