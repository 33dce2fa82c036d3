import { answerWhoPlays } from '../lookups/who-plays.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle } from './resolve-title.ts';

/** Which part an actor plays. */
export const whomPlays: QuestionKind = {
  name: 'whom-plays',
  examples: [
    'who does {person} play',
    'what role does {person} have in {title}',
    'which character is {person}',
  ],
  phrasings: [
    /^(?:who|whom|which character|what character|what role|which role|what part|which part|what) (?:does|did|will|is|has|would) (?<name>.+?) (?:be )?(?:play|plays|played|playing|portray|portrays|portraying|voice|voices|voicing|have|going to play)(?: in (?<title>.+))?$/u,
    /^(?:what|which) (?:character|role|part) (?:is|was) (?<name>.+?)(?: in (?<title>.+))?$/u,
    /^(?:(?:what|who) is )?(?<name>.+?)(?:'s)? (?:character|role|part)(?: name)?(?: in (?<title>.+))?$/u,
    /^(?<name>.+?) (?:plays|is playing|will play|played) (?:who|whom|what|which (?:character|role|part)|what (?:character|role|part))(?: in (?<title>.+))?$/u,
  ],
  answer: (library, { name = '', title }) => {
    const work = resolveTitle(library, title);
    return answerWhoPlays(library, {
      name: name.trim(),
      ...(work ? { title: work } : {}),
      kinds: ['person'],
    });
  },
};
