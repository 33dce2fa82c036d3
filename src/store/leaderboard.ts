import { readStore } from './attempt.ts';
import type { Queries, Store } from './store.ts';

export type Standing = {
  readonly member: string;
  readonly name: string;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  /** From 1; those with as many points share it, and the next rank counts them all. */
  readonly rank: number;
};

/** Of which time: a week by its Monday (`weekOf`), or all of it. */
type Span = { readonly guild: string; readonly week?: string };

/** The best of a server, most points first. */
export async function listLeaders(
  store: Store,
  list: Span & { readonly limit: number; readonly offset?: number },
): Promise<readonly Standing[]> {
  return readStore(store, (db) =>
    selectStandings(db, list)
      .orderBy('rank')
      .orderBy('member')
      .limit(list.limit)
      .offset(list.offset ?? 0)
      .execute(),
  );
}

/** One member's own standing; undefined for who has not played. */
export async function findStanding(
  store: Store,
  of: Span & { readonly member: string },
): Promise<Standing | undefined> {
  return readStore(store, (db) => selectStandings(db, of).where('member', '=', of.member).executeTakeFirst());
}

/** How many have played. */
export async function countPlayers(store: Store, span: Span): Promise<number> {
  return readStore(store, async (db) => {
    const row = await selectStandings(db, span)
      .clearSelect()
      .select((all) => all.fn.countAll<number>().as('count'))
      .executeTakeFirst();
    return row?.count ?? 0;
  });
}

function selectStandings(db: Queries, span: Span) {
  const sums = db
    .selectFrom('scores')
    .leftJoin('names', (join) =>
      join.onRef('names.guild_id', '=', 'scores.guild_id').onRef('names.member_id', '=', 'scores.member_id'),
    )
    .where('scores.guild_id', '=', span.guild)
    .$if(span.week !== undefined, (query) => query.where('week', '=', span.week ?? ''))
    .groupBy('scores.member_id')
    .select((row) => [
      'scores.member_id as member',
      row.fn.coalesce(row.fn.max('names.name'), row.val('')).as('name'),
      row.fn.sum<number>('points').as('points'),
      row.fn.sum<number>('right').as('right'),
      row.fn.sum<number>('answered').as('answered'),
      row.fn
        .agg<number>('rank')
        .over((over) => over.orderBy((sum) => sum.fn.sum('points'), 'desc'))
        .as('rank'),
    ]);
  return db.selectFrom(sums.as('standings')).selectAll();
}
