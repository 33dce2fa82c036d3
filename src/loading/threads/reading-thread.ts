import { parentPort } from 'node:worker_threads';
import { type FileRecord, readRecord } from '../file-record.ts';
import { writePack } from '../pack.ts';

/** One of the threads that read files: takes names, gives a pack of records. */
export type ReadingTask = { readonly dir: string; readonly ids: readonly string[] };

parentPort?.on('message', async ({ dir, ids }: ReadingTask) => {
  const records: FileRecord[] = [];
  for (const id of ids) records.push(await readRecord(dir, id));
  const pack = new Uint8Array(writePack(records));
  parentPort?.postMessage(pack, [pack.buffer]);
});
