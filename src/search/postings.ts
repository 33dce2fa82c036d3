import MiniSearch from 'minisearch';

/**
 * MiniSearch's inverted index, packed: what term `t` stands in is `docs[starts[t] … starts[t + 1]]`, ascending,
 * with how often in `counts` (at most 255). About 5 bytes for each pair of term and document, where MiniSearch's
 * own maps take some 50.
 */
export type Postings = {
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly counts: Uint8Array;
  /** Distinct words of each document, as MiniSearch counts its length. */
  readonly lengths: Uint16Array;
  readonly averageLength: number;
};

type Doc = { readonly id: number; readonly terms: readonly string[] };

/** Documents that go into one MiniSearch before it is packed: keeps what building takes for a moment small. */
const BATCH = 512;

/**
 * The only reader of what MiniSearch keeps to itself (`_index`, `_documentIds`, `_fieldLength`), so the version is
 * pinned in package.json to 7.2.0; test/search/postings.test.ts compares the result with its public search.
 * MiniSearch has no limit on results (its issue #148): it makes an object for every match and sorts them all.
 */
class OpenIndex extends MiniSearch<Doc> {
  eachPosting(visit: (term: string, doc: number, count: number) => void): void {
    for (const [term, fields] of this._index) {
      for (const counts of fields.values()) {
        for (const [short, count] of counts) visit(term, this._documentIds.get(short) as number, count);
      }
    }
  }

  eachLength(visit: (doc: number, length: number) => void): void {
    for (const [short, lengths] of this._fieldLength) {
      visit(this._documentIds.get(short) as number, lengths[0] ?? 0);
    }
  }
}

/** MiniSearch over documents whose terms are ready made: one field, nothing stored. */
export function makeMiniSearch(): OpenIndex {
  return new OpenIndex({
    fields: ['terms'],
    // The terms come tokenized and stemmed: MiniSearch's types say string where it only passes values on.
    stringifyField: (terms) => terms as string,
    tokenize: (terms) => terms as unknown as string[],
    processTerm: (term) => term,
    autoVacuum: false,
  });
}

/**
 * @param docs the terms of each document, in order, read once; document ids are their ranks.
 * @param rankOf id of a term among `termCount`, asked after all documents have been read.
 */
export function buildPostings(
  docs: Iterable<readonly string[]>,
  ranks: () => { readonly termCount: number; readonly rankOf: (term: string) => number },
  batch = BATCH,
): Postings {
  const packs: Pack[] = [];
  let count = 0;
  let mini = makeMiniSearch();
  for (const terms of docs) {
    mini.add({ id: count, terms });
    count += 1;
    if (count % batch === 0) {
      packs.push(packOne(mini));
      mini = makeMiniSearch();
    }
  }
  packs.push(packOne(mini));
  return joinPacks(packs, count, ranks());
}

type Pack = {
  readonly terms: readonly string[];
  readonly starts: readonly number[];
  readonly docs: Uint32Array;
  readonly counts: Uint8Array;
  readonly lengths: readonly (readonly [number, number])[];
};

function packOne(mini: OpenIndex): Pack {
  const terms: string[] = [];
  const starts: number[] = [];
  const docs: number[] = [];
  const counts: number[] = [];
  mini.eachPosting((term, doc, count) => {
    if (terms[terms.length - 1] !== term) {
      terms.push(term);
      starts.push(docs.length);
    }
    docs.push(doc);
    counts.push(Math.min(count, 255));
  });
  starts.push(docs.length);
  const lengths: [number, number][] = [];
  mini.eachLength((doc, length) => lengths.push([doc, length]));
  return { terms, starts, docs: Uint32Array.from(docs), counts: Uint8Array.from(counts), lengths };
}

function joinPacks(
  packs: readonly Pack[],
  docCount: number,
  { termCount, rankOf }: { readonly termCount: number; readonly rankOf: (term: string) => number },
): Postings {
  const starts = new Uint32Array(termCount + 1);
  const ranks = packs.map(({ terms }) => Uint32Array.from(terms, rankOf));
  packs.forEach((pack, p) => {
    ranks[p]?.forEach((term, i) => {
      starts[term + 1] =
        (starts[term + 1] as number) + (pack.starts[i + 1] as number) - (pack.starts[i] as number);
    });
  });
  for (let term = 0; term < termCount; term += 1)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const size = starts[termCount] as number;
  const docs = new Uint32Array(size);
  const counts = new Uint8Array(size);
  const next = starts.slice(0, termCount);
  packs.forEach((pack, p) => {
    ranks[p]?.forEach((term, i) => {
      const from = pack.starts[i] as number;
      const to = pack.starts[i + 1] as number;
      const at = next[term] as number;
      docs.set(pack.docs.subarray(from, to), at);
      counts.set(pack.counts.subarray(from, to), at);
      next[term] = at + to - from;
    });
  });
  const lengths = new Uint16Array(docCount);
  let total = 0;
  for (const pack of packs) {
    for (const [doc, length] of pack.lengths) {
      lengths[doc] = Math.min(length, 65535);
      total += length;
    }
  }
  return { starts, docs, counts, lengths, averageLength: docCount === 0 ? 0 : total / docCount };
}
