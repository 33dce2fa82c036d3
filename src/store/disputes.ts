import { readStore, writeStore } from './attempt.ts';
import type { Store } from './store.ts';

/** A question that a member doubts; `content` is the question as it was asked, anything that JSON holds. */
export type NewDispute = {
  readonly guild: string;
  readonly member: string;
  readonly question: string;
  readonly content: unknown;
  readonly reason: string;
};

/** Files a dispute. Another one by the same member on the same question takes its place. */
export async function fileDispute(store: Store, dispute: NewDispute): Promise<void> {
  await writeStore(store, async (trx) => {
    const filing = {
      content: JSON.stringify(dispute.content),
      reason: dispute.reason,
      filed_at: store.now(),
      settled_at: null,
    };
    await trx
      .insertInto('disputes')
      .values({
        guild_id: dispute.guild,
        question_id: dispute.question,
        member_id: dispute.member,
        ...filing,
      })
      .onConflict((conflict) =>
        conflict.columns(['guild_id', 'question_id', 'member_id']).doUpdateSet(filing),
      )
      .execute();
  });
}

export type DisputedQuestion = {
  readonly question: string;
  readonly content: unknown;
  readonly reasons: readonly string[];
  readonly lastAt: number;
  readonly retired: boolean;
};

/** The questions of a server that are doubted and not settled, and those that it has retired; latest first. */
export async function listDisputes(store: Store, guild: string): Promise<readonly DisputedQuestion[]> {
  return readStore(store, async (db) => {
    const disputes = await db
      .selectFrom('disputes')
      .selectAll()
      .where('guild_id', '=', guild)
      .orderBy('filed_at', 'desc')
      .execute();
    const retired = await db.selectFrom('retired').selectAll().where('guild_id', '=', guild).execute();
    const retiredIds = new Set(retired.map((row) => row.question_id));
    const open = disputes.filter((row) => row.settled_at === null || retiredIds.has(row.question_id));
    const rows = [
      ...open.map((row) => ({ ...row, at: row.filed_at })),
      ...retired.map((row) => ({ ...row, at: row.retired_at, reason: undefined })),
    ];
    return [...Map.groupBy(rows, (row) => row.question_id)]
      .map(([question, same]) => ({
        question,
        content: JSON.parse(same[0]?.content ?? 'null') as unknown,
        reasons: same.flatMap(({ reason }) => (reason === undefined ? [] : [reason])),
        lastAt: Math.max(...same.map(({ at }) => at)),
        retired: retiredIds.has(question),
      }))
      .toSorted((a, b) => b.lastAt - a.lastAt || (a.question < b.question ? -1 : 1));
  });
}

/** What a moderator decides on a disputed question: out of this server's trivia, or (back) in. */
export async function settleDispute(
  store: Store,
  settle: { readonly guild: string; readonly question: string; readonly decision: 'retire' | 'keep' },
): Promise<void> {
  await writeStore(store, async (trx) => {
    const now = store.now();
    const latest = await trx
      .selectFrom('disputes')
      .select('content')
      .where('guild_id', '=', settle.guild)
      .where('question_id', '=', settle.question)
      .orderBy('filed_at', 'desc')
      .executeTakeFirst();
    if (settle.decision === 'keep') {
      // What members wrote has served its purpose.
      await trx
        .deleteFrom('disputes')
        .where('guild_id', '=', settle.guild)
        .where('question_id', '=', settle.question)
        .execute();
      await trx
        .deleteFrom('retired')
        .where('guild_id', '=', settle.guild)
        .where('question_id', '=', settle.question)
        .execute();
    } else if (latest) {
      await trx
        .updateTable('disputes')
        .set({ settled_at: now })
        .where('guild_id', '=', settle.guild)
        .where('question_id', '=', settle.question)
        .execute();
      await trx
        .insertInto('retired')
        .values({
          guild_id: settle.guild,
          question_id: settle.question,
          content: latest.content,
          retired_at: now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

/** Questions that the moderators of a server have taken out. */
export async function listRetired(store: Store, guild: string): Promise<ReadonlySet<string>> {
  const rows = await readStore(store, (db) =>
    db.selectFrom('retired').select('question_id').where('guild_id', '=', guild).execute(),
  );
  return new Set(rows.map((row) => row.question_id));
}
