import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerWhoPlays } from '../src/answers/lookups/who-plays.ts';
import { type Command, EVERYWHERE } from '../src/discord/command.ts';
import { replyWithAnswer } from '../src/replies/answer-reply.ts';
import { completeName } from './options/complete.ts';
import { PRIVATE, text } from './options/text-option.ts';

/** `/whoplays`: who plays a character, and whom an actor plays. */
export const whoplays: Command = {
  definition: {
    name: 'whoplays',
    description: 'Who plays a character, or whom an actor plays',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'name',
        description: 'A character, a nickname or an actor',
        required: true,
        autocomplete: true,
        max_length: 200,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'title',
        description: 'Only in this show, film or game',
        autocomplete: true,
        max_length: 200,
      },
      PRIVATE,
    ],
  },
  complete: (request, focused) =>
    completeName(
      request.library,
      focused.value,
      focused.name === 'title' ? ['title'] : ['character', 'person'],
    ),
  run: (request) => {
    const title = text(request.options, 'title');
    const question = { name: text(request.options, 'name') ?? '', ...(title ? { title } : {}) };
    return replyWithAnswer(answerWhoPlays(request.library, question), request.origin, request);
  },
};
