import type { Passage, PassageIndex } from './passage-index.ts';
import { makeReader } from './passage-reader.ts';
import { buildPostings } from './postings.ts';
import { byCodeUnits, makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** Indexes passages: each text is read once. */
export function buildPassages<P extends Passage>(passages: Iterable<P>): PassageIndex<P> {
  const kept: P[] = [];
  const reader = makeReader();
  const docs = (function* () {
    for (const passage of passages) {
      kept.push(passage);
      yield reader.read(passage);
    }
  })();
  let stems: Vocabulary = makeVocabulary([]);
  const postings = buildPostings(docs, () => {
    stems = makeVocabulary([...reader.stems.keys()].sort(byCodeUnits));
    const ranks = new Map(stems.words.map((word, rank) => [word, rank]));
    return { termCount: stems.words.length, rankOf: (term) => ranks.get(term) as number };
  });
  return { passages: kept, stems, postings, ...reader.finish(stems) };
}
