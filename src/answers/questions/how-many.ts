import { answerEpisodes } from '../lookups/episodes.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle } from './resolve-title.ts';

/** How many episodes or seasons a title has. */
export const howMany: QuestionKind = {
  name: 'how-many',
  examples: [
    'how many episodes does {title} have',
    'how many episodes are in {title}',
    'how long is {title}',
  ],
  phrasings: [
    /^how many (?<unit>episodes|parts|chapters|installments) (?:does|do|did|will|has|are|is|were)(?: there)?(?: in| of| for)? (?<title>.+?)(?: (?:have|has|got|going to be|going to have|run|run for|be|consist of|include))?$/u,
    /^(?:does|do|will|is|has|are|was) (?<title>.+?) (?:really )?(?:have |has |be |get |run for |going to be |only )*(?<count>\d{1,3}|[a-z]+)[ -](?<unit>episodes?)(?: long| series| show| miniseries)?$/u,
    /^how many (?<unit>episodes|seasons) (?:in|of|for) (?<title>.+?)(?: (?:are|is|were|will) there(?: be)?| exist)?$/u,
    /^(?:what is )?(?:the )?(?:number of episodes|episode count)(?: of| in| for)? (?<title>.+)$/u,
    /^(?:what is )?(?:the )?(?<title>.+?)(?:'s)? (?:number of episodes|episode count)$/u,
    /^how long (?:is|will|does) (?<title>.+?)(?: be| run| last)?$/u,
    /^how many (?<unit>seasons|series) (?:does|do|did|will|has|are|is|were)(?: there)?(?: in| of| for)? (?<title>.+?)(?: (?:have|has|got|run|run for|be))?$/u,
  ],
  answer: (library, { title, unit, count }, { normal }) => {
    const work = resolveTitle(library, title);
    return work === undefined
      ? undefined
      : answerEpisodes(library, {
          title: work,
          ...(count ? { count } : {}),
          planned: / will /u.test(normal),
          unit: unit === 'seasons' || unit === 'series' ? 'seasons' : 'episodes',
        });
  },
};
