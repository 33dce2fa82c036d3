import type { Article, Sentence } from '../articles/article.ts';
import type { Evidence } from './answer.ts';

/** A line of two or three words, as in a list of the cast: alone it does not say what it is about. */
export function isCaption(quote: string): boolean {
  return quote.trim().split(/\s+/u).length < FEWEST_WORDS;
}

const FEWEST_WORDS = 4;
/** How long a quote may grow, in UTF-16 code units, by the lines before a caption. */
const LONGEST = 240;
/** What a reader sees between two lines. */
const BETWEEN = ' · ';

/**
 * A caption together with the line above it, "Ode (Nora Senn) · Kira (Ada Stone)", or the one below where no line stands
 * right above. Any other quote stays as it is.
 */
export function withLead(evidence: Evidence): Evidence {
  if (!isCaption(evidence.quote)) return evidence;
  const { article } = evidence;
  const at = article.sentences.findIndex(({ start }) => start === evidence.start);
  if (at < 0) return evidence;
  let [first, last] = [at, at];
  while (isCaption(bodyOf(article, first, last)) && maySpan(article, first - 1, last)) first -= 1;
  while (isCaption(bodyOf(article, first, last)) && maySpan(article, first, last + 1)) last += 1;
  return first === last ? evidence : widened(evidence, at, first, last);
}

/** Whether these lines stand right below each other, with no picture, link or box between them, and make a short quote. */
function maySpan(article: Article, first: number, last: number): boolean {
  const told = article.sentences.slice(Math.max(0, first), last + 1);
  return (
    told.length === last - first + 1 &&
    bodyOf(article, first, last).length <= LONGEST &&
    told.every(
      (one, i) =>
        i === 0 || /^[\s*•#>|-]*$/u.test(article.body.slice((told[i - 1] as Sentence).end, one.start)),
    )
  );
}

function bodyOf({ body, sentences }: Article, first: number, last: number): string {
  return body.slice((sentences[first] as Sentence).start, (sentences[last] as Sentence).end);
}

function widened(evidence: Evidence, at: number, first: number, last: number): Evidence {
  const { article } = evidence;
  const told = article.sentences.slice(first, last + 1);
  const lead = told.slice(0, at - first).map((one) => `${one.plain ?? one.text}${BETWEEN}`);
  const shift = lead.join('').length;
  const plain = told.map((one) => one.plain ?? one.text).join(BETWEEN);
  const quote = bodyOf(article, first, last);
  return {
    ...evidence,
    quote,
    ...(plain === quote ? {} : { plain }),
    start: (told[0] as Sentence).start,
    end: (told.at(-1) as Sentence).end,
    marks: evidence.marks.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
