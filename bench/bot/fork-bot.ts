import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Note, Order } from './notes.ts';

export type ForkedBot = {
  /** Milliseconds from the start of the process to ready. */
  readonly startMs: number;
  /** Megabytes after a collection, and milliseconds that the process has computed so far. */
  readonly measure: () => Promise<{
    readonly heap: number;
    readonly rss: number;
    readonly cpu: number;
    readonly cpuAfter: number;
  }>;
  readonly stop: () => Promise<void>;
};

/** Starts one of the bots in this folder as a process; resolves when it is ready. `hear` gets every note. */
export async function forkBot(
  script: string,
  args: readonly string[],
  hear: (note: Note) => void = () => {},
): Promise<ForkedBot> {
  const started = Date.now();
  const child = fork(new URL(script, import.meta.url), [...args], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const waiting = new Map<Note['type'], PromiseWithResolvers<Note>>();
  child.on('message', (note: Note) => {
    waiting.get(note.type)?.resolve(note);
    waiting.delete(note.type);
    hear(note);
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${script} ended with code ${code}.`));
  });
  const next = <T extends Note['type']>(type: T) => {
    const note = Promise.withResolvers<Note>();
    waiting.set(type, note);
    return note.promise as Promise<Extract<Note, { type: T }>>;
  };
  const order = (what: Order) => child.send(what);
  const { at } = await next('ready');
  return {
    startMs: at - started,
    measure: async () => {
      const measured = next('measured');
      order('measure');
      const { heapUsed, rss, ...times } = await measured;
      return { heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20, ...times };
    },
    stop: async () => {
      const ended = once(child, 'exit');
      order('stop');
      await ended;
    },
  };
}
