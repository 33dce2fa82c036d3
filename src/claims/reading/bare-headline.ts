import type { Article } from '../../articles/article.ts';
import { FUNCTION_WORDS, PARTICLES } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { startsWithGivenName } from './given-name.ts';
import { reviewedTitle } from './reviewed-title.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { foldName } from './unit.ts';

/** What a headline says of a work; a title of so few words hardly has one of them. */
const NEWS = new Set(
  `review reviews reviewed trailer trailers teaser news interview interviews cast casts casting update updates recap preview previews spoilers spoiler
  best top guide guides watch week weekly roundup round-up podcast exclusive video videos photos photo poster posters clip clips trash feed blog links episode
  season seasons premiere premieres premiered returns returning joins joined stars starring star sets set gets adds lands wins talks says directs plays heads leads eyes taps boards
  confirmed confirms announced announces announcement revealed reveals reveal released releases release debuts debut drops renewed cancelled canceled delayed
  explained everything all meet inside why how what when where who about behind coming arrives hits opens begins ends is are was will has have new more first look blockbuster adaptations movies films shows series stars guest offerings spring summer fall autumn winter`.split(
    /\s+/,
  ),
);
/** Titles that are a whole headline are no longer. */
const LONGEST = 5;

/**
 * The whole headline, where a review is headed with the title and nothing else: "Salt Letters", over a text that speaks
 * of "the film". `undefined` where it says something or names somebody.
 */
export function bareHeadline(article: Article, tokens: readonly Token[]): readonly Token[] | undefined {
  if (tokens.length === 0 || tokens.length > LONGEST || startsWithGivenName((tokens[0] as Token).text))
    return undefined;
  const bare = tokens.every(
    ({ kind, capital, lower, possessive }, i) =>
      kind !== 'mark' &&
      !NEWS.has(lower) &&
      (capital ||
        kind === 'number' ||
        (i > 0 && (PARTICLES.has(lower) || /^(?:a|an|and|in|on|to|for|with|at|from|by)$/.test(lower)))) &&
      !(possessive && i === tokens.length - 1),
  );
  return bare && tokens.some(({ lower }) => !FUNCTION_WORDS.has(lower)) && speaksOfIt(article)
    ? tokens
    : undefined;
}

const IT = new RegExp(
  `\\b(?:the|this) (?:${[...MEDIUM_NOUNS.keys()].filter((noun) => !noun.endsWith('s') || noun === 'series').join('|')}|production|short|short film)\\b`,
  'gi',
);

function speaksOfIt({ body }: Article): boolean {
  return (body.match(IT)?.length ?? 0) > 1;
}

/**
 * The headline as a title, or what it says is reviewed, where the article shows none or only a part of it: "Becoming
 * Kira" and not "Kira".
 */
export function titleOfHeadline(article: Article, found: string | undefined): string | undefined {
  const headline = article.title ?? '';
  const reviewed = reviewedTitle(article);
  const words = reviewed ?? bareHeadline(article, tokenize(headline, 0));
  if (words === undefined) return undefined;
  const title = headline.slice(words[0]?.start, words.at(-1)?.end);
  const folded = foldName(title);
  if (found === undefined) return title;
  if (` ${found} `.includes(` ${folded} `)) return undefined;
  return reviewed !== undefined || ` ${folded} `.includes(` ${found} `) ? title : undefined;
}
