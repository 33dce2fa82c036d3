import { answerWhoPlays } from '../lookups/who-plays.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle } from './resolve-title.ts';

const IN = `(?: in (?<title>.+))?$`;

/** "In the movie" names no work, and says which it is not. */
const SORT = /^(?:the |this |that )?(?:new |old |original )?(?:movie|film|series|show|play|musical|game)$/u;

/** Who plays a character. */
export const whoPlays: QuestionKind = {
  name: 'who-plays',
  examples: [
    'who plays {character}',
    'who is {character} played by',
    'which actor plays {character} in {title}',
  ],
  phrasings: [
    new RegExp(
      `^(?:who|which (?:actor|actress|star|person)) (?:is |was |will |would |has |did )?(?:be )?(?:(?:the )?(?:guy|man|dude|woman|girl|lady|person|one|actor|actress) (?:who is |that is |who |that )?)?(?:plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing)(?: the (?:role|part) of| the character)? (?<name>.+?)${IN}`,
      'u',
    ),
    new RegExp(
      `^(?:who|which (?:actor|actress)) (?:is|was) (?<name>.+?) (?:played|portrayed|voiced) by${IN}`,
      'u',
    ),
    new RegExp(
      `^(?:who is )?(?:the )?(?:actor|actress|voice|star|voice actor) (?:of|for|behind|who plays|that plays|playing) (?<name>.+?)${IN}`,
      'u',
    ),
    /^(?:who is )?(?:the )?(?<name>.+?)(?:'s)? (?:actor|actress|voice actor)(?: name)?$/u,
    /^who (?:is|was|got) cast as (?<name>.+?)(?: in (?<title>.+))?$/u,
    /^(?<name>.+?) (?:is|was) (?:played|portrayed|voiced) by (?:who|whom|which (?:actor|actress))(?: in (?<title>.+))?$/u,
    /^who (?:stars|starred|is starring|will star|appears) as (?<name>.+?)(?: in (?<title>.+))?$/u,
    /^who did they (?:get|cast|pick|hire|choose) (?:for|as|to play) (?<name>.+?)(?: in (?<title>.+))?$/u,
  ],
  answer: (library, { name = '', title }) => {
    const work = resolveTitle(library, title);
    return answerWhoPlays(library, {
      name: name.trim(),
      ...(work ? { title: work } : {}),
      ...(title && SORT.test(title) ? { medium: title } : {}),
      kinds: ['character'],
    });
  },
};
