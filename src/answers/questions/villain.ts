import { answerVillain } from '../lookups/villain.ts';
import type { QuestionKind } from './question-kind.ts';
import { mainTitle, resolveTitle, titleEntity } from './resolve-title.ts';

const FOE =
  '(?:(?:main|primary|chief|big|central|actual) )*(?:villain|antagonist|baddie|nemesis|bad guy|big bad)';

/** Who the villain of a title is. */
export const villain: QuestionKind = {
  name: 'villain',
  examples: ['who is the villain of {title}', 'who is the bad guy in {title}', '{title} villain'],
  phrasings: [
    new RegExp(
      `^(?:who|what) (?:is|are|was|plays|will be|played) (?:the |an? )?${FOE}(?: (?:of|in|for|on) (?<title>.+))?$`,
      'u',
    ),
    new RegExp(`^(?:who is )?(?:the )?(?<title>.+?)(?:'s)? ${FOE}$`, 'u'),
  ],
  answer: (library, { title }) => {
    const work = title === undefined ? mainTitle(library)?.name : resolveTitle(library, title);
    return work !== undefined && titleEntity(library, work)
      ? answerVillain(library, { title: work })
      : undefined;
  },
};
