import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerQuestion } from '../src/answers/ask.ts';
import { type Command, EVERYWHERE } from '../src/discord/command.ts';
import { replyWithAnswer } from '../src/replies/answer-reply.ts';
import { PRIVATE, text } from './options/text-option.ts';

/** `/ask`: a question in a member's own words. */
export const ask: Command = {
  definition: {
    name: 'ask',
    description: 'Ask in your own words; I answer from the articles',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'For example: how many episodes does it have',
        required: true,
        max_length: 300,
      },
      PRIVATE,
    ],
  },
  run: (request) =>
    replyWithAnswer(
      answerQuestion(request.library, text(request.options, 'question') ?? '', request.now),
      request.origin,
      request,
    ),
};
