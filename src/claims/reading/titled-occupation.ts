import type { Token } from './token.ts';

/**
 * "in the musical The Composers", "her novel The Singer": a word for what people do is part of a title where "The" has a
 * capital inside a sentence and no name follows. Such tokens are replaced in place, as words of a name.
 */
export function markTitledOccupations(sentences: readonly Token[][]): void {
  for (const tokens of sentences)
    for (let i = 2; i < tokens.length; i += 1) {
      const token = tokens[i] as Token;
      if (token.ofName || token.kind !== 'word' || !token.capital) continue;
      if (tokens[i - 1]?.text !== 'The' || !/^\p{Ll}/u.test(tokens[i - 2]?.text ?? '')) continue;
      if (tokens[i + 1]?.capital === true && tokens[i + 1]?.ofName === true && !token.possessive) continue;
      tokens[i] = { ...token, ofName: true };
    }
}
