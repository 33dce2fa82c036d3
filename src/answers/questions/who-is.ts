import { findSubject } from '../find-subject.ts';
import { answerWhoIs } from '../lookups/who-is.ts';
import type { QuestionKind } from './question-kind.ts';

/** Who or what somebody or something is: what the articles say of it. */
export const whoIs: QuestionKind = {
  name: 'who-is',
  examples: ['who is {character}', 'what is {title}', 'tell me about {person}'],
  phrasings: [
    /^(?:who|what) (?:is|are|was|were) (?<topic>.+)$/u,
    /^(?:tell me |what do (?:the articles|you|we) (?:say|know) )about (?<topic>.+)$/u,
    /^(?<topic>[^ ]+(?: [^ ]+){0,3})$/u,
  ],
  answer: (library, { topic = '' }, { now }) => {
    // "Who is in it" asks for somebody else.
    if (/^(?:in|on|at|from|for|of|with|behind|after|before) /u.test(topic)) return undefined;
    const { sure } = findSubject(library, topic.trim(), ['character', 'person', 'title']);
    return sure.length > 0 ? answerWhoIs(library, { topic: topic.trim() }, now) : undefined;
  },
};
