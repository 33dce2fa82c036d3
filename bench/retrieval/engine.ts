import type { BenchPassage } from './data.ts';

/** A search engine on the bench: indexes passages, then gives the ids of the ten best for a question. */
export type Engine = {
  readonly name: string;
  readonly build: (passages: readonly BenchPassage[]) => Search | Promise<Search>;
};

export type Search = (question: string) => readonly number[] | Promise<readonly number[]>;

export const TOP = 10;
