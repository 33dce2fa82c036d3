import type { Article } from '../../articles/article.ts';
import { FUNCTION_WORDS } from '../words/grammar.ts';
import { isNameWord } from './name-word.ts';
import type { Token } from './token.ts';

/** The names of headings such as "Ada Stone as Kira Vale": what the text below may call "she". */
export function* headingPairs(tokens: readonly Token[][], article: Article): Generator<string[]> {
  for (const [i, list] of tokens.entries())
    if (article.sentences[i]?.kind === 'heading') yield* pairedNames(list);
}

const BETWEEN_NAMES = /^(?:as|[(–—-]|plays|voices)$/;

/**
 * "Ada Stone as Kira Vale", "Kira Vale (Ada Stone)", "Ada Stone as Salty Gull/Kira Vale" on a line of its own: the names,
 * where nothing else stands there.
 */
function pairedNames(list: readonly Token[]): string[][] {
  const cut = list.findIndex(({ lower }) => BETWEEN_NAMES.test(lower));
  if (cut < 2 || list.length > 12) return [];
  const end = list.at(-1)?.text === ')' ? list.length - 1 : list.length;
  const slash = list.findIndex(({ text }, i) => i > cut && text === '/');
  const names = [list.slice(0, cut), list.slice(cut + 1, slash < 0 ? end : slash)];
  if (slash > 0) names.push(list.slice(slash + 1, end));
  const named = (half: readonly Token[]) =>
    half.length > 0 &&
    half.length < 5 &&
    half.every((token) => isNameWord(token) && !FUNCTION_WORDS.has(token.lower));
  return names.every(named)
    ? names.filter(({ length }) => length > 1).map((half) => half.map(({ lower }) => lower))
    : [];
}
