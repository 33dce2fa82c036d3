import { makeAnswer } from '../make-answer.ts';
import { nameEntity } from '../say.ts';
import type { QuestionKind } from './question-kind.ts';
import { mainTitle } from './resolve-title.ts';

/** What is no question: a greeting, thanks, a try. */
export const greeting: QuestionKind = {
  name: 'greeting',
  examples: ['help', 'who are you'],
  phrasings: [
    /^(?:hi|hello|hey|yo|sup|help|test|testing|thanks|thank you|thx|lol|ok|okay|good (?:morning|evening|night)|who are you|what are you|what can you do|how are you|how do you work|what can i ask(?: you)?)$/u,
  ],
  answer: (library) => {
    const work = mainTitle(library);
    return makeAnswer(library, {
      question: 'greeting',
      asked: 'What can I ask?',
      status: 'partial',
      headline: 'Ask me anything that the articles may say',
      sections: [
        {
          lines: [
            'Who plays somebody, who is in a show, when it comes out and where, who made it.',
            'Anything else, too: I look for the sentence that says it, and show where it stands.',
          ].map((text) => ({ text, cites: [] })),
        },
      ],
      more: work ? [{ label: `About ${nameEntity(work)}`, command: 'about', value: nameEntity(work) }] : [],
    });
  },
};
