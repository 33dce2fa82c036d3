import type { Article } from '../../articles/article.ts';
import type { Token } from './token.ts';

/** Words of the headline as they are printed there, marks between them included. */
export function printedInHeadline({ title = '' }: Article, words: readonly Token[]): string {
  return title.slice(words[0]?.start, words.at(-1)?.end);
}

/** Whether the article has these words below its headline. */
export function isInText({ sentences }: Article, words: string): boolean {
  return sentences.some(({ kind, text }) => kind !== 'headline' && text.includes(words));
}

/** The same, with capitals or without. */
export function isInTextAnyCase({ sentences }: Article, words: string): boolean {
  const lower = words.toLowerCase();
  return sentences.some(({ kind, text }) => kind !== 'headline' && text.toLowerCase().includes(lower));
}
