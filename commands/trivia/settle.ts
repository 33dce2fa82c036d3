import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { ActionRequest, Request } from '../../src/discord/command.ts';
import type { Message, Reply } from '../../src/replies/reply.ts';
import { say } from '../../src/replies/say.ts';
import { drawDisputes } from '../../src/replies/trivia/disputes.ts';
import { listDisputes, settleDispute } from '../../src/store/disputes.ts';
import { readAsked } from '../../src/trivia/asked-question.ts';

/** The buttons of the moderators' list. */
export const settleActions = { settle, disputes: turn };

const MAY_SETTLE = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator;

/** The disputed trivia questions of a server, for its moderators. */
export async function listForModerators(request: Request | ActionRequest, page: number): Promise<Message> {
  const { store, guild = '', games, library } = request;
  const disputes = store ? await listDisputes(store, guild) : [];
  const quiz = await games?.quizzes.of(library);
  const shown = disputes.flatMap(({ content, reasons, retired, question }) => {
    const asked = readAsked(content);
    return asked ? [{ asked, reasons, retired, current: quiz?.byId.has(question) ?? true }] : [];
  });
  return drawDisputes(shown, page);
}

/** Takes a question out of this server's trivia, or leaves it in. */
async function settle(request: ActionRequest): Promise<Reply> {
  const { store, guild, parts } = request;
  const [decision, question = '', page = '0'] = parts;
  if (!store || !guild || !maySettle(request)) return say(NOT_YOURS);
  if (decision === 'retire' || decision === 'keep') await settleDispute(store, { guild, question, decision });
  return { type: 'update', message: await listForModerators(request, Number(page) || 0) };
}

async function turn(request: ActionRequest): Promise<Reply> {
  if (!maySettle(request)) return say(NOT_YOURS);
  return { type: 'update', message: await listForModerators(request, Number(request.parts[0]) || 0) };
}

const NOT_YOURS = 'Only who manages messages here decides on questions.';
const maySettle = ({ member }: ActionRequest) => (member.permissions & MAY_SETTLE) !== 0n;
