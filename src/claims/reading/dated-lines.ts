import type { Article } from '../../articles/article.ts';
import { YEAR } from '../words/grammar.ts';
import type { Token } from './token.ts';

/** Longer lines tell something. */
const LONGEST = 12;

/**
 * The titles of headings and entries that consist of a title and its year: in "The 40-Year-Old Lamp (2005)", "It's a
 * Salt Life (1946)" all of it, whatever its words look like.
 */
export function* datedLines(tokens: readonly (readonly Token[])[], article: Article): Generator<string[]> {
  for (const [i, list] of tokens.entries()) {
    const kind = article.sentences[i]?.kind;
    if (kind !== 'heading' && kind !== 'item') continue;
    const open = list.length - 3;
    if (list[open]?.text !== '(' || list.at(-1)?.text !== ')' || !YEAR.test(list.at(-2)?.text ?? ''))
      continue;
    const title = list.slice(0, open);
    if (title.length < 2 || title.length > LONGEST || !isTitle(title)) continue;
    yield title.map(({ lower }) => lower);
  }
}

/** Begins with a capital or a number, and every long word has a capital. */
function isTitle(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (first?.kind === 'mark' || (first?.kind === 'number' && second?.kind === 'mark')) return false;
  return words.every(
    ({ kind, capital, text }) => kind !== 'word' || capital || text.length < 5 || /^\d/.test(text),
  );
}
