import { PARTICLES } from '../words/grammar.ts';
import type { Token } from './token.ts';

/** Words that a title in the form of a question begins with: "Are You Going Home?". */
const ASKS =
  /^(?:are|is|was|were|am|do|does|did|can|could|will|would|should|shall|may|have|has|who|who's|whose|what|what's|where|where's|when|why|how|how's|which|guess|wanna|anyone)$/;
const SMALL = /^(?:a|an|and|at|by|for|from|in|is|it|my|on|or|to|with|your)$/;
// Longer than such titles are; keeps the search for the mark bounded.
const LONGEST = 9;

/**
 * The position behind a name that ends at `end`, with the "?" or "!" that belongs to it: where the sentence goes on
 * behind it ("in Harbor! and Low Water", "Who Sails?, the new comedy"), or where the name itself asks.
 */
export function withTitleMark(tokens: readonly Token[], from: number, end: number): number {
  const mark = tokens[end];
  if (
    mark === undefined ||
    mark.spaced ||
    (mark.text !== '?' && mark.text !== '!') ||
    tokens[end - 1]?.possessive
  )
    return end;
  if (goesOn(tokens, end + 1)) return end + 1;
  return mark.text === '?' && from > 0 && end - from > 1 && ASKS.test(tokens[from]?.lower ?? '')
    ? end + 1
    : end;
}

/** "Where Is My Lamp? premiered": the position behind a title that opens the sentence and ends in a mark; 0 for none. */
export function markedOpening(tokens: readonly Token[]): number {
  let capitals = 0;
  for (let i = 0; i < tokens.length && i < LONGEST; i += 1) {
    const token = tokens[i] as Token;
    if (token.text === '?' || token.text === '!')
      return capitals > 1 && !token.spaced && goesOn(tokens, i + 1) ? i + 1 : 0;
    if (token.kind === 'mark') return 0;
    if (token.capital) capitals += 1;
    else if (token.kind === 'word' && !SMALL.test(token.lower) && !PARTICLES.has(token.lower)) return 0;
  }
  return 0;
}

/** Whether the same sentence goes on at `at`. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.kind === 'mark') return /^[,;:()–—]$/.test(next.text);
  return next.kind === 'word' && !next.capital;
}
