import { readStore, writeStore } from './attempt.ts';
import { MEMBER_TABLES } from './owned-tables.ts';
import type { Store } from './store.ts';

/** Whose data, and of which server (`''` for direct messages); without `guild` everywhere. */
export type OwnData = { readonly member: string; readonly guild?: string };

/** Everything that is kept of a member: by table, the rows as they stand, and the games that they started. */
export type MemberExport = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What `/privacy` shows on "show me". Tables with nothing in them are left out. */
export async function exportMember(store: Store, { member, guild }: OwnData): Promise<MemberExport> {
  return readStore(store, async (db) => {
    const found: [string, readonly Readonly<Record<string, unknown>>[]][] = [];
    for (const table of MEMBER_TABLES) {
      const rows = await db
        .selectFrom(table)
        .selectAll()
        .where('member_id', '=', member)
        .$if(guild !== undefined, (query) => query.where('guild_id', '=', guild ?? ''))
        .execute();
      found.push([table, rows]);
    }
    const games = await db
      .selectFrom('games')
      .select(['id', 'guild_id', 'channel_id', 'host_id', 'created_at'])
      .where('host_id', '=', member)
      .$if(guild !== undefined, (query) => query.where('guild_id', '=', guild ?? ''))
      .execute();
    return Object.fromEntries([...found, ['games', games] as const].filter(([, rows]) => rows.length > 0));
  });
}

/** Deletes everything that is kept of a member, at once and in one transaction. Gives the number of rows. */
export async function deleteMember(store: Store, { member, guild }: OwnData): Promise<number> {
  return writeStore(store, async (trx) => {
    let rows = 0n;
    for (const table of MEMBER_TABLES) {
      const { numDeletedRows } = await trx
        .deleteFrom(table)
        .where('member_id', '=', member)
        .$if(guild !== undefined, (query) => query.where('guild_id', '=', guild ?? ''))
        .executeTakeFirst();
      rows += numDeletedRows;
    }
    const { numUpdatedRows } = await trx
      .updateTable('games')
      .set({ host_id: null })
      .where('host_id', '=', member)
      .$if(guild !== undefined, (query) => query.where('guild_id', '=', guild ?? ''))
      .executeTakeFirst();
    return Number(rows + numUpdatedRows);
  });
}
