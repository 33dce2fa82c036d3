import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failed } from '../file-record.ts';
import { hashOf } from '../fingerprint.ts';
import { makePack, openPack, PACK, type Pack } from '../pack.ts';
import type { Stage } from '../progress.ts';
import type { ReadingTask } from './reading-thread.ts';

/** A batch that takes longer than this many ms holds a file that reading does not come through. */
const PATIENCE = 60_000;
/** Bounds the memory of a thread: a file of the largest size fits. */
const MEGABYTES = 768;

/** More would hardly be quicker: what follows the reading is one thread's work. */
const MOST_THREADS = 8;

/**
 * Reads files in threads of their own. A file that brings its thread down is found by halving, and reported like
 * any other that cannot be read. Packs come in the order in which they are done.
 */
export async function readInThreads(
  dir: string,
  ids: readonly string[],
  tell: (stage: Stage) => void = () => {},
  open: () => ReadingThread = openThread,
): Promise<Pack[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  const batches: (readonly string[])[] = [];
  for (let at = 0; at < ids.length; at += PACK) batches.push(ids.slice(at, at + PACK));
  const packs: Pack[] = [];
  let done = 0;
  const keep = (pack: Pack) => {
    packs.push(pack);
    done += pack.records.length;
  };
  const work = async () => {
    let thread = open();
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      try {
        keep(await thread.read({ dir, ids: batch }));
      } catch (cause) {
        await thread.close();
        thread = open();
        const half = Math.ceil(batch.length / 2);
        if (batch.length > 1) {
          batches.unshift(batch.slice(0, half), batch.slice(half));
          continue;
        }
        const id = batch[0] as string;
        const hash = await readFile(join(dir, id)).then(hashOf, () => '');
        keep(makePack([{ id, hash, ...failed(id, cause), claims: [] }]));
      }
      tell({ doing: 'reading articles', done, of: ids.length });
    }
    await thread.close();
  };
  await Promise.all(Array.from({ length: Math.min(threads, batches.length) }, work));
  return packs;
}

/** Reads one batch at a time; rejects where it breaks, and is no more use then. */
export type ReadingThread = {
  readonly read: (task: ReadingTask) => Promise<Pack>;
  readonly close: () => Promise<unknown>;
};

function openThread(): ReadingThread {
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  // Listeners stay: a worker with none lets go of its port.
  let settle: (how: { bytes: Uint8Array<ArrayBuffer> } | { cause: unknown }) => void = () => {};
  thread.on('message', (bytes: Uint8Array<ArrayBuffer>) => settle({ bytes }));
  thread.on('error', (cause) => settle({ cause }));
  thread.on('exit', () => settle({ cause: new Error('its thread ended') }));
  return {
    read: (task: ReadingTask) =>
      new Promise<Pack>((resolve, reject) => {
        const timer = setTimeout(() => settle({ cause: new Error('it takes too long') }), PATIENCE);
        settle = (how) => {
          clearTimeout(timer);
          if ('bytes' in how) resolve(openPack(how.bytes));
          else reject(how.cause);
        };
        thread.postMessage(task);
      }),
    close: () => thread.terminate(),
  };
}
