import { describe, expect, it } from 'vitest';
import { makeQuestions } from '../../src/trivia/make-questions.ts';
import { listTopics, poolFor } from '../../src/trivia/pick-questions.ts';
import { baseOf, GLASS, HARBOR } from './folders.ts';

const base = baseOf(HARBOR, GLASS);
const questions = makeQuestions(base);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('poolFor', () => {
  it('has every question once, in an order that the seed decides', () => {
    const [one, same, other] = ['seed', 'seed', 'other'].map((seed) => ids(poolFor(questions, {}, seed)));
    expect(one?.toSorted()).toEqual(ids(questions).toSorted());
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('lets the kinds take turns', () => {
    const kinds = poolFor(questions, {}, 'seed').map(({ kind }) => kind);
    expect(new Set(kinds.slice(0, 12)).size).toBeGreaterThanOrEqual(5);
  });

  it('keeps to topic, difficulty, typed answers and what is not retired', () => {
    const [topic] = listTopics(questions, base);
    const about = poolFor(questions, { topic: topic?.id ?? '' }, 's');
    expect(about.length).toBe(topic?.questions);
    expect(about.every(({ topics }) => topics.includes(topic?.id ?? ''))).toBe(true);
    const levels = (['easy', 'medium', 'hard'] as const).map((difficulty) =>
      poolFor(questions, { difficulty }, 's'),
    );
    expect(levels.flat()).toHaveLength(questions.length);
    expect(levels.filter(({ length }) => length > 0).length).toBeGreaterThan(1);
    for (const level of levels)
      expect(new Set(level.map(({ difficulty }) => difficulty)).size).toBeLessThan(2);
    const typed = poolFor(questions, { typed: true }, 's');
    expect(typed.length).toBeGreaterThan(0);
    expect(typed.every(({ accepts }) => accepts.length > 0)).toBe(true);
    const retired = new Set(ids(questions).slice(0, 5));
    expect(poolFor(questions, { retired }, 's')).toHaveLength(questions.length - 5);
    expect(poolFor([], {}, 's')).toEqual([]);
  });

  it('names the topics by their titles', () => {
    expect(listTopics(questions, base).map(({ name }) => name)).toContain('The Glass Orchard');
  });
});
