import { PARTICLES } from '../words/grammar.ts';
import { COMPANY_ENDINGS } from '../words/organisations.ts';
import { isNameWord } from './name-word.ts';
import { startsPlatform } from './platform-prefix.ts';
import type { Token } from './token.ts';

/** "House of the Tide", "Bo del Mar": up to three small words, then a capital. */
export function particles(tokens: readonly Token[], end: number): number {
  let i = end;
  while (
    i < end + 3 &&
    tokens[i]?.spaced &&
    (PARTICLES.has(tokens[i]?.text ?? '') ||
      // "Half of a Yellow Sun"
      (/^(?:a|an|my)$/.test(tokens[i]?.text ?? '') && tokens[i - 1]?.lower === 'of'))
  )
    i += 1;
  if (isCompany(tokens, i) && !/^(?:the|a)$/.test(tokens[end - 2]?.lower ?? '')) return end;
  if (i === end || !isNameWord(tokens[i]) || tokens[i]?.lower === 'season' || startsPlatform(tokens, i))
    return end;
  return i + 1;
}

/** "Ada Stone of Ember Films": for whom she works. */
function isCompany(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + 4 && isNameWord(tokens[end])) end += 1;
  return end - at > 1 && COMPANY_ENDINGS.has(tokens[end - 1]?.lower ?? '');
}
