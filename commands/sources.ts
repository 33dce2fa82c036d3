import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerSources } from '../src/answers/lookups/sources.ts';
import { type Command, EVERYWHERE } from '../src/discord/command.ts';
import { replyWithAnswer } from '../src/replies/answer-reply.ts';
import { completeArticle } from './options/complete.ts';
import { PRIVATE, text } from './options/text-option.ts';

/** `/sources`: the articles, and what was read out of one of them. */
export const sources: Command = {
  definition: {
    name: 'sources',
    description: 'The articles that I answer from, and what each of them says',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'Open this one',
        autocomplete: true,
        max_length: 200,
      },
      PRIVATE,
    ],
  },
  complete: (request, focused) => completeArticle(request.library, focused.value),
  run: (request) => {
    const article = text(request.options, 'article');
    return replyWithAnswer(
      answerSources(request.library, article ? { article } : {}, request.now),
      request.origin,
    );
  },
};
