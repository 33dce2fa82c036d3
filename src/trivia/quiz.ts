import type { Library } from '../answers/library.ts';
import { listTopics } from './pick-questions.ts';
import type { Question } from './question.ts';

/** A title that can be played about, with the number of its questions. */
export type Topic = ReturnType<typeof listTopics>[number];

/** Everything that can be asked of a library's readers. */
export type Quiz = {
  readonly library: Library;
  readonly questions: readonly Question[];
  readonly byId: ReadonlyMap<string, Question>;
  /** Most questions first. */
  readonly topics: readonly Topic[];
};

export function arrangeQuiz(library: Library, questions: readonly Question[]): Quiz {
  return {
    library,
    questions,
    byId: new Map(questions.map((question) => [question.id, question])),
    topics: listTopics(questions, library.base),
  };
}
