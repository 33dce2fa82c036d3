import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type FileRecord, failed } from '../file-record.ts';
import { hashOf } from '../fingerprint.ts';
import { PACK, readPack } from '../pack.ts';
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
 * any other that cannot be read. The records come in the order of the ids.
 */
export async function readInThreads(
  dir: string,
  ids: readonly string[],
  tell: (stage: Stage) => void = () => {},
  open: () => ReadingThread = openThread,
): Promise<FileRecord[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  const batches: (readonly string[])[] = [];
  for (let at = 0; at < ids.length; at += PACK) batches.push(ids.slice(at, at + PACK));
  const records = new Map<string, FileRecord>();
  const keep = (record: FileRecord) => records.set(record.id, record);
  const work = async () => {
    let thread = open();
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      try {
        for (const record of await thread.read({ dir, ids: batch })) keep(record);
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
        keep({ id, hash, ...failed(id, cause), claims: [] });
      }
      tell({ doing: 'reading articles', done: records.size, of: ids.length });
    }
    await thread.close();
  };
  await Promise.all(Array.from({ length: Math.min(threads, batches.length) }, work));
  return ids.flatMap((id) => records.get(id) ?? []);
}

/** Reads one batch at a time; rejects where it breaks, and is no more use then. */
export type ReadingThread = {
  readonly read: (task: ReadingTask) => Promise<readonly FileRecord[]>;
  readonly close: () => Promise<unknown>;
};

function openThread(): ReadingThread {
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  // Listeners stay: a worker with none lets go of its port.
  let settle: (how: { pack: Uint8Array } | { cause: unknown }) => void = () => {};
  thread.on('message', (pack: Uint8Array) => settle({ pack }));
  thread.on('error', (cause) => settle({ cause }));
  thread.on('exit', () => settle({ cause: new Error('its thread ended') }));
  return {
    read: (task: ReadingTask) =>
      new Promise<FileRecord[]>((resolve, reject) => {
        const timer = setTimeout(() => settle({ cause: new Error('it takes too long') }), PATIENCE);
        settle = (how) => {
          clearTimeout(timer);
          if ('pack' in how) resolve(readPack(how.pack));
          else reject(how.cause);
        };
        thread.postMessage(task);
      }),
    close: () => thread.terminate(),
  };
}
