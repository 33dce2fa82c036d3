import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerRelease } from '../src/answers/lookups/release.ts';
import { type Command, EVERYWHERE } from '../src/discord/command.ts';
import { replyWithAnswer } from '../src/replies/answer-reply.ts';
import { completeName } from './options/complete.ts';
import { PRIVATE, text } from './options/text-option.ts';

/** `/release`: when a title comes out, as precisely as the articles say. */
export const release: Command = {
  definition: {
    name: 'release',
    description: 'When a show, film or game comes out',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'title',
        description: 'A title; a season may follow it',
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
    return replyWithAnswer(answerRelease(request.library, { title }, request.now), request.origin, request);
  },
};
