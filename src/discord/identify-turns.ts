import type { IIdentifyThrottler } from 'discord.js';

/** What a process that holds some of the shards says to the one that started it. */
export type ProcessNews = { readonly ready: true } | { readonly identify: number };
/** What it hears: this shard may identify now. */
export type Turn = { readonly turn: number };

type Parent = Pick<NodeJS.Process, 'on' | 'off' | 'send'>;

/**
 * Has shards identify when the process that started this one says so: Discord limits how many of a bot's shards may
 * identify in five seconds, whichever process they are in.
 */
export function waitForTurns(parent: Parent): IIdentifyThrottler {
  return {
    waitForIdentify: (shard, signal) =>
      new Promise((resolve, reject) => {
        const end = () => {
          parent.off('message', hear);
          signal.removeEventListener('abort', abort);
        };
        const hear = (turn: unknown) => {
          if ((turn as Turn).turn !== shard) return;
          end();
          resolve();
        };
        const abort = () => {
          end();
          reject(signal.reason);
        };
        signal.addEventListener('abort', abort);
        parent.on('message', hear);
        parent.send?.({ identify: shard } satisfies ProcessNews);
      }),
  };
}
