import type { Article, Sentence } from '../articles/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { FileRecord } from './file-record.ts';
import { readGraph } from './graph/read-graph.ts';
import { writeGraph } from './graph/write-graph.ts';

/** Files in a pack: enough to share names, few enough to be read in some milliseconds. */
export const PACK = 50;

type PackedSentence = Omit<Sentence, 'text'>;
type PackedRecord = Omit<FileRecord, 'article' | 'claims'> & {
  readonly article?: Omit<Article, 'sentences'> & { readonly sentences: readonly PackedSentence[] };
  /** Their article and sentence are left empty. */
  readonly claims: readonly Claim[];
};

/**
 * Records as bytes. A sentence is a stretch of the body, and so are the words of a claim: they are cut out again
 * when the pack is opened, which takes no room for a second copy of the text.
 */
export function writePack(records: readonly FileRecord[]): Uint8Array {
  return writeGraph(records.map(pack));
}

/** The records of a pack, as they were. The bytes must be whole. */
export function readPack(bytes: Uint8Array): FileRecord[] {
  return (readGraph(bytes) as PackedRecord[]).map(unpack);
}

function pack({ article, ...record }: FileRecord): PackedRecord {
  return {
    ...record,
    ...(article
      ? { article: { ...article, sentences: article.sentences.map(({ text: _, ...rest }) => rest) } }
      : {}),
    claims: record.claims.map((claim) => ({ ...claim, article: '', sentence: '' })),
  };
}

function unpack(record: PackedRecord): FileRecord {
  const { article, ...rest } = record;
  if (!article) return rest;
  const { body } = article;
  const texts = new Map<string, string>();
  const cut = (start: number, end: number): string => {
    const key = `${start}-${end}`;
    const text = texts.get(key) ?? body.slice(start, end);
    texts.set(key, text);
    return text;
  };
  return {
    ...rest,
    article: { ...article, sentences: article.sentences.map((sentence) => unpackSentence(sentence, cut)) },
    claims: rest.claims.map((claim) => ({
      ...claim,
      article: article.id,
      sentence: cut(claim.start, claim.end),
    })),
  };
}

function unpackSentence(
  { start, end, plain, kind, paragraph }: PackedSentence,
  cut: (start: number, end: number) => string,
): Sentence {
  const text = cut(start, end);
  return plain === undefined
    ? { start, end, text, kind, paragraph }
    : { start, end, text, plain, kind, paragraph };
}
