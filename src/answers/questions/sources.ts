import { answerSources } from '../lookups/sources.ts';
import type { QuestionKind } from './question-kind.ts';

/** Where it is all from: the articles, who published them and when. */
export const sources: QuestionKind = {
  name: 'sources',
  examples: ['what articles do you have', 'where do you get this from'],
  phrasings: [
    /^(?:what|which|how many) (?:articles|sources) (?:do you (?:have|use|know|read)|are there|have you (?:got|read)|is this from)$/u,
    /^(?:who|when were|where are) (?:wrote |writes |published |made )?(?:these|those|the|your|this|that) (?:articles?|sources?)(?: (?:written|published|from))?$/u,
    /^where (?:do|did) you (?:get|know|learn|take) (?:this|that|it|all this|your (?:info|information|answers))(?: from)?$/u,
    /^(?:what|who) (?:is|are) your sources?$/u,
  ],
  answer: (library, _, { now }) => answerSources(library, {}, now),
};
