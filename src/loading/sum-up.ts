import { buildLibrary } from '../answers/library.ts';
import type { Listing } from '../articles/list-files.ts';
import { gatherArticles } from '../articles/read-articles.ts';
import type { FileRecord } from './file-record.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { LoadedFolder } from './loaded-folder.ts';

/** What records add up to. */
export function sumUp(listing: Listing, records: readonly FileRecord[]): LoadedFolder {
  const { articles, problems } = gatherArticles(listing, records);
  const claims = new Map(records.map((record) => [record.id, record.claims]));
  const files = records.map(({ id, hash }) => [id, hash] as const);
  return {
    library: buildLibrary(
      articles,
      articles.flatMap(({ id }) => claims.get(id) ?? []),
    ),
    problems,
    fingerprint: fingerprintOf(listing, files),
  };
}
