import { describe, expect, it } from 'vitest';
import { makeQuestions } from '../../src/trivia/make-questions.ts';
import { createQuizzes } from '../../src/trivia/quizzes.ts';
import { HARBOR, libraryOf } from '../answers/harbor.ts';

const FIRST = ['Ada', 'Ben', 'Cleo', 'Dirk', 'Edda', 'Finn', 'Greta', 'Hugo'];
const LAST = ['Ash', 'Brook', 'Cole', 'Dell', 'Elm', 'Ford', 'Glen', 'Hill', 'Isle', 'Knoll'];

/** A show with enough parts that its questions are made in a thread. */
const manyParts = () => {
  const lines = FIRST.flatMap((first, one) =>
    LAST.flatMap((last, other) => {
      const part = `${FIRST[(one + 3) % FIRST.length]} Mc${LAST[(other + 4) % LAST.length]}`;
      return Array.from({ length: 6 }, () => `In Long Pier, ${first} ${last} plays ${part}.`);
    }),
  );
  return libraryOf({ 'pier.md': `---\ntitle: Long Pier\n---\n\n${lines.join('\n\n')}\n` });
};

describe('createQuizzes', () => {
  it('makes the questions of a library once, and has them ready from then on', async () => {
    const quizzes = createQuizzes();
    const library = libraryOf(HARBOR);
    expect(quizzes.ready(library)).toBeUndefined();
    const quiz = await quizzes.of(library);
    expect(quizzes.ready(library)).toBe(quiz);
    expect(await quizzes.of(library)).toBe(quiz);
    expect(quiz.questions).toEqual(makeQuestions(library.base));
  });

  it('makes those of a large library in a thread, and they are the same', async () => {
    const library = manyParts();
    expect(library.claims.length).toBeGreaterThan(400);
    const quiz = await createQuizzes().of(library);
    expect(quiz.questions.length).toBeGreaterThan(50);
    expect(quiz.questions).toEqual(makeQuestions(library.base));
    expect(quiz.byId.get(quiz.questions[0]?.id ?? '')).toBe(quiz.questions[0]);
  });
});
