import { answerMembers } from '../lookups/members.ts';
import type { QuestionKind } from './question-kind.ts';

/** Who belongs to a team that shares its name with a title. */
export const members: QuestionKind = {
  name: 'members',
  examples: ['which heroes make up {title}', 'who are {title}', 'who is on the team of {title}'],
  phrasings: [
    /^(?:who|which|what)(?: (?:heroes|superheroes|characters|people|members|villains))? (?:make up|makes up|form|forms|are part of|is part of|belong to|are in|is in|are on|are|join|team up (?:as|in|for)|unite (?:as|in)) (?<title>.+)$/u,
    /^(?:who are |which are )?(?:the )?(?:members|heroes|superheroes|characters|team members) (?:of|in|on) (?<title>.+)$/u,
  ],
  answer: (library, { title = '' }) => answerMembers(library, { title: title.trim() }),
};
