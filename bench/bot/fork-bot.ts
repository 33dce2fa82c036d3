import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Note, Order } from './notes.ts';

export type ForkedBot = {
  /** Milliseconds from the start of the process to ready. */
  readonly startMs: number;
  /** Megabytes after a collection, and milliseconds that the process has computed so far. */
  readonly measure: () => Promise<{ readonly heap: number; readonly rss: number; readonly cpu: number }>;
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
  const waiting = new Map<Note['type'], (note: Note) => void>();
  child.on('message', (note: Note) => {
    waiting.get(note.type)?.(note);
    waiting.delete(note.type);
    hear(note);
  });
  const next = <T extends Note['type']>(type: T) =>
    new Promise<Extract<Note, { type: T }>>((resolve, reject) => {
      waiting.set(type, resolve as (note: Note) => void);
      child.once('exit', (code) => reject(new Error(`${script} ended with code ${code}.`)));
    });
  const order = (what: Order) => child.send(what);
  const { at } = await next('ready');
  return {
    startMs: at - started,
    measure: async () => {
      const measured = next('measured');
      order('measure');
      const { heapUsed, rss, cpu } = await measured;
      return { heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20, cpu };
    },
    stop: async () => {
      const ended = once(child, 'exit');
      order('stop');
      await ended;
    },
  };
}
