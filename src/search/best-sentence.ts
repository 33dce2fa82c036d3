import type { Sentence, Span } from '../articles/article.ts';
import { foldWord } from './fold-word.ts';
import type { PassageIndex } from './passage-index.ts';
import type { PassageQuery } from './passage-query.ts';
import { findWord } from './vocabulary.ts';
import { readWords } from './words.ts';

/** A sentence of a passage, with what the question has in common with it. */
export type SentenceHit = Span & {
  /** Word for word: `article.body.slice(start, end)`. */
  readonly quote: string;
  /** The words of the question that stand in it, as offsets into `quote`; neighbours make one mark. */
  readonly marks: readonly Span[];
  /** Share of the question's weight that stands in this very sentence, 0 to 1. */
  readonly share: number;
  /** Its neighbours in the paragraph. */
  readonly before?: string;
  readonly after?: string;
};

/** The sentence that has most of the question; the first of equals. `sentences` must not be empty. */
export function bestSentence(
  index: PassageIndex,
  query: PassageQuery,
  sentences: readonly [Sentence, ...Sentence[]],
): SentenceHit {
  const total = query.terms.reduce((sum, { weight }) => sum + weight, 0);
  const terms = termsByStem(query);
  let best = { at: 0, weight: -1, marks: [] as readonly Span[] };
  sentences.forEach(({ text }, at) => {
    const { weight, marks } = weigh(index, query, terms, text);
    if (weight > best.weight) best = { at, weight, marks };
  });
  const { start, end, text } = sentences[best.at] as Sentence;
  const before = sentences[best.at - 1]?.text;
  const after = sentences[best.at + 1]?.text;
  return {
    start,
    end,
    quote: text,
    marks: joinMarks(text, best.marks),
    share: total === 0 ? 0 : best.weight / total,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function termsByStem({ terms }: PassageQuery): ReadonlyMap<number, number> {
  const byStem = new Map<number, number>();
  terms.forEach(({ stands }, term) => {
    for (const { stem } of stands) if (!byStem.has(stem)) byStem.set(stem, term);
  });
  return byStem;
}

function weigh(
  index: PassageIndex,
  { terms }: PassageQuery,
  byStem: ReadonlyMap<number, number>,
  text: string,
) {
  const seen = new Set<number>();
  const marks: Span[] = [];
  let weight = 0;
  for (const { raw, start, end } of readWords(text)) {
    const id = findWord(index.words, foldWord(raw));
    const term = id < 0 ? undefined : byStem.get(index.stemOf[id] as number);
    if (term === undefined) continue;
    marks.push({ start, end });
    if (!seen.has(term)) weight += terms[term]?.weight ?? 0;
    seen.add(term);
  }
  return { weight, marks };
}

/** Marks with nothing but spaces or hyphens between them become one. */
function joinMarks(text: string, marks: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const mark of marks) {
    const last = joined[joined.length - 1];
    if (last && /^[\s-]*$/.test(text.slice(last.end, mark.start)))
      joined[joined.length - 1] = { start: last.start, end: mark.end };
    else joined.push(mark);
  }
  return joined;
}
