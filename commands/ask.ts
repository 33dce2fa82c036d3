import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerQuestion } from '../src/answers/ask.ts';
import { type ActionRequest, type Command, EVERYWHERE } from '../src/discord/command.ts';
import { replyWithAnswer } from '../src/replies/answer-reply.ts';
import { askWhetherRight, showQuestion } from '../src/replies/feedback-row.ts';
import { say } from '../src/replies/say.ts';
import { recordQuestion, recordVote, type Vote } from '../src/store/feedback.ts';
import { PRIVATE, text } from './options/text-option.ts';

/** `/ask`: a question in a member's own words, and "Was this right?" under the reply. */
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
  run: (request) => {
    const question = text(request.options, 'question') ?? '';
    const answer = answerQuestion(request.library, question, request.now);
    const { store, guild = '' } = request;
    if (store && answer.status !== 'answered') {
      request.later(() => recordQuestion(store, { guild, question, status: answer.status }));
    }
    const reply = replyWithAnswer(answer, request.origin, request);
    return store
      ? askWhetherRight(showQuestion(reply, question), answer.status)
      : showQuestion(reply, question);
  },
  actions: { vote },
};

/** Counts the click with the question that stands over the answer; who clicked is not kept. */
async function vote({ store, message, parts, guild = '' }: ActionRequest) {
  const [choice, status = 'answered'] = parts;
  if (!store || !message?.author || (choice !== 'up' && choice !== 'down'))
    return say('That question is no longer here.');
  const right: Vote = choice;
  await recordVote(store, { guild, question: message.author, status, message: message.id, vote: right });
  return say(
    right === 'up' ? 'Thank you. Noted as right.' : 'Thank you. The moderators of this server will see it.',
  );
}
