import type { Article, Sentence } from '../articles/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { FileRecord } from './file-record.ts';
import { readGraph } from './graph/read-graph.ts';
import { writeGraph } from './graph/write-graph.ts';

/** Files in a pack: enough to share names, few enough to be read in some milliseconds. */
export const PACK = 50;

type Cut<T, K extends keyof T> = Omit<T, K> & { -readonly [M in K]: T[M] };
type PackedSentence = Cut<Sentence, 'text'>;
type PackedClaim = Cut<Claim, 'article' | 'sentence'>;

/** Records, and the bytes that hold them, in a buffer of their own. */
export type Pack = { readonly records: readonly FileRecord[]; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * Records as bytes. A sentence is a stretch of the body, and so are the words of a claim: they are left empty, and cut
 * out again when the pack is opened, which takes no room for a second copy of the text.
 */
export function makePack(records: readonly FileRecord[]): Pack {
  return { records, bytes: new Uint8Array(writeGraph(records.map(empty))) };
}

/** A pack with its records as they were. The bytes must be whole. */
export function openPack(bytes: Uint8Array<ArrayBuffer>): Pack {
  const records = readGraph(bytes) as FileRecord[];
  for (const { article, claims } of records) if (article) fillIn(article, claims);
  return { records, bytes };
}

/** Packs, those with few records joined: a folder that grew file by file is opened as fast as another. */
export function* joinPacks(packs: readonly Pack[]): Generator<Pack> {
  let few: FileRecord[] = [];
  for (const pack of packs) {
    if (pack.records.length >= PACK / 2) yield pack;
    else few.push(...pack.records);
    if (few.length < PACK / 2) continue;
    yield makePack(few);
    few = [];
  }
  if (few.length > 0) yield makePack(few);
}

function empty({ article, ...record }: FileRecord): FileRecord {
  return {
    ...record,
    ...(article
      ? { article: { ...article, sentences: article.sentences.map((one) => ({ ...one, text: '' })) } }
      : {}),
    claims: record.claims.map((claim) => ({ ...claim, article: '', sentence: '' })),
  };
}

/** Fills in what was left empty: in place, for a copy of every sentence takes longer than all the rest. */
function fillIn(article: Article, claims: readonly PackedClaim[]): void {
  const { id, body } = article;
  const byStart = new Map<number, Sentence>();
  for (const sentence of article.sentences as readonly PackedSentence[]) {
    sentence.text = body.slice(sentence.start, sentence.end);
    if (claims.length > 0) byStart.set(sentence.start, sentence);
  }
  for (const claim of claims) {
    const sentence = byStart.get(claim.start);
    claim.article = id;
    claim.sentence = sentence?.end === claim.end ? sentence.text : body.slice(claim.start, claim.end);
  }
}
