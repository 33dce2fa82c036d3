import { searchArticles } from '../../search/articles.ts';
import { isCovered } from '../../search/passages.ts';
import type { Answer, Evidence } from '../answer.ts';
import { distinctEvidence } from '../evidence.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { type Judged, judgeSentences } from '../passages/judge-sentence.ts';
import { otherWords, rephrase } from '../passages/other-words.ts';
import { ownWords } from '../passages/own-words.ts';
import { readWanted, type Wanted } from '../passages/read-wanted.ts';
import { sayWindow } from '../passages/say-window.ts';
import { quoteAsked, sayList } from '../say.ts';
import { titlesAsked } from '../titles-in.ts';

/** How many quotes are shown at most, and how many passages are read for them. */
const SHOWN = 3;
const READ = 5;
/** A further quote must come this near to the best. */
const NEAR_BEST = 0.75;
const TITLE = 180;

/**
 * The passages that answer a question that no fact answers, two or three at most. `answered` where the sentence
 * itself has what is asked for, `partial` where it only points there, `unknown` where the articles do not cover the
 * question's words: then the nearest thing that they do say is shown, marked as such.
 */
export function answerFromPassages(library: Library, typed: string, normal: string): Answer {
  const asked = { question: 'passage', asked: typed };
  const own = ownWords(library, normal);
  const hits = searchArticles(library.passages, rephrase(typed), {
    limit: READ,
    otherWords: (word) => [...otherWords(word), ...(own.get(word) ?? [])],
  });
  const wanted = readWanted(normal, titlesAsked(library, normal));
  const judged = judgeSentences(library, hits, wanted);
  const [best] = judged;
  if (!best || best.hit.coverage.words.length === 0) return noPassage(library, asked);
  if (!best.answers && !hits.some(isCovered)) return nearest(library, asked, best);
  const near = judged.filter(
    (one) => one.answers === best.answers && one.score >= best.score * NEAR_BEST && isQuotable(one),
  );
  const shown = apart(near).slice(0, SHOWN);
  return makeAnswer(library, {
    ...asked,
    status: best.answers ? 'answered' : 'partial',
    headline: best.answers
      ? headlineOf(best, wanted)
      : 'The articles don’t say it outright; this comes closest',
    answers: best.answers ? [answerOf(best, wanted)] : [],
    evidence: withoutRepeats(distinctEvidence(shown.map(toEvidence))),
    notes:
      wanted.kind === 'speaker' && !best.answers ? ['The sentence does not make clear who said it.'] : [],
  });
}

/** Without the sentences that stand beside a better one, which shows them already. */
function apart(judged: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  const place = ({ hit, sentence }: Judged) => hit.sentences.indexOf(sentence);
  for (const one of judged) {
    const beside = kept.some(
      (other) => other.hit.passage.id === one.hit.passage.id && Math.abs(place(other) - place(one)) === 1,
    );
    if (!beside) kept.push(one);
  }
  return kept;
}

/** Each sentence once, be it quoted or a neighbour. */
function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const shown = new Set<string>();
  return evidence.map(({ before, after, ...one }) => {
    const fresh = (text: string | undefined) => text !== undefined && !shown.has(text);
    const kept = { ...(fresh(before) ? { before } : {}), ...(fresh(after) ? { after } : {}) } as Pick<
      Evidence,
      'before' | 'after'
    >;
    for (const text of [before, one.plain ?? one.quote, after]) if (text) shown.add(text);
    return { ...one, ...kept };
  });
}

/** Fewer than four words quote nothing. */
const isQuotable = ({ sentence }: Judged) => sentence.quote.trim().split(/\s+/u).length >= 4;

/** The sentence itself, or the part of it that has the answer; for "who said", the speaker before it. */
function headlineOf(best: Judged, wanted: Wanted): string {
  const { sentence, answer } = best;
  const text = sentence.plain ?? sentence.quote;
  const line = sayWindow(text, marksOf(best), TITLE);
  return wanted.kind === 'speaker' && answer ? `${text.slice(answer.start, answer.end)}: ${line}` : line;
}

function answerOf({ sentence, answer }: Judged, wanted: Wanted): string {
  const text = sentence.plain ?? sentence.quote;
  return wanted.kind === 'speaker' && answer ? text.slice(answer.start, answer.end) : text;
}

function nearest(library: Library, asked: { question: string; asked: string }, best: Judged): Answer {
  const missing = best.hit.coverage.words.filter((word) => !word.found).map((word) => `“${word.word}”`);
  return makeAnswer(library, {
    ...asked,
    status: 'unknown',
    headline: 'The articles don’t say',
    sections: [
      {
        lines: [
          {
            text: missing.length
              ? `No passage has ${sayList([...new Set(missing)], 4)} together with the rest of your question. The nearest thing that they do say:`
              : 'The nearest thing that they do say:',
            cites: [],
          },
        ],
      },
    ],
    evidence: isQuotable(best) ? [{ ...toEvidence(best), note: 'nearest, not an answer' }] : [],
  });
}

function noPassage(library: Library, asked: { question: string; asked: string }): Answer {
  return makeAnswer(library, {
    ...asked,
    status: 'unknown',
    headline: `The articles don’t speak of ${quoteAsked(asked.asked)}`,
  });
}

function marksOf({ sentence, answer }: Judged) {
  const whole = (sentence.plain ?? sentence.quote).length;
  return answer && answer.end - answer.start < whole
    ? [...sentence.marks, answer].sort((a, b) => a.start - b.start)
    : sentence.marks;
}

function toEvidence(judged: Judged): Evidence {
  const { start, end, quote, plain, before, after } = judged.sentence;
  return {
    article: judged.hit.passage.article,
    start,
    end,
    quote,
    marks: marksOf(judged),
    ...(plain === undefined ? {} : { plain }),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}
