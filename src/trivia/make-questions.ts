import type { FactBase } from '../facts/fact.ts';
import type { Question } from './question.ts';
import { FILLERS, MAKERS } from './questions/index.ts';
import { type Maker, readMaterial } from './questions/maker.ts';

/**
 * Every question that the facts bear out, each once, in an order of its own: the same facts give the same questions,
 * with the same ids, options and order of options. True-or-false and missing-word questions are at most a third.
 */
export function makeQuestions(base: FactBase): readonly Question[] {
  const material = readMaterial(base);
  const made = (makers: readonly Maker[]) =>
    makers.flatMap((make) => make(material)).filter((question) => question !== undefined);
  const proper = distinct(made(MAKERS));
  const fillers = distinct(made(FILLERS)).slice(0, Math.floor(proper.length / 2));
  return distinct([...proper, ...fillers]);
}

function distinct(questions: readonly Question[]): readonly Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
