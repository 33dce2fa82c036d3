import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/search/passage-query.ts';
import { buildPassages } from '../../src/search/passages.ts';
import { buildPostings, makeMiniSearch } from '../../src/search/postings.ts';
import { bm25, rankPassages } from '../../src/search/rank.ts';

const words = ['harbor', 'lantern', 'violin', 'glacier', 'orchard', 'comet'];
const someDocs = fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 20,
});

describe('postings packed from MiniSearch', () => {
  it('say which document has which term how often, whatever the batch', () => {
    const rankOf = (term: string) => words.indexOf(term);
    fc.assert(
      fc.property(someDocs, fc.integer({ min: 1, max: 7 }), (docs, batch) => {
        const {
          starts,
          docs: packed,
          counts,
          lengths,
        } = buildPostings(docs, () => ({ termCount: words.length, rankOf }), batch);
        words.forEach((word, term) => {
          const expected = docs.flatMap((doc, id) => {
            const count = doc.filter((other) => other === word).length;
            return count === 0 ? [] : [[id, count]];
          });
          const from = starts[term] as number;
          const to = starts[term + 1] as number;
          const found = [...packed.subarray(from, to)].map((doc, i) => [doc, counts[from + i]]);
          expect(found).toEqual(expected);
        });
        expect([...lengths]).toEqual(docs.map((doc) => new Set(doc).size));
      }),
    );
  });

  it('are scored as the public search scores, less its factor for the number of matched words', () => {
    fc.assert(
      fc.property(someDocs, fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 }), (docs, typed) => {
        const mini = makeMiniSearch();
        docs.forEach((terms, id) => {
          mini.add({ id, terms });
        });
        const expected = mini
          .search(typed.join(' '), { tokenize: (text) => text.split(' '), bm25 })
          .map(({ id, score, queryTerms }) => [id, score / queryTerms.length] as const);
        const index = buildPassages(docs.map((doc, id) => ({ id, title: '', text: doc.join(' ') })));
        const found = rankPassages(index, readQuery(index, typed.join(' ')).terms, 100);
        expect(found.length).toBe(expected.length);
        const scores = new Map(found.map(({ doc, score }) => [doc, score]));
        for (const [id, score] of expected) expect(scores.get(id)).toBeCloseTo(score, 4);
      }),
    );
  });
});
