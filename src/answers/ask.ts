import { printsWord } from '../search/prints-word.ts';
import type { Answer } from './answer.ts';
import { type Library, withMemory } from './library.ts';
import { answerFromPassages } from './lookups/passage.ts';
import { questionKinds } from './questions/index.ts';
import { normalizeQuestion } from './questions/normalize-question.ts';

/** Statuses in the order in which an answer is preferred to another kind's. */
const RANK = { answered: 0, partial: 1, ambiguous: 2, unknown: 3, invalid: 4 } as const;

/**
 * Answers a question in a member's own words: from facts where a kind of question fits and knows, else from the
 * passages, else by saying what the articles do not say. Bounded work whatever is typed.
 */
export function answerQuestion(whole: Library, typed: string, now: string): Answer {
  const library = withMemory(whole);
  const normal = normalizeQuestion(typed, (word) => printsWord(library.passages, word));
  let best: Answer | undefined;
  for (const kind of questionKinds) {
    const answer = tryKind(kind, library, { typed, normal, now });
    if (!answer) continue;
    if (answer.status === 'answered') return answer;
    if (!best || RANK[answer.status] < RANK[best.status]) best = answer;
  }
  if (best && best.status !== 'unknown') return best;
  const passages = answerFromPassages(library, typed, normal);
  return best && passages.status === 'unknown' && best.choices.length > 0 ? best : passages;
}

type Context = { readonly typed: string; readonly normal: string; readonly now: string };

function tryKind(
  kind: (typeof questionKinds)[number],
  library: Library,
  context: Context,
): Answer | undefined {
  let first: Answer | undefined;
  for (const phrasing of kind.phrasings) {
    const match = phrasing.exec(context.normal);
    if (!match) continue;
    const answer = kind.answer(library, match.groups ?? {}, context);
    if (answer?.status === 'answered') return answer;
    first ??= answer;
  }
  return first;
}
