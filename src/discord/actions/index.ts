import type { Reply } from '../../replies/reply.ts';
import { drawSourcesPage } from '../../replies/sources-page.ts';
import type { ActionRequest, Command } from '../command.ts';
import { askAgain } from './ask-again.ts';

const MANAGE_MESSAGES = 1n << 13n;

export type Action = (request: ActionRequest, commands: readonly Command[]) => Reply | Promise<Reply>;

/** The buttons that any answer may carry. What a single command draws is handled in its own file. */
export const sharedActions: Readonly<Record<string, Action>> = {
  /** Answers beside the reply, for the one who pressed. */
  ask: (request, commands) => askAgain(commands, request, readCall(request.parts), true),

  /** "Did you mean": in the place of the reply for its asker, beside it for anybody else. */
  mean: (request, commands) => replace(request, commands, readCall(request.parts)),

  /** "Which one": the same from a menu. */
  pick: (request, commands) => replace(request, commands, readCall((request.values[0] ?? '').split('|'))),

  /** All quotes under an answer, a page at a time, for the one who pressed. */
  sources: async (request, commands) => {
    const [page = '0', ...call] = request.parts;
    const reply = await askAgain(commands, request, readCall(call), true);
    if (reply.type !== 'message' || !reply.answer) return reply;
    const [command = '', ...values] = call;
    const message = drawSourcesPage(reply.answer, { ...request.origin, command, values }, Number(page) || 0);
    return request.ephemeral ? { type: 'update', message } : { type: 'message', private: true, message };
  },

  /** Takes the reply away: its asker may, and who may manage messages. */
  delete: (request) => {
    const mine = request.parts[0] === request.member.id;
    if (mine || (request.member.permissions & MANAGE_MESSAGES) !== 0n) return { type: 'delete' };
    const text = 'Only the member who asked can delete this reply.';
    return { type: 'message', private: true, message: { content: text, embeds: [], components: [] } };
  },
};

function readCall([command = '', ...values]: readonly string[]) {
  return { command, values };
}

async function replace(
  request: ActionRequest,
  commands: readonly Command[],
  call: ReturnType<typeof readCall>,
): Promise<Reply> {
  const reply = await askAgain(commands, request, call, request.ephemeral || !request.own);
  return reply.type === 'message' && request.own ? { type: 'update', message: reply.message } : reply;
}
