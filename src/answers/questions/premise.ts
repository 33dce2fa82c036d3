import { answerPremise } from '../lookups/premise.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle, titleEntity } from './resolve-title.ts';

/** What a title is about. */
export const premise: QuestionKind = {
  name: 'premise',
  examples: ['what is {title} about', 'what is the plot of {title}', 'what happens in {title}'],
  phrasings: [
    /^what (?:is|was|will) (?<title>.+?) (?:be )?about$/u,
    /^(?:what is )?(?:the )?(?:plot|story|premise|storyline|synopsis) (?:of|in|for|behind) (?<title>.+)$/u,
    /^(?<title>.+?)(?:'s)? (?:plot|story|premise|storyline|synopsis)$/u,
    /^what happens in (?<title>.+)$/u,
  ],
  answer: (library, { title }) => {
    const work = resolveTitle(library, title);
    return work !== undefined && titleEntity(library, work)
      ? answerPremise(library, { title: work })
      : undefined;
  },
};
