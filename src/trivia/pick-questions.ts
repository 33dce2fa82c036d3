import type { FactBase } from '../facts/fact.ts';
import type { Difficulty, Question } from './question.ts';
import { shuffleBy } from './stable-hash.ts';

export type Wish = {
  /** Id of a title. */
  readonly topic?: string;
  readonly difficulty?: Difficulty;
  /** Typed answers: questions that need no options. */
  readonly typed?: boolean;
  /** Ids that the server's moderators have retired. */
  readonly retired?: ReadonlySet<string>;
};

/**
 * The questions that fit a wish, shuffled by a seed so that kinds take turns: a game of ten has hardly two of one
 * kind in a row. The store takes from it in this order those that the server has not had.
 */
export function poolFor(questions: readonly Question[], wish: Wish, seed: string): readonly Question[] {
  const fit = questions.filter(
    (question) =>
      !wish.retired?.has(question.id) &&
      (wish.topic === undefined || question.topics.includes(wish.topic)) &&
      (wish.difficulty === undefined || question.difficulty === wish.difficulty) &&
      (!wish.typed || question.accepts.length > 0),
  );
  const kinds = Map.groupBy(
    shuffleBy(seed, fit, ({ id }) => id),
    ({ kind }) => kind,
  );
  const largest = Math.max(0, ...[...kinds.values()].map(({ length }) => length));
  const spread = [...kinds.values()].flatMap((same) =>
    same.map((question, index) => ({ question, at: ((index + 0.5) * largest) / same.length })),
  );
  return spread.sort((a, b) => a.at - b.at).map(({ question }) => question);
}

/** Titles that questions are about, with how many, most first: what `/trivia start topic:` offers. */
export function listTopics(
  questions: readonly Question[],
  base: FactBase,
): readonly { readonly id: string; readonly name: string; readonly questions: number }[] {
  const counts = new Map<string, number>();
  for (const { topics } of questions) for (const id of topics) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, name: base.entity(id)?.name ?? id, questions: count }))
    .sort((a, b) => b.questions - a.questions || (a.name < b.name ? -1 : 1));
}
