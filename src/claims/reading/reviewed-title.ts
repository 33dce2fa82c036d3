import type { Article } from '../../articles/article.ts';
import { FUNCTION_WORDS, PARTICLES } from '../words/grammar.ts';
import { FESTIVALS } from '../words/organisations.ts';
import { isInText, isInTextAnyCase, printedInHeadline } from './headline-words.ts';
import { isOrdinaryWord } from './name-form.ts';
import { innerBounds, quotedTitleAt } from './quotes.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

const REVIEW = /^(?:reviews?|reviewed|recap)$/;
/** What a headline says of the kind of review, or of what is reviewed, beside that word. */
const KIND = new Set(
  'a an the movie film tv television theatre theater stage book game video comic dvd blu-ray anime musical play show advance early quick mini spoiler-free'.split(
    ' ',
  ),
);
const PARTS = new Set('season series episode volume'.split(' '));
const MARKS = new Set([...':–—-|()[]']);
const QUOTES = new Set([...'"“”‘’\'*_']);
/** What a review finds of the title: "Review: Salt Letters Is a Triumph". */
const SAYS = new Set(
  'is are was has makes offers delivers gets shines fails proves brings finds does can could never will falls takes gives puts comes goes keeps loses sets packs lacks shows saves leads stars impresses disappoints'.split(
    ' ',
  ),
);
/** First words of headlines on no single work. */
const NO_TITLE = new Set(
  'year week month weekend my our your critics fans peer weekly performance'.split(' '),
);
const LONGEST = 10;

/**
 * The title that the headline of a review names: "Salt Letters review – a slow burn", "Film Review: Salt Letters",
 * "Salt letters – A Review". `undefined` where it heads no review, or no single title stands there.
 * What a headline adds to the title ("Salt Letters at the Globe") is left out where the text names the title without it.
 */
export function reviewedTitle(article: Article): readonly Token[] | undefined {
  const tokens = tokenize(article.title ?? '', 0);
  const at = tokens.findIndex(({ lower }) => REVIEW.test(lower));
  if (at < 0) return undefined;
  const heads =
    tokens[0]?.kind !== 'number' &&
    tokens
      .slice(0, at)
      .every(({ lower, kind }) => KIND.has(lower) || FESTIVALS.has(lower) || kind === 'number');
  const title = heads ? titleBehind(article, tokens, at) : titleBefore(tokens, at);
  if (title === undefined) return undefined;
  const isNamed = (words: readonly Token[]) => isInTextAnyCase(article, printedInHeadline(article, words));
  if (isNamed(title)) return title;
  const shorter = title.findIndex(({ lower }, i) => i > 0 && /^(?:at|on|by|in|with|from)$/.test(lower));
  if (shorter > 0 && isNamed(title.slice(0, shorter))) return title.slice(0, shorter);
  return heads ? undefined : title;
}

/** "Film Review: Salt Letters Is a Triumph" */
function titleBehind(article: Article, tokens: readonly Token[], at: number): readonly Token[] | undefined {
  let from = at + 1;
  if (!MARKS.has(tokens[from]?.text ?? '')) return undefined;
  while (isEdgeMark(tokens[from])) from += 1;
  return capitalRun(titleFrom(article, tokens, from, SAYS));
}

/**
 * What stands from `from` on up to a mark or a word of `ends`, and beyond a colon where the article prints it so below
 * ("Low Tide: The Return").
 */
export function titleFrom(
  article: Article,
  tokens: readonly Token[],
  from: number,
  ends: ReadonlySet<string> = NONE,
): readonly Token[] {
  const end = (start: number) => {
    let to = start;
    while (to < tokens.length && !isEdgeMark(tokens[to]) && !(to > from && ends.has(tokens[to]?.lower ?? '')))
      to += 1;
    return to;
  };
  const to = end(from);
  // "Review: Joyful “Salt” breaks away"
  const quoted = to > from ? quotedTitleAt(tokens, to) : undefined;
  if (quoted !== undefined) {
    const inner = innerBounds(tokens, quoted);
    return tokens.slice(inner.from, inner.to);
  }
  const long = tokens[to]?.text === ':' ? tokens.slice(from, end(to + 1)) : [];
  return long.length > 0 && isInText(article, printedInHeadline(article, long))
    ? long
    : tokens.slice(from, to);
}

const NONE: ReadonlySet<string> = new Set();

/** "Salt Letters (2009) film review", "Salt Letters – A Review" */
function titleBefore(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  const next = tokens[at + 1];
  if (next !== undefined && !MARKS.has(next.text) && !/^(?:,|!|by|at|of)$/.test(next.lower)) return undefined;
  let to = at;
  while (to > 0 && isBeside(tokens, to - 1)) to -= 1;
  let from = 0;
  while (from < to && QUOTES.has(tokens[from]?.text ?? '')) from += 1;
  const title = tokens.slice(from, to);
  return title.some(({ lower }, i) => i > 0 && SAYS.has(lower)) ? undefined : capitalRun(title);
}

/** What stands between a title and the word "review": marks, its kind, its year and which season it is. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at] as Token;
  const before = tokens[at - 1];
  return (
    isEdgeMark(tokens[at]) ||
    // "Salt Letters (2009), Movie Review"
    (lower === ',' && (KIND.has(tokens[at + 1]?.lower ?? '') || REVIEW.test(tokens[at + 1]?.lower ?? ''))) ||
    (KIND.has(lower) && at > 0) ||
    (PARTS.has(lower) && tokens[at + 1]?.kind === 'number') ||
    (tokens[at]?.kind === 'number' &&
      (PARTS.has(before?.lower ?? '') || (before?.text === '(' && text.length === 4)))
  );
}

/** A mark that stands between a title and what is said of it, or round it. */
export function isEdgeMark(token: Token | undefined): boolean {
  return token !== undefined && (MARKS.has(token.text) || QUOTES.has(token.text));
}

/** A run of capitals, with small words that no English sentence has between them: itself, where it may be a title. */
export function capitalRun(words: readonly Token[]): readonly Token[] | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > LONGEST) return undefined;
  if (
    !(first.capital || first.kind === 'number') ||
    NO_TITLE.has(first.lower) ||
    last.possessive ||
    SMALL.has(last.text)
  )
    return undefined;
  return words.every(
    ({ kind, capital, lower, text }) =>
      (kind === 'mark' ? /^[:&!?]$/.test(text) : capital || kind === 'number') ||
      PARTICLES.has(lower) ||
      SMALL.has(lower) ||
      (kind === 'word' && !isOrdinaryWord(lower) && !FUNCTION_WORDS.has(lower)),
  ) && !(words.length === 1 && FUNCTION_WORDS.has(first.lower))
    ? words
    : undefined;
}

const SMALL = new Set('a an the and or at by for from in of on to with into'.split(' '));
