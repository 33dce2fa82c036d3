import type { Answer } from '../answers/answer.ts';
import { drawButtons, type Origin } from './answer-buttons.ts';
import { drawAnswer } from './answer-embed.ts';
import type { Reply } from './reply.ts';

/** An answer as a reply: one embed and the buttons under it. With `spoiler` the answer is hidden until clicked. */
export function replyWithAnswer(
  answer: Answer,
  origin: Origin,
  { spoiler = false } = {},
): Reply & { type: 'message' } {
  return {
    type: 'message',
    private: origin.private,
    answer,
    message: { embeds: [drawAnswer(answer, { spoiler })], components: drawButtons(answer, origin) },
  };
}
