import { randomBytes } from 'node:crypto';
import type { ActionRequest, Request } from '../../src/discord/command.ts';
import { cleanLine, escapeMarkdown } from '../../src/replies/escape.ts';
import type { Message, Reply } from '../../src/replies/reply.ts';
import { say } from '../../src/replies/say.ts';
import { drawSolo, drawSoloReveal } from '../../src/replies/trivia/solo.ts';
import { listRetired } from '../../src/store/disputes.ts';
import { listPracticed, recordPractice } from '../../src/store/practice.ts';
import { letterOf, markOf, writeDown } from '../../src/trivia/asked-question.ts';
import { poolFor } from '../../src/trivia/pick-questions.ts';
import type { Difficulty } from '../../src/trivia/question.ts';
import { nextMissed } from './missed.ts';
import { DIFFICULTY, readWanted, TOPIC, type Wanted } from './options.ts';

export const soloOptions = [TOPIC, DIFFICULTY];
export const soloActions = { solo: answer, 'solo-next': next };

const NEEDS_DISCORD = 'Trivia needs Discord.';

/** `/trivia solo`: one question after the other, for the member alone, anywhere. */
export async function solo(request: Request): Promise<Reply> {
  const { games, library, options } = request;
  if (!games) return say(NEEDS_DISCORD);
  const { unknown, ...wanted } = readWanted(options, await games.quizzes.of(library));
  if (unknown) return say(`I have no questions on “${escapeMarkdown(cleanLine(unknown))}”.`);
  return asPrivate(await pick(request, wanted));
}

/** A question that the member has not met; when there is none left, any. */
async function pick(
  { games, store, library, guild = '', member, id }: Request | ActionRequest,
  wanted: Wanted,
): Promise<Message | string> {
  if (!games || !store) return NEEDS_DISCORD;
  const quiz = await games.quizzes.of(library);
  const retired = await listRetired(store, guild);
  const pool = poolFor(quiz.questions, { ...wanted, retired }, randomBytes(8).toString('hex'));
  const met = await listPracticed(store, { guild, member: member.id });
  const fresh = pool.find((question) => !met.has(question.id));
  const question = fresh ?? pool[0];
  if (!question) return 'I have no questions of that kind. Try another topic or difficulty.';
  const note = fresh ? {} : { note: 'You have met all of these before: they begin anew.' };
  return drawSolo(writeDown(library, question, 'buttons'), { from: 'solo', ask: id, ...wanted, ...note });
}

/** A letter under a question of one's own. */
async function answer(request: ActionRequest): Promise<Reply> {
  const { games, store, library, guild, member, parts } = request;
  const [from, questionId = '', ask = '', letter = '', mark = '', topic = '', difficulty = ''] = parts;
  if (!games || !store) return say(NEEDS_DISCORD);
  const question = (await games.quizzes.of(library)).byId.get(questionId);
  if (!question) {
    return instead(request, 'The articles have changed, and I no longer ask that. /trivia solo has others.');
  }
  const asked = writeDown(library, question, 'buttons');
  const round = { from: from === 'missed' ? 'missed' : 'solo', topic, difficulty } as const;
  const given = asked.options.findIndex((_, index) => letterOf(index) === letter);
  if (given < 0 || mark !== markOf(asked)) {
    const note = 'The articles have changed meanwhile, and so have the options. Here it is again.';
    return update(drawSolo(asked, { ...round, ask: request.id, note }));
  }
  const right = given === asked.right;
  await recordPractice(store, { guild: guild ?? '', member: member.id, question: asked.id, right, ask });
  return update(drawSoloReveal(asked, round, { given, disputable: guild !== undefined }));
}

async function next(request: ActionRequest): Promise<Reply> {
  const [from, topic = '', difficulty = ''] = request.parts;
  if (from === 'missed') return replace(request, await nextMissed(request));
  const isLevel = ['easy', 'medium', 'hard'].includes(difficulty);
  const wanted = {
    ...(topic ? { topic } : {}),
    ...(isLevel ? { difficulty: difficulty as Difficulty } : {}),
  };
  return replace(request, await pick(request, wanted));
}

/** A question, or a plain word where there is none, for the member alone. */
export function asPrivate(found: Message | string): Reply {
  return typeof found === 'string' ? say(found) : { type: 'message', private: true, message: found };
}

function replace(request: ActionRequest, found: Message | string): Reply {
  return typeof found === 'string' ? instead(request, found) : update(found);
}

const update = (message: Message): Reply => ({ type: 'update', message });

/** A plain word in the place of the message that was pressed, or beside it where others see that one. */
function instead({ ephemeral }: ActionRequest, content: string): Reply {
  return ephemeral ? update({ content, embeds: [], components: [] }) : say(content);
}
