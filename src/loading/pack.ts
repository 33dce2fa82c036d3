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

/**
 * Records as bytes. A sentence is a stretch of the body, and so are the words of a claim: they are left empty, and cut
 * out again when the pack is opened, which takes no room for a second copy of the text.
 */
export function writePack(records: readonly FileRecord[]): Uint8Array {
  return writeGraph(records.map(pack));
}

/** The records of a pack, as they were. The bytes must be whole. */
export function readPack(bytes: Uint8Array): FileRecord[] {
  const records = readGraph(bytes) as FileRecord[];
  for (const { article, claims } of records) if (article) unpack(article, claims);
  return records;
}

function pack({ article, ...record }: FileRecord): FileRecord {
  return {
    ...record,
    ...(article
      ? { article: { ...article, sentences: article.sentences.map((one) => ({ ...one, text: '' })) } }
      : {}),
    claims: record.claims.map((claim) => ({ ...claim, article: '', sentence: '' })),
  };
}

/** Fills in what was left empty: in place, for a copy of every sentence takes longer than all the rest. */
function unpack(article: Article, claims: readonly PackedClaim[]): void {
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
