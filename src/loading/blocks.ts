import type { Library } from '../answers/library.ts';
import type { Claim } from '../claims/claim.ts';
import { writeGraph } from './graph/write-graph.ts';
import type { LoadedFolder } from './loaded-folder.ts';
import type { Pack } from './pack.ts';

/**
 * A stretch of a library as bytes. A library goes from thread to thread, and into the cache, as a row of blocks, each
 * small enough to be read between two answers: `records` first, then `folder`, then the rest.
 */
export type Block = {
  readonly part: 'records' | 'folder' | 'base' | 'printed' | 'names' | 'titles' | 'passages';
  /** Where in the part the list stands that the block goes on with; without it the block holds all but its long lists. */
  readonly list?: readonly string[];
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Items of a list in one block. */
const ITEMS = 1000;

/** What blocks are written of. */
export type Written = Omit<LoadedFolder, 'library'> & {
  readonly packs: Iterable<Pack>;
  readonly library: Omit<Library, 'passages'>;
  /** As `savePassages` gave them. */
  readonly passages: Uint8Array<ArrayBuffer>;
};

/** The records of files, and what was made of them, as blocks. */
export function* writeBlocks({ packs, library, passages, ...reading }: Written): Generator<Block> {
  const { articles, claims, base, names, titles } = library;
  for (const { bytes } of packs) yield { part: 'records', bytes };
  const met: Met = {
    strings: new Map(),
    claims: new Map(claims.map((claim, number) => [claim, number])),
  };
  yield* writeWide('folder', { ...reading, ids: articles.map(({ id }) => id) }, met);
  const { printed, steps } = base.indexes();
  yield* writeWide('base', { facts: base.facts, entities: base.entities, steps }, met);
  yield* writeWide('printed', { ...printed, words: [...printed.words] }, met);
  yield* writeWide('names', names, met);
  yield* writeWide('titles', titles, met);
  yield { part: 'passages', bytes: passages };
}

/** What a reader has met in the blocks before, by its rank; strings behind `records` alone. */
type Met = { readonly strings: Map<string, number>; readonly claims: ReadonlyMap<Claim, number> };

/** A value with its long lists in blocks of their own; `list` says where such a list stands in the value. */
function* writeWide(part: Block['part'], value: Members, { strings, claims }: Met): Generator<Block> {
  const lists: [path: string[], items: readonly unknown[]][] = [];
  const short = withoutLists(value, [], lists);
  yield { part, bytes: own(writeGraph(short, claims, strings)) };
  for (const [list, items] of lists) {
    for (let at = 0; at < items.length; at += ITEMS)
      yield { part, list, bytes: own(writeGraph(items.slice(at, at + ITEMS), claims, strings)) };
  }
}

type Members = Readonly<Record<string, unknown>>;

function withoutLists(
  value: Members,
  path: readonly string[],
  lists: [string[], readonly unknown[]][],
): Members {
  const members = Object.entries(value).map(([key, one]) => {
    if (Array.isArray(one)) {
      if (one.length <= ITEMS) return [key, one];
      lists.push([[...path, key], one]);
      return [key, []];
    }
    return [key, isPlain(one) ? withoutLists(one, [...path, key], lists) : one];
  });
  return Object.fromEntries(members);
}

const isPlain = (one: unknown): one is Members =>
  typeof one === 'object' && one !== null && Object.getPrototypeOf(one) === Object.prototype;

/** Bytes in a buffer of their own, which can be given to another thread. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const alone = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return alone ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
