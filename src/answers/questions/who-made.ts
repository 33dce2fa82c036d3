import { answerCrew } from '../lookups/crew.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle } from './resolve-title.ts';
import { ROLE_OF_VERB } from './role-of-verb.ts';

const VERBS = Object.keys(ROLE_OF_VERB).join('|');
const ROLES =
  'director|co-director|writer|co-writer|screenwriter|creator|co-creator|showrunner|showrunners|directors|writers|creators|producers|executive producers|producer|executive producer|composer|author|editor|cinematographer|novelist|playwright';

/** Who wrote, directed, created or runs a title. */
export const whoMade: QuestionKind = {
  name: 'who-made',
  examples: [
    'who directs {title}',
    'who is the showrunner of {title}',
    'who wrote {title}',
    'who created {title}',
  ],
  phrasings: [
    new RegExp(`^who (?:is |was |has |will be |will )?(?<verb>${VERBS}) (?<title>.+)$`, 'u'),
    new RegExp(
      `^(?:who|what) (?:is|are|was|were|will be) (?:the |one of the |an? )?(?<role>${ROLES}) (?:of|for|on|behind) (?<title>.+)$`,
      'u',
    ),
    new RegExp(`^(?:who (?:is|are|was) )?(?:the )?(?<title>.+?)(?:'s)? (?<role>${ROLES})$`, 'u'),
    new RegExp(`^(?:the )?(?<role>${ROLES}) of (?<title>.+)$`, 'u'),
    /^who (?:is|was) (?<title>.+?) (?<verb>directed|written|created|produced|composed|run) by$/u,
  ],
  answer: (library, { title, verb, role }) => {
    const work = resolveTitle(library, title);
    const wanted = role ? role.replace(/s$/, '') : ROLE_OF_VERB[verb ?? ''];
    return work === undefined || wanted === undefined
      ? undefined
      : answerCrew(library, { title: work, role: wanted });
  },
};
