import { dayIn } from '../../store/calendar.ts';
import { beginDaily, listDueDailies } from '../../store/daily.ts';
import { readSettings } from '../../store/settings.ts';
import { returnQuestions } from '../../store/used-questions.ts';
import { pickQuestions } from './begin-game.ts';
import type { GameDesk } from './desk.ts';

const AT_A_TIME = 100;
/** A question that is due longer ago belongs to no day any more: it would be open past the next one. */
const LATEST_MS = 12 * 3_600_000;

/**
 * Begins the daily questions that are due in servers that `accept` takes; of several processes one begins each.
 * Gives the ids of the games that are now this process's.
 */
export async function beginDueDailies(
  desk: GameDesk,
  accept: (guild: string) => boolean,
): Promise<readonly string[]> {
  const begun: string[] = [];
  for (const { guild, dueAt } of await listDueDailies(desk.store, AT_A_TIME, accept)) {
    const game = await beginOne(desk, guild, dueAt);
    if (game !== undefined) begun.push(game);
  }
  return begun;
}

async function beginOne(desk: GameDesk, guild: string, dueAt: number): Promise<string | undefined> {
  const { store, pace, lease } = desk;
  const settings = await readSettings(store, guild);
  const channel = settings.triviaChannel;
  if (channel === undefined || store.now() - dueAt > LATEST_MS) {
    return beginDaily(store, { guild, dueAt, settings });
  }
  const quiz = await desk.quizzes.of(await desk.libraryOf(guild));
  const { questions } = await pickQuestions(desk, quiz, { guild, count: 1, mode: 'buttons' });
  if (questions.length === 0) return beginDaily(store, { guild, dueAt, settings });
  const seconds = pace.seconds.daily;
  const day = dayIn(settings.zone, dueAt);
  const game = { guild, channel, kind: 'daily', day, mode: 'buttons', seconds, questions, ...lease } as const;
  const id = await beginDaily(store, { guild, dueAt, settings, game });
  if (id === undefined) {
    await returnQuestions(
      store,
      guild,
      questions.map((question) => question.id),
    );
  }
  return id;
}
