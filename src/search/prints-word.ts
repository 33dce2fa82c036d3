import { foldWord } from './fold-word.ts';
import type { PassageIndex } from './passage-index.ts';
import { findWord } from './vocabulary.ts';

/** Does any passage print this very word, up to case and accents? */
export function printsWord(index: PassageIndex, word: string): boolean {
  return findWord(index.words, foldWord(word)) >= 0;
}
