import { answerWorks } from '../lookups/works.ts';
import type { QuestionKind } from './question-kind.ts';
import { ROLE_OF_VERB } from './role-of-verb.ts';

/** What somebody has been in or has made. */
export const whatIn: QuestionKind = {
  name: 'what-in',
  examples: [
    'what was {person} in',
    'which shows has {character} appeared in',
    'what else has {person} made',
  ],
  phrasings: [
    /^where (?:do|would) (?:i|we) know (?<name>.+?) from$/u,
    /^(?:in )?(?:what|which|where)(?: else| other)?(?: (?:shows?|series|films?|movies?|titles?|games?|books?|things?|works?|projects?))?(?: else)? (?:has|have|is|are|was|were|did|does|will|can)(?: i know| we know)? (?<name>.+?) (?:been in|been|in|appeared in|appeared|appear in|appear|appears in|appears|appearing in|star in|starred in|played in|acted in|be in|feature in|featured in|show up in|pop up in|pops up in|popped up in|show up|be seen in|be seen|known for|known from)(?: (?:before|so far|already))?$/u,
    /^(?:what|which)(?: else| other)?(?: (?:shows?|series|films?|movies?|titles?|games?|books?|things?))?(?: else)? (?:has|have|did|does|is) (?<name>.+?) (?<verb>made|make|directed|direct|directing|written|write|wrote|created|create|produced|produce|done|do|worked on|run)(?: before| so far| now| currently| next)?$/u,
    /^(?:what is )?(?<name>.+?)(?:'s)? (?:filmography|other roles|other shows|other films|roles|credits)$/u,
  ],
  answer: (library, { name = '', verb = '' }) => {
    // "Made" and "done" is anything at all.
    const role = /^(?:ma[dk]e|do|done)$/u.test(verb) ? undefined : ROLE_OF_VERB[verb];
    return answerWorks(library, { name: name.trim(), ...(role ? { role } : {}) });
  },
};
