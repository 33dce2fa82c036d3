import type { ActionRequest, Request } from '../../src/discord/command.ts';
import type { Message } from '../../src/replies/reply.ts';
import { drawSolo } from '../../src/replies/trivia/solo.ts';
import { listRetired } from '../../src/store/disputes.ts';
import { listMissed } from '../../src/store/practice.ts';
import { writeDown } from '../../src/trivia/asked-question.ts';

/** Looked at in one go: some of them may not be asked any more. */
const MOST = 200;

/** The member's own wrong answer that is due longest, or a word on when the next one is. */
export async function nextMissed(request: Request | ActionRequest): Promise<Message | string> {
  const { games, store, library, guild = '', member, id } = request;
  if (!games || !store) return 'Trivia needs Discord.';
  const { due, nextAt } = await listMissed(store, { guild, member: member.id, limit: MOST });
  const quiz = await games.quizzes.of(library);
  const retired = await listRetired(store, guild);
  const here = due.flatMap((one) => (retired.has(one) ? [] : (quiz.byId.get(one) ?? [])));
  const [question] = here;
  if (question) {
    const left = here.length > 1 ? { note: `${here.length - 1} more after this one.` } : {};
    return drawSolo(writeDown(library, question, 'buttons'), { from: 'missed', ask: id, ...left });
  }
  if (nextAt === undefined) return 'There is nothing that you missed. /trivia solo has new questions.';
  return `Nothing is due right now. What you missed comes again <t:${Math.ceil(nextAt / 1000)}:R>, and later each time you have it right.`;
}
