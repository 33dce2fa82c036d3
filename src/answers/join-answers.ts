import type { Answer } from './answer.ts';
import { distinctEvidence } from './evidence.ts';
import type { Library } from './library.ts';
import { makeAnswer } from './make-answer.ts';

/** A bare answer up to this length stands for its whole reply. */
const SHORT = 80;

/** Quotes that each of several answers brings. */
const EACH = 2;

/**
 * Several questions answered in one reply, a line each. `answered` where every one is; nothing where none is, or
 * where the articles do not even speak of what one of them asks: then they were no several questions.
 */
export function joinAnswers(library: Library, typed: string, answers: readonly Answer[]): Answer | undefined {
  const known = answers.every(({ status }) => status === 'answered' || status === 'partial');
  if (!known || !answers.some(({ status }) => status === 'answered')) return undefined;
  const evidence = distinctEvidence(answers.flatMap((answer) => answer.evidence.slice(0, EACH)));
  return makeAnswer(library, {
    question: 'several',
    asked: typed,
    status: answers.every(({ status }) => status === 'answered') ? 'answered' : 'partial',
    headline: answers.map(inShort).join('; '),
    answers: answers.flatMap((answer) => answer.answers),
    evidence,
    sections: [
      {
        lines: answers.map((answer) => ({
          text: answer.headline,
          cites: answer.evidence
            .slice(0, EACH)
            .map((one) =>
              evidence.findIndex(({ article, start }) => article === one.article && start === one.start),
            ),
        })),
      },
    ],
    notes: [...new Set(answers.flatMap(({ notes }) => notes))],
    more: answers.flatMap(({ more }) => more.slice(0, 1)),
  });
}

function inShort({ answers: [bare], headline }: Answer): string {
  if (bare === undefined) return 'not said';
  return bare.length <= SHORT ? bare : headline;
}
