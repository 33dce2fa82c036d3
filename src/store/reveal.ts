import { sql } from 'kysely';
import { writeStore } from './attempt.ts';
import { dayIn, weekOf } from './calendar.ts';
import { type StoredAnswer, type StoredGame, type StoredRound, selectGame } from './load-game.ts';
import { notePractice } from './practice.ts';
import { addScores, addStreaks } from './score-round.ts';
import type { Queries, Store } from './store.ts';

/** What an answer is worth. */
type AnswerScore = { readonly member: string; readonly right: boolean; readonly points: number };

/** Answers that go into one statement: SQLite takes 32,766 values, nine for each of them. */
const BATCH = 1_000;

export type Reveal = {
  readonly game: string;
  readonly number: number;
  /** IANA zone of the server: its weeks begin there. */
  readonly zone: string;
  /** When the next step is due, in milliseconds from now. */
  readonly pauseMs: number;
  /** Scores the answers of the round; the game is as it stands, with the scores of the rounds before. */
  readonly score: (round: StoredRound, game: StoredGame) => readonly AnswerScore[];
};

/**
 * Closes a round and counts its answers, in one transaction: however often it is called and from wherever, and
 * whenever a process dies, points are given once. Every call gives the same answers back.
 *
 * @returns the answers with their points, and whether this call was the one that counted them; undefined where
 *   there is no such round, or it was never opened
 */
export async function revealRound(
  store: Store,
  reveal: Reveal,
): Promise<{ readonly answers: readonly StoredAnswer[]; readonly first: boolean } | undefined> {
  return writeStore(store, async (trx) => {
    const now = store.now();
    const { numUpdatedRows } = await trx
      .updateTable('rounds')
      .set({ revealed_at: now })
      .where('game_id', '=', reveal.game)
      .where('number', '=', reveal.number)
      .where('revealed_at', 'is', null)
      .where('opened_at', 'is not', null)
      .executeTakeFirst();
    const game = await selectGame(trx, reveal.game);
    const round = game?.rounds.find(({ number }) => number === reveal.number);
    if (!game || round?.revealedAt === undefined) return undefined;
    if (numUpdatedRows === 0n) return { answers: round.answers, first: false };

    const scores = new Map(reveal.score(round, game).map((score) => [score.member, score]));
    const answers = round.answers.map((answer) => {
      const score = scores.get(answer.member);
      return { ...answer, right: score?.right ?? false, points: score?.points ?? 0 };
    });
    const week = weekOf(dayIn(reveal.zone, now));
    const ask = { guild: game.guild, question: round.question, ask: `${game.id}.${round.number}` };
    for (let from = 0; from < answers.length; from += BATCH) {
      const some = answers.slice(from, from + BATCH);
      await markAnswers(trx, reveal, some);
      await notePractice(
        trx,
        some.map(({ member, right }) => ({ ...ask, member, right })),
        now,
      );
      await addScores(trx, { guild: game.guild, week, answers: some });
      if (game.kind === 'daily' && game.day) {
        await addStreaks(trx, { guild: game.guild, day: game.day, answers: some });
      }
    }
    await trx
      .updateTable('games')
      .set({ phase: 'revealed', due_at: now + reveal.pauseMs })
      .where('id', '=', reveal.game)
      .where('ended_at', 'is', null)
      .where('number', '=', reveal.number)
      .execute();
    return { answers, first: true };
  });
}

async function markAnswers(
  trx: Queries,
  round: { readonly game: string; readonly number: number },
  scores: readonly AnswerScore[],
): Promise<void> {
  await trx
    .updateTable('answers')
    .set({
      right: chooseBy(scores.map(({ member, right }) => [member, right ? 1 : 0])),
      points: chooseBy(scores.map(({ member, points }) => [member, points])),
    })
    .where('game_id', '=', round.game)
    .where('number', '=', round.number)
    .where(
      'member_id',
      'in',
      scores.map(({ member }) => member),
    )
    .execute();
}

/** One number for each member, in one statement. */
function chooseBy(numbers: readonly (readonly [member: string, number: number])[]) {
  const cases = numbers.map(([member, number]) => sql`when ${member} then cast(${number} as integer)`);
  return sql<number>`case member_id ${sql.join(cases, sql` `)} end`;
}
