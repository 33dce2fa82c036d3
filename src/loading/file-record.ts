import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ArticleProblem } from '../articles/article.ts';
import { readArticle } from '../articles/read-article.ts';
import { unreadable } from '../articles/read-articles.ts';
import type { Claim } from '../claims/claim.ts';
import { readEditorFacts } from '../claims/editor-facts.ts';
import { readAllClaims } from '../claims/read-claims.ts';
import { hashOf } from './fingerprint.ts';

/** All that one file says: what is kept between two starts, for as long as its bytes stay the same. */
export type FileRecord = {
  /** The path below the articles folder, with `/`. */
  readonly id: string;
  /** Of the file's bytes; empty where it could not be opened, and so never known again. */
  readonly hash: string;
  readonly article?: Article;
  readonly problems: readonly ArticleProblem[];
  readonly claims: readonly Claim[];
};

/** Articles whose claims are read together: with more of them the words are no longer at hand. */
export const TOGETHER = 10;

/**
 * Opens, reads and understands files, at one go: understanding blocks the thread for longer than opening. Never
 * throws: what goes wrong is a problem of one file alone.
 */
export function readRecords(dir: string, ids: readonly string[]): FileRecord[] {
  const records: FileRecord[] = [];
  for (let at = 0; at < ids.length; at += TOGETHER)
    records.push(...withClaims(ids.slice(at, at + TOGETHER).map((id) => open(dir, id))));
  return records;
}

function open(dir: string, id: string): FileRecord {
  try {
    return readBytes(id, readFileSync(join(dir, id)));
  } catch (cause) {
    return { id, hash: '', ...unreadable(id, cause), claims: [] };
  }
}

/** What the bytes of a file say. Never throws. */
export function understand(id: string, bytes: Uint8Array): FileRecord {
  return withClaims([readBytes(id, bytes)])[0] as FileRecord;
}

/** What the bytes of a file say but for claims. Never throws. */
function readBytes(id: string, bytes: Uint8Array): FileRecord {
  const hash = hashOf(bytes);
  try {
    const { article, problems } = readArticle(id, bytes);
    if (!article) return { id, hash, problems, claims: [] };
    const doubts = readEditorFacts(article).problems;
    return { id, hash, article, problems: [...problems, ...doubts], claims: [] };
  } catch (cause) {
    return { id, hash, ...failed(id, cause), claims: [] };
  }
}

/** Where reading breaks, each is read alone to find the one that breaks it. */
function withClaims(records: readonly FileRecord[]): FileRecord[] {
  const articles = records.flatMap(({ article }) => article ?? []);
  try {
    const claims = new Map(readAllClaims(articles).map((list, i) => [articles[i], list]));
    return records.map((one) => ({ ...one, claims: claims.get(one.article) ?? [] }));
  } catch (cause) {
    if (records.length > 1) return records.flatMap((one) => withClaims([one]));
    return records.map(({ id, hash }) => ({ id, hash, ...failed(id, cause), claims: [] }));
  }
}

/** A file at which reading itself broke. */
export function failed(id: string, cause: unknown): { readonly problems: readonly ArticleProblem[] } {
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `cannot be understood (${why}): take it out, and please report it as a bug`;
  return { problems: [{ article: id, severity: 'error', message }] };
}
