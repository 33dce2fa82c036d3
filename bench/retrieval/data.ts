import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BenchNeeds } from '../bench.ts';

export type BenchPassage = { readonly id: number; readonly title: string; readonly text: string };
export type Question = {
  readonly question: string;
  /** The id of the passage that answers. */
  readonly gold: number;
  readonly answers: readonly string[];
  /** The question with one slip in its longest word. */
  readonly misspelt: string;
};

export type RetrievalData = {
  readonly passages: readonly BenchPassage[];
  readonly questions: readonly Question[];
  /** How many passages to search, distractors included. */
  readonly size: number;
  readonly seed: number;
  /** Words of which an engine's name must have one; all engines without. */
  readonly only: readonly string[] | undefined;
};

/** Reads `--data DIR [--passages N] [--seed N] [--only NAME,NAME]`: passages.jsonl and questions.jsonl of that folder. */
export function readRetrievalData(args: readonly string[]): RetrievalData {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      passages: { type: 'string' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  if (values.data === undefined)
    throw new BenchNeeds('add --data DIR, a folder with passages.jsonl and questions.jsonl.');
  const passages = readLines<BenchPassage>(join(values.data, 'passages.jsonl'));
  return {
    passages,
    questions: readLines<Question>(join(values.data, 'questions.jsonl')),
    size: Number(values.passages ?? passages.length),
    seed: Number(values.seed),
    only: values.only?.toLowerCase().split(','),
  };
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
