import { FUNCTION_WORDS } from '../words/grammar.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Token } from './token.ts';

/** Behind which a name with "'s" owns nothing: "the hospital drama St Brendan's after seven years". */
const CLOSES = new Set(
  'after in on at for from with since when while is was will has had which who by before during until , . ; : ) ! ? ” "'.split(
    ' ',
  ),
);

/**
 * Names that end in a possessive and own nothing, such as St Brendan's: the article never writes the word without its
 * ending, and once at least nothing stands behind it that could be owned. Their ending becomes part of the word,
 * wherever they stand ("the St Brendan's star").
 *
 * @param sentences the tokens of each sentence; those of such names are replaced in place
 */
export function closePossessives(sentences: readonly Token[][]): void {
  let closing: Set<string> | undefined;
  for (const tokens of sentences)
    for (const [i, token] of tokens.entries())
      if (token.possessive && isName(token) && (closesAt(tokens, i + 1) || isInTitle(tokens, i)))
        closing = (closing ?? new Set()).add(token.lower);
  if (closing === undefined) return;
  for (const tokens of sentences)
    for (const token of tokens) if (!token.possessive && token.capital) closing.delete(token.lower);
  if (closing.size === 0) return;
  for (const tokens of sentences)
    for (const [i, token] of tokens.entries())
      if (token.possessive && closing.has(token.lower)) tokens[i] = withEnding(token);
}

/** Straight quotation marks that open stand off from the word: 'Quark's "Low Tide"'; and '"Sons of Tide's" Ada Stone' is hers. */
function closesAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next !== undefined && /^["”]$/.test(next.text))
    return !next.spaced && tokens[at + 1]?.capital !== true && !OWNED.test(tokens[at + 1]?.lower ?? '');
  return CLOSES.has(next?.lower ?? '.');
}

/** "the Nights at Kira's movie": a place inside the title. */
function isInTitle(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:at|on|from|to)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 2]?.capital === true &&
    /^(?:movie|film|franchise|game|games|sequel|adaptation|series)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "“Low Tide's” first season", "“Low Tide's” ten-episode run": what a title owns. */
const OWNED =
  /^(?:seasons?|finale|premiere|pilot|episodes?|cast|stars?|creators?|directors?|showrunners?|fans|release|debut|return|trailer|first|second|third|fourth|fifth|sixth|final|last|new|latest|upcoming|original|next|lead|titular|predecessor|sequel|\w+-(?:episode|part))$/;

function isName({ capital, lower }: Token): boolean {
  return capital && !FUNCTION_WORDS.has(lower) && !PLATFORM_KEYS.has(lower);
}

function withEnding(token: Token): Token {
  // "Jones'" stays what it is
  if (token.end - token.start !== token.text.length + 2) return token;
  return { ...token, text: `${token.text}’s`, lower: `${token.lower}'s`, possessive: false };
}
