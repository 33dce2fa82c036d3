import { setImmediate as breathe } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Library } from '../answers/library.ts';
import { makeQuestions } from './make-questions.ts';
import type { Question } from './question.ts';
import { arrangeQuiz, type Quiz } from './quiz.ts';

/** The questions of each library, made once and aside: a thousand articles take seconds. */
export type Quizzes = {
  readonly of: (library: Library) => Promise<Quiz>;
  /** The same where it is made already; else it is begun. */
  readonly ready: (library: Library) => Quiz | undefined;
};

/** What a library of so many claims takes, the event loop can spare; more go to a thread of their own. */
const MOST_CLAIMS_HERE = 400;

type Making = { readonly quiz: Promise<Quiz>; made?: Quiz };

/** Keeps the questions as long as somebody keeps the library. */
export function createQuizzes(): Quizzes {
  const all = new WeakMap<Library, Making>();
  const find = (library: Library): Making => {
    const known = all.get(library);
    if (known) return known;
    const making: Making = {
      quiz: makeAside(library).then((questions) => {
        making.made = arrangeQuiz(library, questions);
        return making.made;
      }),
    };
    all.set(library, making);
    making.quiz.catch(() => all.delete(library));
    return making;
  };
  return { of: (library) => find(library).quiz, ready: (library) => find(library).made };
}

async function makeAside(library: Library): Promise<readonly Question[]> {
  if (library.claims.length > MOST_CLAIMS_HERE) return makeInThread(library);
  await breathe();
  return makeQuestions(library.base);
}

function makeInThread({ claims, byId }: Library): Promise<readonly Question[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./make-in-thread.ts', import.meta.url), {
      workerData: { claims, byId },
    });
    worker.unref();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that makes questions ended with ${code}.`)));
  });
}
