import { answerCast } from '../lookups/cast.ts';
import { readSeason } from '../read-season.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle, titleEntity } from './resolve-title.ts';

/** Who is in a title. */
export const whoIsIn: QuestionKind = {
  name: 'who-is-in',
  examples: [
    'who is in {title}',
    'who stars in {title}',
    'what is the cast of {title}',
    'which actors are in {title}',
  ],
  phrasings: [
    /^(?:who|which (?:actors?|actresses|stars|people)|what actors)(?: else| all)*(?: (?:is|are|was|were|will be|stars?|starred|acts?|appears?|features?))(?: else| all| also| going to be| starring| acting| appearing| cast)* in (?:the (?:cast|main cast) of )?(?<title>.+?)(?: (?:besides|beside|except|other than|apart from|aside from) .+)?$/u,
    /^(?:who (?:is|are) |what is |show me |list )?(?:the )?(?:full |whole |main )?(?:cast|actors|stars|cast list)(?: members)? (?:of|in|for|from) (?<title>.+)$/u,
    /^(?:who (?:is|are) )?(?:the )?(?<title>.+?)(?:'s)? (?:cast|actors|stars)$/u,
    /^who does (?<title>.+?) star$/u,
  ],
  answer: (library, { title }) => {
    const work = resolveTitle(library, title && readSeason(title).title);
    return work === undefined
      ? undefined
      : titleEntity(library, work) || library.articles.length === 0
        ? answerCast(library, { title: work })
        : undefined;
  },
};
