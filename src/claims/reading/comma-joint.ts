import { isCall } from './comma-title.ts';
import { startsWithGivenName } from './given-name.ts';
import { isEveryday, isOrdinaryWord } from './name-form.ts';
import { REIGNS } from './name-marks.ts';
import type { Token } from './token.ts';

/** What joins two stretches of capitals, and where the second begins. */
type Joint = { readonly text: string; readonly to: number };

/**
 * What the comma at `at` may join inside a title with what begins at `from`: `, o` behind a call, `, the` in front of a small
 * article, `, item` between everyday words, `,` else.
 *
 * @param isCapital whether a stretch of capitals may begin at a position
 */
export function commaJoint(
  tokens: readonly Token[],
  from: number,
  at: number,
  isCapital: (tokens: readonly Token[], at: number) => boolean,
): Joint | undefined {
  const and = /^(?:and|&)$/.test(tokens[at + 1]?.lower ?? '');
  const to = and ? at + 2 : at + 1;
  const next = tokens[to];
  const words = tokens.slice(from, at).map(({ lower }) => lower);
  if (and) {
    if (!isCapital(tokens, to)) return undefined;
    // "Good Salt, and Good Glass"
    if (words.length === 2 && next?.lower === words[0]) return { text: ', and', to };
    const ends = tokens[to + 1]?.text !== '&';
    return ends && words.length === 1 && isEveryday(words[0] as string)
      ? { text: ', item and', to }
      : undefined;
  }
  // "The Fair, the Foul and the Late"
  const listed = words[0] === 'the' || tokens[from - 1]?.text === 'the';
  if (next?.text === 'the')
    return listed && isCapital(tokens, at + 2) ? { text: ', the', to: at + 2 } : undefined;
  if (listed && /^(?:His|Her|Their)$/.test(next?.text ?? '')) return { text: ', the', to };
  // "Hello, Harbor", "Harbor, Harbor", "Yes, Captain, Yes"
  const goesOn =
    (isCapital(tokens, to) && !next?.possessive) || (next?.text === 'I' && isCapital(tokens, to + 1));
  const again =
    // "Salt, Salt 2": one and what came after it
    (words.every((word, i) => tokens[to + i]?.lower === word) &&
      tokens[to + words.length]?.kind !== 'number') ||
    (tokens[from - 1]?.text === ',' && tokens[from - 2]?.lower === next?.lower);
  if (goesOn && (isCall(words) || again)) return { text: ', o', to };
  if (isCapital(tokens, to) && areItems(words, next) && leadsToAnd(tokens, to + 1))
    return { text: ', item', to };
  // "The Lantern, The Keeper and the Tide"
  if (
    (next?.text === 'The' && isCapital(tokens, at + 2)) ||
    isAddress(tokens, from, at, isCapital) ||
    isReign(tokens, from, at)
  )
    return { text: ',', to };
  return undefined;
}

/** An everyday word, or an adverb and no Emily. */
function isPlain(word: string): boolean {
  return isEveryday(word) || (/..ly$/.test(word) && !startsWithGivenName(word));
}

/** "Salt, Lies and Lamps", "Utterly Cold, Strangely Wet and Grey" */
function areItems(words: readonly string[], next: Token | undefined): boolean {
  return (
    isPlain(next?.lower ?? '') &&
    (words.length === 1 || (words.length === 2 && /.ly$/.test(words[0] as string))) &&
    words.every(isPlain)
  );
}

/** ", Lies and Lamps", "& Lamps": whether the list has one word more before its "and" at most. */
function leadsToAnd(tokens: readonly Token[], at: number): boolean {
  let i = at;
  // "Utterly Cold, Strangely Wet and Grey"
  if (/.ly$/.test(tokens[at - 1]?.lower ?? '') && tokens[i]?.capital) i += 1;
  if (tokens[i]?.text === ',' && tokens[i + 1]?.capital && tokens[i + 2]?.text !== ',') i += 2;
  if (tokens[i]?.text === ',') i += 1;
  return /^(?:and|&)$/.test(tokens[i]?.lower ?? '');
}

/** "Mary, Queen of Tides" */
function isReign(tokens: readonly Token[], from: number, comma: number): boolean {
  return (
    comma - from === 1 && REIGNS.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.lower === 'of'
  );
}

/** "Love, Kira", "Goodbye, Harbor": one everyday word, one name, and no list. */
function isAddress(
  tokens: readonly Token[],
  from: number,
  comma: number,
  isCapital: (tokens: readonly Token[], at: number) => boolean,
): boolean {
  return (
    comma - from === 1 &&
    isOrdinaryWord(tokens[from]?.lower ?? '') &&
    isCapital(tokens, comma + 1) &&
    !isCapital(tokens, comma + 2) &&
    tokens[comma + 2]?.text !== ','
  );
}
