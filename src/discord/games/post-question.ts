import { drawQuestion } from '../../replies/trivia/question.ts';
import { listRetired } from '../../store/disputes.ts';
import type { StoredGame } from '../../store/load-game.ts';
import { beginRound, openRound } from '../../store/rounds.ts';
import { readSettings } from '../../store/settings.ts';
import { timeOfSnowflake } from '../../store/snowflake.ts';
import { editMessage, postMessage } from './channel.ts';
import type { GameDesk } from './desk.ts';
import { readRound } from './round.ts';

/** A message older than this when Discord confirms it was posted before a restart: its time begins anew. */
const OLD_MS = 4_000;
/** How far a countdown may be off before it is put right. */
const OFF_MS = 1_500;

/**
 * Posts a question and opens it for as long as the game says, counted from when Discord made the message: waiting in
 * a queue costs nobody time. False where the game has no such question any more.
 */
export async function postQuestion(desk: GameDesk, game: StoredGame, number: number): Promise<boolean> {
  const { store } = desk;
  const found = readRound(game, number);
  if (!found || !(await isStillTrue(desk, game, found.asked.id))) return false;
  if (number > game.number && !(await beginRound(store, { game: game.id, number }))) return true;
  const sentAt = store.now();
  const draw = (closesAt: number) => drawQuestion(found.asked, found.shown, closesAt);
  const expected = sentAt + game.seconds * 1000;
  const role = game.kind === 'daily' ? (await readSettings(store, game.guild)).triviaRole : undefined;
  const { id } = await postMessage(desk, {
    channel: game.channel,
    message: draw(expected),
    nonce: `${game.id}:${number}`,
    ...(role ? { role } : {}),
  });
  const made = timeOfSnowflake(id);
  const openedAt = made < sentAt - OLD_MS ? store.now() : made;
  const closesAt = openedAt + game.seconds * 1000;
  const { message } = await openRound(store, { game: game.id, number, message: id, openedAt, closesAt });
  if (message === id && Math.abs(closesAt - expected) > OFF_MS) {
    const content = role ? { content: `<@&${role}>` } : {};
    await editMessage(desk, { channel: game.channel, id, message: { ...draw(closesAt), ...content } });
  }
  return true;
}

/** Whether the articles still bear a question out, and the server's moderators have not taken it out meanwhile. */
async function isStillTrue(desk: GameDesk, game: StoredGame, question: string): Promise<boolean> {
  const [library, retired] = await Promise.all([
    desk.libraryOf(game.guild),
    listRetired(desk.store, game.guild),
  ]);
  const quiz = await desk.quizzes.of(library);
  return quiz.byId.has(question) && !retired.has(question);
}
