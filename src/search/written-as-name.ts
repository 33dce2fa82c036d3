import { foldWord } from './fold-word.ts';
import type { PassageIndex } from './passage-index.ts';
import { findWord } from './vocabulary.ts';

/** Capitals in 255 from which a word is a name. */
const MOSTLY = 0.85 * 255;

/** Do the articles write a word, given by its id, with a capital almost everywhere? */
export const isNameHere = (index: PassageIndex, id: number): boolean =>
  (index.capitals[id] as number) >= MOSTLY;

/** Do they print this very word, and with a capital almost everywhere? */
export function writtenAsName(index: PassageIndex, word: string): boolean {
  const id = findWord(index.words, foldWord(word));
  return id >= 0 && isNameHere(index, id);
}
