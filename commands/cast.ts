import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerCast } from '../src/answers/lookups/cast.ts';
import { type Command, EVERYWHERE } from '../src/discord/command.ts';
import { replyWithAnswer } from '../src/replies/answer-reply.ts';
import { completeName } from './options/complete.ts';
import { PRIVATE, text } from './options/text-option.ts';

/** `/cast`: who is in a title, and as whom. */
export const cast: Command = {
  definition: {
    name: 'cast',
    description: 'Who is in a show, film or game, and as whom',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'title',
        description: 'A title',
        required: true,
        autocomplete: true,
        max_length: 200,
      },
      PRIVATE,
    ],
  },
  complete: (request, focused) => completeName(request.library, focused.value, ['title']),
  run: (request) => {
    const title = text(request.options, 'title') ?? '';
    return replyWithAnswer(answerCast(request.library, { title }), request.origin, request);
  },
};
