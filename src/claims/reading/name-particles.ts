import { PARTICLES } from '../words/grammar.ts';
import { isNameWord } from './name-word.ts';
import type { Token } from './token.ts';

/** "House of the Dragon", "Guillermo del Toro": up to three small words, then a capital. */
export function particles(tokens: readonly Token[], end: number): number {
  let i = end;
  while (
    i < end + 3 &&
    tokens[i]?.spaced &&
    (PARTICLES.has(tokens[i]?.lower ?? '') ||
      // "Half of a Yellow Sun"
      (/^(?:a|an|my)$/.test(tokens[i]?.text ?? '') && tokens[i - 1]?.lower === 'of'))
  )
    i += 1;
  if (i === end || !isNameWord(tokens[i]) || tokens[i]?.lower === 'season') return end;
  return i + 1;
}
