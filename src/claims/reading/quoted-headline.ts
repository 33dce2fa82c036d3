import type { Article } from '../../articles/article.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import { isInText, isInTextAnyCase, printedInHeadline } from './headline-words.ts';
import { innerBounds, type Quoted, quotedTitleAt } from './quotes.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/**
 * The one title that a headline quotes: of "Filming begins on “Low Tide”". `undefined` where it quotes two, or what
 * somebody says, or names it to say who somebody is.
 */
export function quotedInHeadline(article: Article): readonly Token[] | undefined {
  const tokens = tokenize(article.title ?? '', 0);
  let only: Quoted | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const quoted = quotedTitleAt(tokens, at);
    if (quoted === undefined) continue;
    if (only !== undefined) return undefined;
    only = quoted;
    at = quoted.close;
  }
  if (only === undefined || isInPassing(tokens, only) || isSaid(tokens, only)) return undefined;
  const { from, to } = innerBounds(tokens, only);
  const words = tokens.slice(from, to);
  return OCCASION.test(words.at(-1)?.lower ?? '') || isTakenFromText(article, words) ? undefined : words;
}

const OCCASION = /^(?:awards?|festival|con|comic-con|prize|day|week)$/;

/** "totally against type", of which the headline makes capitals: what somebody says in the text. */
function isTakenFromText(article: Article, words: readonly Token[]): boolean {
  const title = printedInHeadline(article, words);
  return isInTextAnyCase(article, title) && !isInText(article, title);
}

/** "‘Salt’ star lands role", "… after ‘Salt’ success", "‘Salt’ sequel" */
function isInPassing(tokens: readonly Token[], { open, close }: Quoted): boolean {
  const next = tokens[close + 1]?.lower ?? '';
  return (
    ACTOR_NOUNS.has(next) ||
    CREW_NOUNS.has(next) ||
    /^(?:sequel|prequel|spinoff|spin-off|follow-up|and|&|,)$/.test(next) ||
    /^(?:after|following|unlike|like|of|for|and|&|,)$/.test(tokens[open - 1]?.lower ?? '')
  );
}

/** "Review: “Low Tide” is a triumph" */
const LABEL = /^(?:reviews?|previews?|trailers?|teasers?|recap|watch|casting|exclusive|look)$/;

/** "Ada Stone: “I Am Done”", "“It Hurt,” says Stone" */
function isSaid(tokens: readonly Token[], { open, close }: Quoted): boolean {
  const first = tokens[open + 1]?.lower ?? '';
  return (
    (/^[:–—-]$/.test(tokens[open - 1]?.text ?? '') && !LABEL.test(tokens[open - 2]?.lower ?? '')) ||
    tokens[close + 1]?.text === ':' ||
    tokens[close - 1]?.text === ',' ||
    /^(?:i|i'm|we|we're|from|this|that|it's|you)$/.test(first) ||
    /^(?:says?|said|calls?|called|admits|as|a|an|being|to|not|feels?|was|is|are|were)$/.test(
      tokens[open - 1]?.lower ?? '',
    )
  );
}
