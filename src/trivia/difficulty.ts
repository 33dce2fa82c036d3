import type { Difficulty, Source } from './question.ts';

/** What stands in the first characters of an article, everybody has read. */
const OPENING = 600;

/** How hard a question is: told in many articles, often and early is easy, told once and late is hard. */
export function difficultyOf(sources: readonly Source[]): Difficulty {
  const articles = new Set(sources.map(({ article }) => article)).size;
  const early = sources.some(({ start }) => start < OPENING) ? 1 : 0;
  const score = articles * 2 + Math.min(sources.length, 4) + early;
  if (score >= 8) return 'easy';
  return score >= 4 ? 'medium' : 'hard';
}
