import { answerCrew } from '../lookups/crew.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle } from './resolve-title.ts';

/** The verb of a question to the role that claims use. */
const ROLE_OF_VERB: Readonly<Record<string, string>> = {
  directs: 'director', directed: 'director', direct: 'director', directing: 'director', helms: 'director', helmed: 'director',
  wrote: 'writer', writes: 'writer', write: 'writer', written: 'writer', writing: 'writer', penned: 'writer', scripted: 'writer',
  created: 'creator', creates: 'creator', create: 'creator', runs: 'showrunner', run: 'showrunner', ran: 'showrunner', 'is running': 'showrunner', showruns: 'showrunner',
  produced: 'producer', produces: 'producer', produce: 'producer', producing: 'producer', 'executive produces': 'executive producer',
  composed: 'composer', composes: 'composer', scored: 'composer', scores: 'composer', made: 'creator', makes: 'creator',
}; // biome-ignore format: a table of words reads better as one

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
