import { answerMembers } from '../lookups/members.ts';
import type { QuestionKind } from './question-kind.ts';
import { mainTitle, resolveTitle } from './resolve-title.ts';

/** Who belongs to a team that shares its name with a title. */
export const members: QuestionKind = {
  name: 'members',
  examples: ['which heroes make up {title}', 'who are {title}', 'who is on the team of {title}'],
  phrasings: [
    /^(?:who|which|what)(?: (?:heroes|superheroes|characters|people|members|shows|villains))? (?:make up|makes up|form|forms|are part of|is part of|belong to|are on|are|join|team up (?:as|in|for)|unite (?:as|in)) (?<title>.+)$/u,
    /^(?:who|which|what) (?:heroes |superheroes |characters |people |members )?(?:are|is) (?:in|on) (?:the )?(?<title>.+?)(?:'s)? team$/u,
    /^(?:which|what) (?:heroes|superheroes|members) (?:are|is) in (?<title>.+)$/u,
    /^(?:who are |which are )?(?:the )?(?:members|heroes|superheroes|characters|team members) (?:of|in|on) (?<title>.+)$/u,
    /^(?:who are )?(?:the )?(?<title>.+?)(?:'s)? (?:members|heroes|team members|line-?up)$/u,
    /^(?:who are|name|list|which are|what are)(?: all)? the (?:(?:two|three|four|five|six|seven|main) )?(?:heroes|superheroes|members|team members)$/u,
  ],
  answer: (library, { title }) => {
    const work = title === undefined ? mainTitle(library)?.name : resolveTitle(library, title);
    return work === undefined ? undefined : answerMembers(library, { title: work });
  },
};
