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
  /** The same as a reader sees it, without the marks of Markdown; absent where that is `quote`. */
  readonly plain?: string;
  /** The words of the question that stand in it, as offsets into `plain ?? quote`; neighbours make one mark. */
  readonly marks: readonly Span[];
  /** Share of the question's weight that stands in this very sentence, 0 to 1. */
  readonly share: number;
  /** Which words of the question stand in it: their places in `Coverage.words`. */
  readonly terms: ReadonlySet<number>;
  /** Its neighbours in the paragraph. */
  readonly before?: string;
  readonly after?: string;
};

/** The sentences of a paragraph, in their order, each with what it has of the question. */
export function weighSentences(
  index: PassageIndex,
  query: PassageQuery,
  sentences: readonly Sentence[],
): SentenceHit[] {
  const total = query.terms.reduce((sum, { weight }) => sum + weight, 0);
  const byStem = termsByStem(query);
  return sentences.map(({ start, end, text, plain }, at) => {
    const shown = plain ?? text;
    const { weight, marks, terms } = weigh(index, query, byStem, shown);
    const before = readable(sentences[at - 1]);
    const after = readable(sentences[at + 1]);
    return {
      start,
      end,
      quote: text,
      ...(plain === undefined ? {} : { plain }),
      marks: joinMarks(shown, marks),
      share: total === 0 ? 0 : weight / total,
      terms,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  });
}

const readable = (sentence: Sentence | undefined) => sentence?.plain ?? sentence?.text;

/** The sentence that has most of the question; the first of equals. `hits` must not be empty. */
export function bestSentence(hits: readonly SentenceHit[]): SentenceHit {
  return hits.reduce((best, hit) => (hit.share > best.share ? hit : best));
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
  return { weight, marks, terms: seen };
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
