import { type ArticleHit, searchArticles } from '../../search/articles.ts';
import type { Answer, Evidence } from '../answer.ts';
import { findMarks } from '../evidence.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { quoteAsked, sayList } from '../say.ts';

/** How many passages are shown at most. */
const SHOWN = 3;
/** A passage is shown as an answer or a pointer from this share of the question's weight up (docs/search.md). */
const COVERED = 0.6;
/** A sentence answers, and does not merely point, from this share up. */
const ANSWERS = 0.75;
/** A second passage must have at least this share of what the best has. */
const NEAR_BEST = 0.8;

/** What kind of thing a question asks for, and how a sentence shows that it has one. */
const WANTED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:in |at |from )?where\b/u, /\b(?:at|in|on|near|inside|outside|from|to) (?:the )?\p{Lu}/u],
  [/^(?:on |since |until )?when\b/u, /\b\d{4}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|fall|autumn|winter|year|week|month|today|yesterday|tomorrow)\b/u],
  [/^how (?:many|much|long|old|far)\b/u, /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)\b/iu],
  [/^(?:who|whom|whose)\b/u, /\p{Lu}\p{Ll}+/u],
]; // biome-ignore format: a table of patterns reads better as one

/** Who said something: only a sentence that names its speaker tells; "he said" does not. */
const WHO_SAID = /^who (?:said|says|told|called|described|asked|stated|claimed|quipped)\b/u;
const NAMED_SPEAKER =
  /\p{Lu}\p{L}+(?:,[^,]{1,80},)? (?:also |has |had )*(?:said|says|told|added|explained|noted|stated|revealed|called)\b|\b(?:said|says|added|explained|according to) (?:[a-z-]+ ){0,4}\p{Lu}\p{L}+/u;

/**
 * The passages that answer a question that no fact answers, two or three at most. `answered` where the sentence
 * itself has what is asked for, `partial` where it only points there, `unknown` where the articles do not cover the
 * question's words: then the nearest thing that they do say is shown, marked as such.
 */
export function answerFromPassages(library: Library, typed: string, normal: string): Answer {
  const asked = { question: 'passage', asked: typed };
  const hits = searchArticles(library.passages, typed, { limit: SHOWN });
  const [best] = hits;
  if (!best || best.coverage.words.length === 0) return noPassage(library, asked);
  if (!isCovered(best)) return nearest(library, asked, best);
  const shown = hits.filter((hit) => isCovered(hit) && hit.coverage.share >= best.coverage.share * NEAR_BEST);
  const answers = answersQuestion(best, normal);
  return makeAnswer(library, {
    ...asked,
    status: answers ? 'answered' : 'partial',
    headline: answers ? headlineOf(best) : 'This is what the articles say that comes closest',
    answers: answers ? [best.sentence.quote] : [],
    evidence: shown.map(toEvidence),
    notes: WHO_SAID.test(normal) && !answers ? ['The sentence does not make clear who said it.'] : [],
  });
}

/** Are the words that matter there: most of the weight, and every name that was asked about? */
function isCovered({ coverage }: ArticleHit): boolean {
  return coverage.share >= COVERED && coverage.names >= 0.999;
}

function answersQuestion(hit: ArticleHit, normal: string): boolean {
  const { quote, share } = hit.sentence;
  // One word in common is a topic and no answer.
  if (hit.coverage.words.length < 2 || share < ANSWERS || quote.trimEnd().endsWith('?')) return false;
  if (WHO_SAID.test(normal) && !NAMED_SPEAKER.test(quote)) return false;
  const wanted = WANTED.find(([question]) => question.test(normal));
  return wanted
    ? wanted[1].test(quote)
    : !/^(?:is|are|was|were|will|does|do|did|has|have|can|could|should|why)\b/u.test(normal);
}

/** The sentence itself is the answer: short enough for a title, or its first words. */
function headlineOf(hit: ArticleHit): string {
  const line = (toEvidence(hit).plain ?? hit.sentence.quote).replace(/\s+/gu, ' ').trim();
  return line.length <= 180 ? line : `${line.slice(0, 179).replace(/\s+\S*$/u, '')}…`;
}

function nearest(library: Library, asked: { question: string; asked: string }, hit: ArticleHit): Answer {
  const missing = hit.coverage.words.filter((word) => !word.found).map((word) => `“${word.word}”`);
  return makeAnswer(library, {
    ...asked,
    status: 'unknown',
    headline: 'The articles don’t say',
    sections: [
      {
        lines: [
          {
            text: missing.length
              ? `No passage has ${sayList([...new Set(missing)], 4)} together with the rest of your question. The nearest thing that they do say is below.`
              : 'The nearest thing that they do say is below.',
            cites: [],
          },
        ],
      },
    ],
    evidence: [{ ...toEvidence(hit), note: 'nearest, not an answer' }],
  });
}

function noPassage(library: Library, asked: { question: string; asked: string }): Answer {
  return makeAnswer(library, {
    ...asked,
    status: 'unknown',
    headline: `The articles don’t speak of ${quoteAsked(asked.asked)}`,
  });
}

function toEvidence({ passage, sentence }: ArticleHit): Evidence {
  const { start, end, quote, marks, before, after } = sentence;
  const plain = passage.article.sentences.find((one) => one.start === start)?.plain;
  const words = marks.map((mark) => quote.slice(mark.start, mark.end));
  return {
    article: passage.article,
    start,
    end,
    quote,
    marks: plain === undefined ? marks : findMarks(plain, words),
    ...(plain === undefined ? {} : { plain }),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}
