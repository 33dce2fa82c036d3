import { toSortable } from './snowflake.ts';
import type { Queries } from './store.ts';

type ScoredAnswer = {
  readonly member: string;
  readonly name: string;
  readonly click: string;
  readonly right: boolean;
  readonly points: number;
};
type ScoredRound = { readonly guild: string; readonly answers: readonly ScoredAnswer[] };

/** Adds a round to its week and keeps the names; once a round, inside the transaction that reveals it. */
export async function addScores(trx: Queries, round: ScoredRound & { readonly week: string }): Promise<void> {
  for (const { member, name, click, right, points } of inLockOrder(round.answers)) {
    const score = { points, right: right ? 1 : 0, answered: 1 };
    await trx
      .insertInto('scores')
      .values({ guild_id: round.guild, member_id: member, week: round.week, ...score })
      .onConflict((conflict) =>
        conflict.columns(['guild_id', 'member_id', 'week']).doUpdateSet((row) => ({
          points: row('scores.points', '+', score.points),
          right: row('scores.right', '+', score.right),
          answered: row('scores.answered', '+', 1),
        })),
      )
      .execute();
    const named = { name, click: toSortable(click) };
    await trx
      .insertInto('names')
      .values({ guild_id: round.guild, member_id: member, ...named })
      .onConflict((conflict) =>
        conflict.columns(['guild_id', 'member_id']).doUpdateSet(named).where('names.click', '<', named.click),
      )
      .execute();
  }
}

/**
 * Goes on with the streaks of a daily question, or begins new ones: a right answer to each daily question that
 * the server was asked, one after the other. A day without a question breaks no streak.
 */
export async function addStreaks(trx: Queries, round: ScoredRound & { readonly day: string }): Promise<void> {
  const previous = await trx
    .selectFrom('games')
    .select((row) => row.fn.max('day').as('day'))
    .where('guild_id', '=', round.guild)
    .where('kind', '=', 'daily')
    .where('day', '<', round.day)
    .executeTakeFirst();
  for (const { member, right } of inLockOrder(round.answers)) {
    if (!right) continue;
    const before = await trx
      .selectFrom('streaks')
      .selectAll()
      .where('guild_id', '=', round.guild)
      .where('member_id', '=', member)
      .executeTakeFirst();
    if (before && before.last_day >= round.day) continue;
    const streak = before && before.last_day === previous?.day ? before.streak + 1 : 1;
    const row = { last_day: round.day, streak, best: Math.max(streak, before?.best ?? 0) };
    await trx
      .insertInto('streaks')
      .values({ guild_id: round.guild, member_id: member, ...row })
      .onConflict((conflict) => conflict.columns(['guild_id', 'member_id']).doUpdateSet(row))
      .execute();
  }
}

/** Two rounds of one server that end together lock its members' rows in the same order, so that neither waits for ever. */
function inLockOrder(answers: readonly ScoredAnswer[]): readonly ScoredAnswer[] {
  return answers.toSorted((a, b) => (a.member < b.member ? -1 : 1));
}
