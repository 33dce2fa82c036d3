import type { Article } from '../../articles/article.ts';
import { FUNCTION_WORDS, PARTICLES } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { VENUE_ENDINGS } from '../words/places-of-release.ts';
import { startsWithGivenName } from './given-name.ts';
import { isInText, isInTextAnyCase, printedInHeadline } from './headline-words.ts';
import { labelledTitle, newsTitle, ORDERED } from './news-headline.ts';
import { quotedInHeadline } from './quoted-headline.ts';
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
  explained create creates delivers deliver masterpiece triumph disappoints shines impresses typical everything all meet inside why how what when where who about behind coming arrives hits opens begins ends is are was will has have new more first look blockbuster adaptations movies films shows series movie film tv television cinema book books game games comic day thoughts opinion column editorial guest offerings spring summer fall autumn winter`.split(
    /\s+/,
  ),
);
/** Titles that are a whole headline are no longer, unless their year stands behind them. */
const LONGEST = 5;
const LONGEST_DATED = 10;

/**
 * The whole headline, where a review is headed with the title and nothing else: "Salt Letters", over a text that speaks
 * of "the film". `undefined` where it says something or names somebody.
 */
export function bareHeadline(article: Article): readonly Token[] | undefined {
  const all = tokenize(article.title ?? '', 0);
  const tokens = withoutAddition(all);
  const longest = all.at(-1)?.text === ')' && tokens.length < all.length ? LONGEST_DATED : LONGEST;
  if (tokens.length === 0 || tokens.length > longest || startsWithGivenName((tokens[0] as Token).text))
    return undefined;
  const bare = tokens.every(
    ({ kind, capital, lower, possessive }, i) =>
      (kind !== 'mark' || (lower === ':' && i > 0)) &&
      !NEWS.has(lower) &&
      !ORDERED.has(lower) &&
      (capital ||
        kind === 'mark' ||
        kind === 'number' ||
        (i > 0 &&
          (PARTICLES.has(lower) ||
            /^(?:a|an|and|or|as|in|into|on|upon|to|for|with|at|from|by)$/.test(lower)))) &&
      !(possessive && i === tokens.length - 1),
  );
  return bare && tokens.some(({ lower }) => !FUNCTION_WORDS.has(lower)) && speaksOfIt(article, 1)
    ? tokens
    : undefined;
}

/**
 * "Salt Letters (2013)", "Salt Letters: Season 2", "Salt Letters, Old Vic", and "Salt Letters!", which is so called where
 * the text prints it so.
 */
function withoutAddition(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.length - 3;
  if (
    tokens[at]?.text === '(' &&
    /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.text === ')'
  )
    return tokens.slice(0, at);
  if (
    tokens[at + 1]?.lower === 'season' &&
    tokens[at + 2]?.kind === 'number' &&
    /^[:,–—-]$/.test(tokens[at]?.text ?? '')
  )
    return tokens.slice(0, at);
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  if (comma > 0 && PLACE.has(tokens.at(-1)?.lower ?? '')) return tokens.slice(0, comma);
  return tokens.length > 1 && tokens.at(-1)?.text === '!' ? tokens.slice(0, -1) : tokens;
}

/** What the name of a place or of a channel ends in that a headline has behind the comma. */
const PLACE = new Set([
  ...VENUE_ENDINGS,
  ...'warehouse opera festival bbc1 bbc2 bbc3 bbc4 itv1 itv e4 c4'.split(' '),
]);

const IT = new RegExp(
  `\\b(?:the|this) (?:[a-z-]+ )?(?:${[...MEDIUM_NOUNS.keys()].filter((noun) => !noun.endsWith('s') || noun === 'series').join('|')}|production|short|short film)\\b`,
  'gi',
);

function speaksOfIt({ body }: Article, times: number): boolean {
  return (body.match(IT)?.length ?? 0) >= times;
}

/** "Salt Letters: A Slow Burn", over a text that speaks of "the film": what stands before the colon. */
function beforeMotto(article: Article): readonly Token[] | undefined {
  const tokens = tokenize(article.title ?? '', 0);
  const colon = tokens.findIndex(({ text }) => text === ':');
  const [front, motto] = [tokens.slice(0, colon), tokens.slice(colon + 1)];
  if (colon < 1 || colon > LONGEST || motto.length > LONGEST || startsWithGivenName(front[0]?.text ?? ''))
    return undefined;
  const whole = isInText(article, printedInHeadline(article, tokens));
  return !whole && isCapitalized(front) && isCapitalized(motto) && speaksOfIt(article, 2) ? front : undefined;
}

/** Capitals with small words between them, and nothing that headlines say of works. */
function isCapitalized(words: readonly Token[]): boolean {
  return words.every(
    ({ kind, capital, lower }) =>
      (kind === 'mark' ? lower === ',' : capital || FUNCTION_WORDS.has(lower)) &&
      !NEWS.has(lower) &&
      !ORDERED.has(lower),
  );
}

/**
 * The headline as a title, or what it says is reviewed or has news, where the article shows none, only a part of it, or
 * one that it names in passing: "Becoming Kira" and not "Kira".
 *
 * @param found what the article shows to be its main work, folded; `passing`: the text names that once or twice, and the
 * headline does not; `often`: five times or more; `others`: it has other sure titles
 */
export function titleOfHeadline(
  article: Article,
  found: string | undefined,
  {
    passing,
    often,
    others,
  }: { readonly passing: boolean; readonly often: boolean; readonly others: boolean },
): string | undefined {
  const print = (words: readonly Token[]) => printedInHeadline(article, words);
  const reviewed = reviewedTitle(article) ?? labelledTitle(article);
  const whole = bareHeadline(article);
  // "Wonderfully Wicked", over a text on the musical Wicked
  const bare =
    reviewed ??
    (others && whole !== undefined && !isInTextAnyCase(article, print(whole)) ? undefined : whole) ??
    beforeMotto(article);
  if (bare !== undefined) {
    const folded = foldName(print(bare));
    if (found === undefined || passing) return print(bare);
    if (` ${found} `.includes(` ${folded} `)) return undefined;
    // "Aka Kira Vale", of a text that has "Kira Vale" nine times
    const longer =
      ` ${folded} `.includes(` ${found} `) &&
      speaksOfIt(article, 2) &&
      !(often && !isInText(article, print(bare)));
    return reviewed !== undefined || longer ? print(bare) : undefined;
  }
  const news =
    found === undefined
      ? (newsTitle(article) ?? quotedInHeadline(article))
      : passing
        ? quotedInHeadline(article)
        : undefined;
  return news === undefined || !speaksOfIt(article, 1) ? undefined : print(news);
}
