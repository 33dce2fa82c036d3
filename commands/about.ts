import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerAbout } from '../src/answers/lookups/about.ts';
import { type Command, EVERYWHERE } from '../src/discord/command.ts';
import { replyWithAnswer } from '../src/replies/answer-reply.ts';
import { completeName } from './options/complete.ts';
import { PRIVATE, text } from './options/text-option.ts';

/** `/about`: all that the articles say of a person, a character or a title, on one card. */
export const about: Command = {
  definition: {
    name: 'about',
    description: 'All that the articles say of a person, a character or a title',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'A name',
        required: true,
        autocomplete: true,
        max_length: 200,
      },
      PRIVATE,
    ],
  },
  complete: (request, focused) =>
    completeName(request.library, focused.value, ['title', 'character', 'person']),
  run: (request) =>
    replyWithAnswer(
      answerAbout(request.library, { topic: text(request.options, 'topic') ?? '' }, request.now),
      request.origin,
      request,
    ),
};
