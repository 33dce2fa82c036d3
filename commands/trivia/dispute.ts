import type { ActionRequest } from '../../src/discord/command.ts';
import { cleanLine } from '../../src/replies/escape.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { say } from '../../src/replies/say.ts';
import { openTextModal } from '../../src/replies/text-modal.ts';
import { fileDispute } from '../../src/store/disputes.ts';
import { loadGame } from '../../src/store/load-game.ts';
import { type AskedQuestion, readAsked, writeDown } from '../../src/trivia/asked-question.ts';

/** "Dispute" under a reveal, and the form that it opens. */
export const disputeActions = { dispute: openForm, disputed: file };

const LONGEST_REASON = 300;
const GONE = 'That question is from a while ago, and I no longer have it.';

function openForm({ parts, guild }: ActionRequest): Reply {
  if (!guild) return say('Disputes go to the moderators of a server; there are none here.');
  return openTextModal({
    customId: ['disputed', ...parts].join('|').slice(0, 100),
    title: 'Dispute this question',
    label: 'What is wrong with it?',
    placeholder: 'For example: two of the options are right',
    long: true,
    max: LONGEST_REASON,
  });
}

async function file(request: ActionRequest): Promise<Reply> {
  const { store, guild, member, fields } = request;
  const asked = await findQuestion(request);
  if (!store || !guild || !asked) return say(GONE);
  const reason = cleanLine(fields.text ?? '');
  if (reason === '') return say('There was nothing in the field, so I told nobody.');
  await fileDispute(store, { guild, member: member.id, question: asked.id, content: asked, reason });
  return say('Thank you. The moderators will see it, and can take the question out.');
}

/** The question of a round as it was asked, or one that was asked of the member alone. */
async function findQuestion(request: ActionRequest): Promise<AskedQuestion | undefined> {
  const { store, guild, games, library, parts } = request;
  const [id = '', number = ''] = parts;
  if (id === 'solo') {
    const question = (await games?.quizzes.of(library))?.byId.get(number);
    return question && writeDown(library, question, 'buttons');
  }
  const game = store && (await loadGame(store, id));
  if (!game || game.guild !== guild) return undefined;
  return readAsked(game.rounds.find((one) => one.number === Number(number))?.content);
}
