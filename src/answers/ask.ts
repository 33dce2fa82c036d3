import { printsWord } from '../search/prints-word.ts';
import type { Answer } from './answer.ts';
import { distinctEvidence } from './evidence.ts';
import { joinAnswers } from './join-answers.ts';
import { forQuestion, type Library } from './library.ts';
import { answerFromPassages } from './lookups/passage.ts';
import { makeAnswer } from './make-answer.ts';
import { questionKinds } from './questions/index.ts';
import { normalizeQuestion } from './questions/normalize-question.ts';
import type { QuestionContext, Slots } from './questions/question-kind.ts';
import { carryOver, splitQuestion } from './questions/split-question.ts';

/** Statuses in the order in which an answer is preferred to another kind's. */
const RANK = { answered: 0, partial: 1, ambiguous: 2, unknown: 3, invalid: 4 } as const;

/**
 * Answers a question in a member's own words: from facts where a kind of question fits and knows, else from the
 * passages, else by saying what the articles do not say. Several questions in one are answered one by one. Bounded
 * work whatever is typed.
 */
export function answerQuestion(whole: Library, typed: string, now: string): Answer {
  const library = forQuestion(whole);
  const normal = normalizeQuestion(typed, (word) => printsWord(library.passages, word));
  const context = { typed, normal, now };
  const { answer, slots } = askKinds(library, context);
  if (answer?.status === 'answered') return answer;
  return answerEach(library, context, slots) ?? orPassages(library, context, answer);
}

/** What a kind of question made of it, and what the phrasing caught. */
type Tried = { readonly answer?: Answer | undefined; readonly slots?: Slots };

/** The first kind of question that answers, else the one that says most. */
function askKinds(library: Library, context: QuestionContext): Tried {
  let best: Tried = {};
  for (const kind of questionKinds) {
    const tried = tryKind(kind, library, context);
    if (tried.answer?.status === 'answered') return tried;
    if (tried.answer && (!best.answer || RANK[tried.answer.status] < RANK[best.answer.status])) best = tried;
  }
  return best;
}

function tryKind(kind: (typeof questionKinds)[number], library: Library, context: QuestionContext): Tried {
  let first: Tried = {};
  for (const phrasing of kind.phrasings) {
    const match = phrasing.exec(context.normal);
    if (!match) continue;
    const slots = match.groups ?? {};
    const answer = kind.answer(library, slots, context);
    if (answer?.status === 'answered') return { answer, slots };
    if (answer && !first.answer) first = { answer, slots };
  }
  return first;
}

function answerEach(library: Library, context: QuestionContext, slots: Slots = {}): Answer | undefined {
  const [first, ...others] = splitQuestion(context.normal, slots);
  if (first === undefined) return undefined;
  const answerOne = (normal: string) => {
    const own = { typed: normal, normal, now: context.now };
    const tried = askKinds(library, own);
    return { answer: orPassages(library, own, tried.answer), slots: tried.slots };
  };
  const opening = answerOne(first);
  const rest = others.map((question) => answerOne(carryOver(question, opening.slots ?? {})).answer);
  return joinAnswers(library, context.typed, [opening.answer, ...rest]);
}

function orPassages(library: Library, { typed, normal }: QuestionContext, best: Answer | undefined): Answer {
  if (best && best.status !== 'unknown' && !isSilent(best)) return best;
  const passages = answerFromPassages(library, typed, normal);
  if (best && best.status !== 'unknown') return withPassages(library, best, passages);
  return best && passages.status === 'unknown' && best.choices.length > 0 ? best : passages;
}

/** It says that the articles don't say: then what they do say near the question's words is worth more than any mention. */
const isSilent = ({ question, status, answers, sections }: Answer) =>
  status === 'partial' && answers.length === 0 && sections.length === 0 && !LEFT_OPEN.has(question);

/** Kinds that bring the sentences themselves that leave it open. */
const LEFT_OPEN: ReadonlySet<string> = new Set(['is-in', 'does-play']);

function withPassages(library: Library, silent: Answer, { status, evidence }: Answer): Answer {
  return status === 'unknown'
    ? silent
    : makeAnswer(library, { ...silent, evidence: distinctEvidence([...evidence, ...silent.evidence]) });
}
