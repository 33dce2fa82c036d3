import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ArticleProblem } from '../articles/article.ts';
import { readArticle } from '../articles/read-article.ts';
import { unreadable } from '../articles/read-articles.ts';
import type { Claim } from '../claims/claim.ts';
import { readEditorFacts } from '../claims/editor-facts.ts';
import { readClaims } from '../claims/read-claims.ts';
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

/**
 * Opens, reads and understands one file, at one go: understanding blocks the thread for longer than opening. Never
 * throws: what goes wrong is a problem of this file alone.
 */
export function readRecord(dir: string, id: string): FileRecord {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(dir, id));
  } catch (cause) {
    return { id, hash: '', ...unreadable(id, cause), claims: [] };
  }
  return understand(id, bytes);
}

/** What the bytes of a file say. Never throws. */
export function understand(id: string, bytes: Uint8Array): FileRecord {
  const hash = hashOf(bytes);
  try {
    const { article, problems } = readArticle(id, bytes);
    if (!article) return { id, hash, problems, claims: [] };
    const doubts = readEditorFacts(article).problems;
    return { id, hash, article, problems: [...problems, ...doubts], claims: readClaims(article) };
  } catch (cause) {
    return { id, hash, ...failed(id, cause), claims: [] };
  }
}

/** A file at which reading itself broke. */
export function failed(id: string, cause: unknown): { readonly problems: readonly ArticleProblem[] } {
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `cannot be understood (${why}): take it out, and please report it as a bug`;
  return { problems: [{ article: id, severity: 'error', message }] };
}
