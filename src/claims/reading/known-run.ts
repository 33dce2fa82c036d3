import { nameEnd } from './name-run.ts';
import { isNameWord } from './name-word.ts';
import type { Phrases } from './phrases.ts';
import type { Token } from './token.ts';

/** A known name that runs on ("Northgate" in "Northgate: Low Tide", "Me, Myself" & I) is taken as the longer one. */
export function extendKnown(
  tokens: readonly Token[],
  at: number,
  known: number,
  { colons, phrases }: { readonly colons: boolean; readonly phrases: Phrases },
): number {
  if (tokens[at + known]?.text === '&' && tokens[at + known + 1]?.text === 'I') return at + known + 2;
  if (colons && runsToColon(tokens, at + known))
    return nameEnd(tokens, at, { person: false, colon: true, phrases }, at + known);
  return tokens[at + known]?.text === ':' ||
    tokens[at + known]?.text === '/' ||
    /^\d{1,2}$/.test(tokens[at + known]?.text ?? '')
    ? nameEnd(tokens, at, { person: false, colon: colons, phrases }, at + known)
    : at + known;
}

/** "Northgate" of "Northgate Delta: Low Tide": one or two more words in capitals, and a colon that a name goes on behind. */
function runsToColon(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 2 && isNameWord(tokens[at]) && tokens[at]?.spaced && !tokens[at]?.possessive) at += 1;
  return (
    at > from &&
    !tokens[from - 1]?.possessive &&
    tokens[at]?.text === ':' &&
    !tokens[at]?.spaced &&
    tokens[at + 1]?.spaced === true &&
    isNameWord(tokens[at + 1])
  );
}
