import { exactNames } from '../../search/exact-names.ts';
import { stopWords } from '../../search/stop-words.ts';
import type { SubjectKind } from '../library.ts';
import { answerDoesPlay } from '../lookups/does-play.ts';
import { answerWhoPlays } from '../lookups/who-plays.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle } from './resolve-title.ts';

/** Whether somebody plays a part; a correction is an answer. */
export const doesPlay: QuestionKind = {
  name: 'does-play',
  examples: [
    'does {person} play {character}',
    'is {person} playing {character}',
    'is {character} played by {person}',
  ],
  phrasings: [
    /^(?:does|did|is|was|will|would|has) (?<person>.+?) (?:be |going to |set to |really |actually )*(?:play|plays|played|playing|portray|portrays|portraying|voice|voices|voicing|cast as) (?<character>.+?)(?: in (?<title>.+))?$/u,
    /^(?:is|was) (?<character>.+?) (?:being )?(?:played|portrayed|voiced) by (?<person>.+?)(?: in (?<title>.+))?$/u,
    /^(?:is it (?:true|confirmed) (?:that )?|confirmed )(?<person>.+?) (?:plays|is playing|will play|played|voices) (?<character>.+)$/u,
    /^(?<person>.+?) (?:plays|is playing|will play) (?<character>.+?),? (?:right|correct|is that right|is it not|true)$/u,
    /^is (?<pair>.+)$/u,
  ],
  answer: (library, { person = '', character = '', pair, title }) => {
    if (ANYBODY.test(character)) return undefined;
    const work = resolveTitle(library, title);
    const within = work === undefined ? {} : { title: work };
    // "By A or B": who it is, and not whether.
    if (OR.test(person)) return answerWhoPlays(library, { name: character, ...within, kinds: ['character'] });
    if (OR.test(character)) return answerWhoPlays(library, { name: person, ...within, kinds: ['person'] });
    if (pair === undefined)
      return answerDoesPlay(library, { person: person.trim(), character: character.trim(), ...within });
    for (const [left, right] of splitsOf(pair)) {
      // A name typed whole, or a word of it: the many ways to cut are not worth a search each.
      if (/^(?:in|on|at|from|with|of|for) /u.test(right)) continue;
      if (stopWords.has(left)) continue;
      if (left.includes(' ') && exactNames<SubjectKind>(library.names, left, ['person']).length === 0)
        continue;
      const answer = answerDoesPlay(library, { person: left, character: right, both: true });
      if (answer) return answer;
    }
    return undefined;
  },
};

const OR = / or /u;

/** Who is asked after is nobody in particular. */
const ANYBODY = /\b(?:(?:any|some|no)(?:one|body|thing)|else|himself|herself|themselves|both)\b|^an? /u;

/** Words that a pair of names may have: more is no pair of names. */
const MOST_WORDS = 8;

/** "Ana Bello Marta Quint" as two names, every way there is. */
function splitsOf(pair: string): (readonly [string, string])[] {
  const words = pair.split(' ');
  if (words.length > MOST_WORDS) return [];
  return words.slice(1).map(
    (_, at) =>
      [
        words.slice(0, at + 1).join(' '),
        words
          .slice(at + 1)
          .join(' ')
          .replace(/^the /u, ''),
      ] as const,
  );
}
