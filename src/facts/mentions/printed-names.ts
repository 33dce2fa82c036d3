import type { Article } from '../../articles/article.ts';
import { capitalisedRuns } from './capitalised-runs.ts';

/** A name as an article prints it, and how many times. */
export type PrintedName = readonly [name: string, times: number];

/** All capitalised names in an article's sentences, in the order in which they first stand there. */
export const readPrintedNames = ({ sentences }: Article): readonly PrintedName[] => {
  const names = new Map<string, number>();
  for (const { text } of sentences) {
    for (const run of capitalisedRuns(text)) names.set(run, (names.get(run) ?? 0) + 1);
  }
  return [...names];
};
