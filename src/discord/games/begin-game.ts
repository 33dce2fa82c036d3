import { randomBytes } from 'node:crypto';
import { listRetired } from '../../store/disputes.ts';
import { createGame } from '../../store/games.ts';
import { returnQuestions, takeQuestions } from '../../store/used-questions.ts';
import { writeDown } from '../../trivia/asked-question.ts';
import { poolFor, type Wish } from '../../trivia/pick-questions.ts';
import type { Quiz } from '../../trivia/quiz.ts';
import type { GameDesk } from './desk.ts';

/** A game that a member asks for. */
export type GameWish = Pick<Wish, 'topic' | 'difficulty'> & {
  readonly guild: string;
  readonly channel: string;
  readonly host: string;
  readonly count: number;
  readonly mode: 'buttons' | 'typed';
};

export type Begun =
  /** `again`: the server has had all these questions, and they begin anew. */
  | { readonly game: string; readonly questions: number; readonly seconds: number; readonly again: boolean }
  | { readonly refused: 'no questions' | 'busy' };

/** Takes questions that the server has not had and begins a game with them. */
export async function beginGame(desk: GameDesk, quiz: Quiz, wish: GameWish): Promise<Begun> {
  const { store, pace } = desk;
  const { guild, channel, host, mode } = wish;
  const { questions, again } = await pickQuestions(desk, quiz, wish);
  if (questions.length === 0) return { refused: 'no questions' };
  const seconds = pace.seconds[mode];
  const asked = { guild, channel, host, kind: 'game', mode, seconds, questions, ...desk.lease } as const;
  const game = await createGame(store, asked);
  if (game !== undefined) return { game, questions: questions.length, seconds, again };
  await returnQuestions(
    store,
    guild,
    questions.map(({ id }) => id),
  );
  return { refused: 'busy' };
}

/** Questions for a server by a wish, none that it has had before its pool is used up, ready to be asked. */
export async function pickQuestions(
  { store }: Pick<GameDesk, 'store'>,
  quiz: Quiz,
  wish: Pick<GameWish, 'guild' | 'topic' | 'difficulty' | 'count' | 'mode'>,
) {
  const { guild, topic, difficulty, count, mode } = wish;
  const retired = await listRetired(store, guild);
  const fit = {
    retired,
    typed: mode === 'typed',
    ...(topic ? { topic } : {}),
    ...(difficulty ? { difficulty } : {}),
  };
  const pool = poolFor(quiz.questions, fit, randomBytes(8).toString('hex')).map(({ id }) => id);
  const { ids, again } = await takeQuestions(store, { guild, pool, count });
  const questions = ids.flatMap((id) => {
    const question = quiz.byId.get(id);
    return question ? [{ id, content: writeDown(quiz.library, question, mode) }] : [];
  });
  return { questions, again };
}
