import { type ChildProcess, fork } from 'node:child_process';
import type { IIdentifyThrottler } from 'discord.js';
import type { Logger } from '../discord/dispatch.ts';
import type { ProcessNews, Turn } from '../discord/identify-turns.ts';

/** A process of the bot that is started again whenever it ends. */
export type KeptProcess = {
  /** Resolves when it is connected for the first time; rejects where it ends before that. */
  readonly ready: Promise<void>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Resolves when it has ended, and is not started again. */
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  /** One for all processes. */
  readonly turns: IIdentifyThrottler;
  readonly log: Logger;
  /** How long until it is started again, in milliseconds; doubled with every start in vain, up to a minute. */
  readonly againAfterMs?: number;
};

const LONGEST_WAIT_MS = 60_000;

export function keepRunning({ program, env, turns, log, againAfterMs = 1_000 }: Options): KeptProcess {
  const connected = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  let stopping = false;
  let wasReady = false;
  let inVain = 0;
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;

  const begin = () => {
    const started = fork(program, ['--part'], { env });
    child = started;
    log.info({ pid: started.pid, shards: env.SHARD_IDS }, 'a process begins');
    const gone = new AbortController();
    started.on('message', (news: ProcessNews) => {
      if ('identify' in news) {
        turns.waitForIdentify(news.identify, gone.signal).then(
          () => started.connected && started.send({ turn: news.identify } satisfies Turn),
          () => {},
        );
      } else {
        wasReady = true;
        inVain = 0;
        connected.resolve();
      }
    });
    started.once('exit', (code, signal) => {
      gone.abort();
      child = undefined;
      if (stopping) return ended.resolve();
      const shards = env.SHARD_IDS;
      if (!wasReady)
        return connected.reject(new Error(`The process of shards ${shards} ended at its start.`));
      const waitMs = Math.min(LONGEST_WAIT_MS, againAfterMs * 2 ** inVain);
      inVain += 1;
      log.error({ shards, code, signal, waitMs }, 'a process ended and is started again');
      timer = setTimeout(begin, waitMs);
    });
  };
  begin();
  return {
    ready: connected.promise,
    signal: (signal) => child?.kill(signal),
    stop: () => {
      stopping = true;
      clearTimeout(timer);
      if (child) child.kill('SIGTERM');
      else ended.resolve();
      return ended.promise;
    },
  };
}
