import { answerMentions } from '../lookups/mentions.ts';
import type { QuestionKind } from './question-kind.ts';

/** Which articles speak of somebody or something. */
export const whichMention: QuestionKind = {
  name: 'which-mention',
  examples: [
    'which articles mention {character}',
    'how many articles talk about {title}',
    'where is {character} mentioned',
  ],
  phrasings: [
    /^(?:which|what|how many) (?:articles?|sources?|stories|pieces|publishers?) (?:mention|mentions|talk about|talks about|speak of|speaks of|discuss|discusses|name|say something about|are about|is about|cover|covers) (?<topic>.+)$/u,
    /^(?:where|in which articles?) (?:is|are|was) (?<topic>.+?) mentioned$/u,
    /^(?:do|does) (?:any|the|an) articles? mention (?<topic>.+)$/u,
  ],
  answer: (library, { topic = '' }) => answerMentions(library, { topic: topic.trim() }),
};
