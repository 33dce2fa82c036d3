import type { Fact, NonEmpty } from '../facts/fact.ts';
import { difficultyOf } from './difficulty.ts';
import { type Candidate, chooseWrong } from './options/choose-wrong.ts';
import type { Option, Question, Source } from './question.ts';
import { hashOf, shuffleBy } from './stable-hash.ts';

type Draft = Pick<Question, 'kind' | 'prompt' | 'typedPrompt' | 'asked'> & {
  readonly right: Option;
  /** The facts that the answer rests on. */
  readonly facts: NonEmpty<Fact>;
  readonly accepts?: readonly string[];
  /** Part of the question: other wrong options make another question. */
  readonly fixed?: boolean;
  /** Claims to quote before the others. */
  readonly quote?: readonly Source[];
};

/** A question with wrong options out of `candidates`, all of them surely wrong; undefined where none fit. */
export function makeQuestion(draft: Draft, candidates: readonly Candidate[]): Question | undefined {
  const wrong = chooseWrong(draft.prompt, draft.right, candidates);
  return wrong && finishQuestion(draft, wrong);
}

/** A question with these wrong options. */
export function finishQuestion(draft: Draft, wrong: readonly Option[]): Question {
  const { kind, prompt, right, facts, asked } = draft;
  const told = wrong.map(({ means }) => means).sort();
  const id = hashOf(kind, prompt, right.text, ...(draft.fixed ? told : []));
  const options = shuffleBy(id, [right, ...wrong], ({ text }) => text);
  return {
    id,
    kind,
    prompt,
    ...(draft.typedPrompt === undefined ? {} : { typedPrompt: draft.typedPrompt }),
    options,
    right: options.indexOf(right),
    accepts: draft.accepts ?? [],
    sources: sourcesOf(facts, draft.quote ?? []),
    difficulty: difficultyOf(facts.flatMap(({ support }) => support)),
    topics: [...new Set(facts.flatMap(({ about }) => (about.title === undefined ? [] : [about.title])))],
    asked,
  };
}

/** The claims of the facts, those to quote first, each once; those that only expect it are left out. */
function sourcesOf(facts: NonEmpty<Fact>, quote: readonly Source[]): NonEmpty<Source> {
  const firsts = facts.flatMap(({ derived, from, support }) => (derived && from ? from : [support[0]]));
  const all = [...quote, ...firsts, ...facts.flatMap(({ support }) => support)];
  const seen = new Set<string>();
  const [first = facts[0].support[0], ...others] = all.filter(({ article, start, status }) => {
    const place = `${article} ${start}`;
    return (status === 'stated' || status === 'past') && !seen.has(place) && seen.add(place);
  });
  return [first, ...others];
}
