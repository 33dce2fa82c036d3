import { buildLibrary } from '../answers/library.ts';
import type { Article } from '../articles/article.ts';
import type { Listing } from '../articles/list-files.ts';
import { gatherArticles } from '../articles/read-articles.ts';
import type { Claim } from '../claims/claim.ts';
import type { FileRecord } from './file-record.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { LoadedFolder } from './loaded-folder.ts';
import type { Pack } from './pack.ts';

/** The records of packs, by id. */
export function inOrder(packs: readonly Pack[]): FileRecord[] {
  return packs.flatMap(({ records }) => records).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What records add up to. */
export function sumUp(listing: Listing, records: readonly FileRecord[]): LoadedFolder {
  const { articles, claims, ...reading } = gather(listing, records);
  return { library: buildLibrary(articles, claims), ...reading };
}

/** The articles of a folder and what they claim; see `LoadedFolder` for the rest. */
export function gather(
  listing: Listing,
  records: readonly FileRecord[],
): Omit<LoadedFolder, 'library'> & { readonly articles: readonly Article[]; readonly claims: Claim[] } {
  const { articles, problems } = gatherArticles(listing, records);
  const claims = new Map(records.map((record) => [record.id, record.claims]));
  const files = records.map(({ id, hash }) => [id, hash] as const);
  return {
    articles,
    claims: articles.flatMap(({ id }) => claims.get(id) ?? []),
    problems,
    fingerprint: fingerprintOf(listing, files),
  };
}
