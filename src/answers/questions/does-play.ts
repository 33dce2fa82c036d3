import { answerDoesPlay } from '../lookups/does-play.ts';
import type { QuestionKind } from './question-kind.ts';

/** Whether somebody plays a part; a correction is an answer. */
export const doesPlay: QuestionKind = {
  name: 'does-play',
  examples: [
    'does {person} play {character}',
    'is {person} playing {character}',
    'is {character} played by {person}',
  ],
  phrasings: [
    /^(?:does|did|is|was|will|would|has) (?<person>.+?) (?:be |going to |set to |really |actually )*(?:play|plays|played|playing|portray|portrays|portraying|voice|voices|voicing|cast as) (?<character>.+?)(?: in .+)?$/u,
    /^(?:is|was) (?<character>.+?) (?:being )?(?:played|portrayed|voiced) by (?<person>.+?)(?: in .+)?$/u,
    /^(?:is it true that )?(?<person>.+?) (?:plays|is playing|will play) (?<character>.+?),? (?:right|correct|is that right|is it not|true)$/u,
    /^is (?<person>.+?) (?:the )?(?<role>.+)$/u,
  ],
  answer: (library, { person = '', character, role = '' }) =>
    answerDoesPlay(library, {
      person: person.trim(),
      character: (character ?? role).trim(),
      both: character === undefined,
    }),
};
