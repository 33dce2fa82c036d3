import { Worker } from 'node:worker_threads';
import type { IndexingTask } from './indexing-thread.ts';

/**
 * Indexes the passages of articles in a thread, beside whatever else is done.
 * @param packs bytes of packs that hold the articles
 * @param ids the articles, in order
 */
export function indexInThread(
  packs: readonly Uint8Array[],
  ids: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const task: IndexingTask = { packs, ids };
    const thread = new Worker(new URL('./indexing-thread.ts', import.meta.url), { workerData: task });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread that indexes passages ended')));
  });
}
