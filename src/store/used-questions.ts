import { writeStore } from './attempt.ts';
import type { Store } from './store.ts';

/** Questions taken for a server; `again` where its pool was used up and began anew. */
export type TakenQuestions = { readonly ids: readonly string[]; readonly again: boolean };

/**
 * Takes questions for a server in the order of the pool, none that it has had before, also when two games begin
 * at once. When the pool is used up it begins anew, and what was left of it comes first.
 *
 * @param pool ids, shuffled by the caller; no more than these are forgotten when the pool begins anew
 */
export async function takeQuestions(
  store: Store,
  take: { readonly guild: string; readonly pool: readonly string[]; readonly count: number },
): Promise<TakenQuestions> {
  return writeStore(store, async (trx) => {
    const ids: string[] = [];
    const claim = async (pool: readonly string[]) => {
      for (const id of pool) {
        if (ids.length === take.count) return;
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('used')
          .values({ guild_id: take.guild, question_id: id, used_at: store.now() })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows) ids.push(id);
      }
    };
    const used = await trx
      .selectFrom('used')
      .select('question_id')
      .where('guild_id', '=', take.guild)
      .execute();
    const had = new Set(used.map((row) => row.question_id));
    await claim(take.pool.filter((id) => !had.has(id)));
    if (ids.length === take.count || ids.length === take.pool.length) return { ids, again: false };
    const rest = take.pool.filter((id) => !ids.includes(id));
    for (let from = 0; from < rest.length; from += 500) {
      await trx
        .deleteFrom('used')
        .where('guild_id', '=', take.guild)
        .where('question_id', 'in', rest.slice(from, from + 500))
        .execute();
    }
    await claim(rest);
    return { ids, again: true };
  });
}

/** Gives back questions that were taken and not shown, because the game did not begin or was stopped. */
export async function returnQuestions(store: Store, guild: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await writeStore(store, (trx) =>
    trx.deleteFrom('used').where('guild_id', '=', guild).where('question_id', 'in', ids).execute(),
  );
}
