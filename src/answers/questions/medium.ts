import { answerMedium } from '../lookups/medium.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle } from './resolve-title.ts';

const MEDIUM =
  '(?<medium>(?:tv |mini)?-?series|movie|film|(?:tv )?show|(?:video ?)?game|book|novel|play|musical|comic)';

/** What sort of work a title is. */
export const medium: QuestionKind = {
  name: 'medium',
  examples: ['is {title} a film', 'is {title} a movie or a series'],
  phrasings: [
    new RegExp(`^(?:is|was|will) (?<title>.+?) (?:be |going to be )?(?:an? )${MEDIUM}(?:,? or .+)?$`, 'u'),
  ],
  answer: (library, { title, medium: asked = '' }, { normal }) => {
    const work = resolveTitle(library, title);
    return work === undefined
      ? undefined
      : answerMedium(library, { title: work, ...(/ or /u.test(normal) ? {} : { asked }) });
  },
};
