import { ApplicationCommandType } from 'discord-api-types/v10';
import { answerCheck } from '../src/answers/lookups/check.ts';
import { type Command, EVERYWHERE } from '../src/discord/command.ts';
import { replyWithAnswer } from '../src/replies/answer-reply.ts';

/** "Check with articles" on a message: which of its statements the articles support, contradict or do not mention. */
export const checkWithArticles: Command = {
  definition: { type: ApplicationCommandType.Message, name: 'Check with articles', ...EVERYWHERE },
  run: (request) => {
    const answer = answerCheck(request.library, request.target?.text ?? '', request.now);
    // The text of a message is too long for a custom_id, so its sources cannot be asked for again by a button.
    const reply = replyWithAnswer(answer, { ...request.origin, private: true });
    return { ...reply, message: { ...reply.message, components: [] } };
  },
};
