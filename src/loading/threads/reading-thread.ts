import { parentPort } from 'node:worker_threads';
import { readRecords } from '../file-record.ts';
import { makePack } from '../pack.ts';

/** One of the threads that read files: takes names, gives a pack of records. */
export type ReadingTask = { readonly dir: string; readonly ids: readonly string[] };

parentPort?.on('message', ({ dir, ids }: ReadingTask) => {
  const { bytes } = makePack(readRecords(dir, ids));
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
