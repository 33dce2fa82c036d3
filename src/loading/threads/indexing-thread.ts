import { parentPort, workerData } from 'node:worker_threads';
import { buildArticleIndex } from '../../search/articles.ts';
import { savePassages } from '../../search/save-passages.ts';
import { openPack } from '../pack.ts';

/** The thread that indexes passages: takes articles, gives what `savePassages` makes of their index. */
export type IndexingTask = { readonly packs: readonly Uint8Array[]; readonly ids: readonly string[] };

const { packs, ids } = workerData as IndexingTask;
const articles = new Map(
  packs.flatMap((bytes) =>
    openPack(bytes as Uint8Array<ArrayBuffer>).records.flatMap(({ id, article }) =>
      article ? [[id, article] as const] : [],
    ),
  ),
);
const saved = savePassages(buildArticleIndex(ids.flatMap((id) => articles.get(id) ?? [])));
parentPort?.postMessage(saved, [saved.buffer as ArrayBuffer]);
