import { PARTICLES } from '../words/grammar.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { startsPlatform } from './platform-prefix.ts';
import type { Token } from './token.ts';

const SMALL = /^(?:a|an|in|on|to|for|with|from|at|by|is|are|it|&|:|!|,|-|’|')$/;

/**
 * Where the title ends that a line begins with, the channel in parentheses behind it: "How I Met the Keeper (Quark, 8
 * p.m.)". 0 where the line is none.
 */
export function listedTitleEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.capital !== true) return 0;
  for (let i = 1; i < 10; i += 1) {
    const token = tokens[i];
    if (token === undefined) return 0;
    if (token.text === '(') {
      const channel = startsPlatform(tokens, i + 1) || PLATFORM_KEYS.has(tokens[i + 1]?.lower ?? '');
      return i > 1 && channel ? i : 0;
    }
    if (!token.capital && token.kind !== 'number' && !PARTICLES.has(token.lower) && !SMALL.test(token.text))
      return 0;
  }
  return 0;
}
