import type { Evidence } from '../answers/answer.ts';
import { evidenceOf, wordsOfClaim } from '../answers/evidence.ts';
import type { Library } from '../answers/library.ts';
import type { Difficulty, Question, QuestionKind } from './question.ts';
import { hashOf } from './stable-hash.ts';

type Article = Library['articles'][number];

/** A quote as a reader sees it, with as much of its article as a reader is told. */
export type ShownQuote = Pick<Evidence, 'quote' | 'marks'> & {
  readonly article: Pick<Article, 'id' | 'title' | 'publisher' | 'author' | 'published' | 'url' | 'digest'>;
};

/**
 * A question as it is asked, with all that its reveal needs: plain data that outlives the library it was made from,
 * so that a game goes on as it began when the articles change or the process does.
 */
export type AskedQuestion = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly prompt: string;
  readonly options: readonly string[];
  readonly right: number;
  readonly accepts: readonly string[];
  readonly difficulty: Difficulty;
  readonly quotes: readonly ShownQuote[];
};

const LETTERS = ['A', 'B', 'C', 'D'] as const;
const QUOTES = 2;

/** The letter of an option, by its index. */
export function letterOf(index: number): string {
  return LETTERS[index] ?? '?';
}

/** Tells these options in this order from any others: six characters. */
export function markOf({ options }: Pick<AskedQuestion, 'options'>): string {
  return hashOf(...options).slice(-6);
}

/** Writes a question down with its first quotes, one an article as far as that goes. */
export function writeDown(library: Library, question: Question, mode: 'buttons' | 'typed'): AskedQuestion {
  const evidence = question.sources.flatMap(
    (claim) => evidenceOf(library, claim, wordsOfClaim(claim, [])) ?? [],
  );
  const seen = new Set<string>();
  const fresh = evidence.filter(({ article }) => !seen.has(article.id) && seen.add(article.id));
  return {
    id: question.id,
    kind: question.kind,
    prompt: mode === 'typed' ? (question.typedPrompt ?? question.prompt) : question.prompt,
    options: question.options.map(({ text }) => text),
    right: question.right,
    accepts: question.accepts,
    difficulty: question.difficulty,
    quotes: fresh.slice(0, QUOTES).map(({ article, quote, plain, marks }) => {
      const { id, title, publisher, author, published, url, digest } = article;
      return {
        quote: plain ?? quote,
        marks,
        article: {
          id,
          digest,
          ...(title === undefined ? {} : { title }),
          ...(publisher === undefined ? {} : { publisher }),
          ...(author === undefined ? {} : { author }),
          ...(published === undefined ? {} : { published }),
          ...(url === undefined ? {} : { url }),
        },
      };
    }),
  };
}

/** The reverse of storing one; undefined where another version of us stored something else. */
export function readAsked(content: unknown): AskedQuestion | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const { id, prompt, options, right, accepts, quotes } = content as Partial<AskedQuestion>;
  const whole =
    typeof id === 'string' &&
    typeof prompt === 'string' &&
    typeof right === 'number' &&
    Array.isArray(options) &&
    Array.isArray(accepts) &&
    Array.isArray(quotes);
  return whole ? (content as AskedQuestion) : undefined;
}
