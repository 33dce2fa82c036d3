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
  const answers = inLockOrder(round.answers);
  if (answers.length === 0) return;
  const own = ({ member }: ScoredAnswer) => ({ guild_id: round.guild, member_id: member });
  await trx
    .insertInto('scores')
    .values(
      answers.map((answer) => ({
        ...own(answer),
        week: round.week,
        points: answer.points,
        right: answer.right ? 1 : 0,
        answered: 1,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['guild_id', 'member_id', 'week']).doUpdateSet((row) => ({
        points: row('scores.points', '+', row.ref('excluded.points')),
        right: row('scores.right', '+', row.ref('excluded.right')),
        answered: row('scores.answered', '+', 1),
      })),
    )
    .execute();
  await trx
    .insertInto('names')
    .values(answers.map((answer) => ({ ...own(answer), name: answer.name, click: toSortable(answer.click) })))
    .onConflict((conflict) =>
      conflict
        .columns(['guild_id', 'member_id'])
        .doUpdateSet((row) => ({ name: row.ref('excluded.name'), click: row.ref('excluded.click') }))
        .whereRef('names.click', '<', 'excluded.click'),
    )
    .execute();
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
  const right = inLockOrder(round.answers.filter((answer) => answer.right));
  if (right.length === 0) return;
  const rows = await trx
    .selectFrom('streaks')
    .selectAll()
    .where('guild_id', '=', round.guild)
    .where(
      'member_id',
      'in',
      right.map(({ member }) => member),
    )
    .execute();
  const before = new Map(rows.map((row) => [row.member_id, row]));
  const after = right.flatMap(({ member }) => {
    const row = before.get(member);
    if (row && row.last_day >= round.day) return [];
    const streak = row && row.last_day === previous?.day ? row.streak + 1 : 1;
    const best = Math.max(streak, row?.best ?? 0);
    return [{ guild_id: round.guild, member_id: member, last_day: round.day, streak, best }];
  });
  if (after.length === 0) return;
  await trx
    .insertInto('streaks')
    .values(after)
    .onConflict((conflict) =>
      conflict.columns(['guild_id', 'member_id']).doUpdateSet((row) => ({
        last_day: row.ref('excluded.last_day'),
        streak: row.ref('excluded.streak'),
        best: row.ref('excluded.best'),
      })),
    )
    .execute();
}

/** Two rounds of one server that end together lock its members' rows in the same order, so that neither waits for ever. */
function inLockOrder(answers: readonly ScoredAnswer[]): readonly ScoredAnswer[] {
  return answers.toSorted((a, b) => (a.member < b.member ? -1 : 1));
}
