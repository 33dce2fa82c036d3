import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import { listArticles } from '../../src/articles/list-files.ts';
import { readArticle } from '../../src/articles/read-article.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { readAllClaims } from '../../src/claims/read-claims.ts';
import { reconcile } from '../../src/facts/reconcile.ts';
import { TOGETHER } from '../../src/loading/file-record.ts';
import { buildArticleIndex } from '../../src/search/articles.ts';
import { round } from '../timing.ts';

export type Stage = { readonly what: string; readonly seconds: number; readonly mbASecond: number };

/** Articles that are read before the clock starts, for the compiler's sake. */
const WARM_UP = 500;

/**
 * What each stage of reading a folder takes of one core: the processor's time of this thread, so that other programs
 * beside it count for little. Megabytes are millions of characters of the articles' bodies.
 */
export async function timeStages(folder: string): Promise<Stage[]> {
  const { articles: ids } = await listArticles(folder);
  const files = ids.map((id) => [id, readFileSync(join(folder, id))] as const);
  const read = () =>
    files.flatMap(([id, bytes]): Article[] => {
      const { article } = readArticle(id, bytes);
      return article === undefined ? [] : [article];
    });
  const first = read().slice(0, WARM_UP);
  for (let done = 0; done < WARM_UP; done += first.length || WARM_UP) claimsOf(first);
  const articles = timed('articles: from bytes to sentences', read);
  const megabytes = articles.result.reduce((sum, { body }) => sum + body.length, 0) / 1e6;
  const claims = timed('claims', () => claimsOf(articles.result));
  const byId = new Map(articles.result.map((article) => [article.id, article]));
  const facts = timed('facts', () => reconcile(claims.result, byId));
  const index = timed('search index', () => buildArticleIndex(articles.result));
  return [articles, claims, facts, index].map(({ what, seconds }) => ({
    what,
    seconds: round(seconds, 2),
    mbASecond: round(megabytes / seconds, 2),
  }));
}

function timed<T>(what: string, work: () => T): { what: string; seconds: number; result: T } {
  const before = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(before);
  return { what, seconds: (user + system) / 1e6, result };
}

/** As many at a time as the reading threads take. */
function claimsOf(articles: readonly Article[]): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < articles.length; at += TOGETHER)
    for (const list of readAllClaims(articles.slice(at, at + TOGETHER))) claims.push(...list);
  return claims;
}
