import { setImmediate } from 'node:timers/promises';
import type { Library, SubjectKind } from '../answers/library.ts';
import type { Article, ArticleProblem } from '../articles/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Entity, Fact, NameStep, PrintedIndex } from '../facts/fact.ts';
import { makeFactBase } from '../facts/make-fact-base.ts';
import { type ArticlePassage, passagesOf } from '../search/article-passages.ts';
import { buildArticleIndex } from '../search/articles.ts';
import type { NameIndex } from '../search/names.ts';
import { loadPassages } from '../search/save-passages.ts';
import type { Block } from './blocks.ts';
import type { FileRecord } from './file-record.ts';
import { readGraph } from './graph/read-graph.ts';
import type { LoadedFolder } from './loaded-folder.ts';
import { openPack } from './pack.ts';

type Parts = {
  readonly folder: {
    readonly problems: ArticleProblem[];
    readonly fingerprint: string;
    readonly ids: string[];
  };
  readonly base: { readonly facts: Fact[]; readonly entities: Entity[]; readonly steps: NameStep[] };
  readonly printed: Omit<PrintedIndex, 'words'> & { readonly words: [string, never][] };
  readonly names: NameIndex<SubjectKind>;
  readonly titles: NameIndex<'article'>;
};

/** Others have a turn after so many ms. */
const TURN = 10;

/** The passages that are made before members are let in between. */
const STEP = 4000;

/**
 * Puts a library together from its blocks, in the order in which they were written. Between blocks, and between the
 * steps of the end, whoever waits for the event loop has a turn.
 */
export async function assemble(blocks: AsyncIterable<Block> | Iterable<Block>): Promise<LoadedFolder> {
  const records = new Map<string, FileRecord>();
  const parts: Record<string, Record<string, unknown>> = {};
  const strings: string[] = [];
  let articles: readonly Article[] = [];
  let claims: readonly Claim[] = [];
  let saved: Uint8Array = new Uint8Array();
  let since = performance.now();
  for await (const { part, list, bytes } of blocks) {
    if (performance.now() - since > TURN) {
      await setImmediate();
      since = performance.now();
    }
    if (part === 'records') for (const record of openPack(bytes).records) records.set(record.id, record);
    else if (part === 'passages') saved = bytes;
    else {
      if (part === 'base' && !parts.base) {
        const { ids } = parts.folder as Parts['folder'];
        articles = ids.flatMap((id) => records.get(id)?.article ?? []);
        claims = ids.flatMap((id) => records.get(id)?.claims ?? []);
        records.clear();
      }
      const value = readGraph(bytes, claims, strings);
      if (list === undefined) parts[part] = value as Record<string, unknown>;
      else append(listAt(parts[part], list), value as unknown[]);
    }
  }
  await setImmediate();
  const { folder, base, printed, names, titles } = parts as unknown as Parts;
  const { ids: _, ...reading } = folder;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const words: PrintedIndex['words'] = new Map(printed.words);
  await setImmediate();
  const library: Library = {
    articles,
    byId,
    claims,
    base: makeFactBase({ ...base, indexes: { steps: base.steps, printed: { ...printed, words } } }, byId),
    names,
    titles,
    passages: await openPassages(saved, articles),
  };
  return { library, ...reading };
}

async function openPassages(saved: Uint8Array, articles: readonly Article[]): Promise<Library['passages']> {
  const passages: ArticlePassage[] = [];
  for (const passage of passagesOf(articles)) {
    passages.push(passage);
    if (passages.length % STEP === 0) await setImmediate();
  }
  await setImmediate();
  return loadPassages(saved, passages) ?? buildArticleIndex(articles);
}

function listAt(part: unknown, path: readonly string[]): unknown[] {
  let at = part;
  for (const key of path) at = (at as Record<string, unknown>)[key];
  return at as unknown[];
}

function append(list: unknown[], items: readonly unknown[]): void {
  for (const item of items) list.push(item);
}
