import { button, row } from './answer-buttons.ts';
import { clip } from './clip.ts';
import { cleanLine } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { Reply } from './reply.ts';

type MessageReply = Reply & { readonly type: 'message' };

/** Puts the question over the answer: in a channel Discord shows who asked, and not what. */
export function showQuestion(reply: MessageReply, question: string): MessageReply {
  const [first, ...others] = reply.message.embeds;
  if (!first) return reply;
  const name = clip(cleanLine(question), LIMITS.author);
  return {
    ...reply,
    message: { ...reply.message, embeds: [name ? { ...first, author: { name } } : first, ...others] },
  };
}

/** A row that asks whether the answer was right. One click, counted once a reply. */
export function askWhetherRight(reply: MessageReply, status: string): MessageReply {
  const rows = row([
    button(`vote|up|${status}`, 'That was right'),
    button(`vote|down|${status}`, 'That was wrong'),
  ]);
  return {
    ...reply,
    message: { ...reply.message, components: [...reply.message.components, ...rows].slice(0, 5) },
  };
}
