import type { Kysely } from 'kysely';

/** What the moderators of a server have chosen. */
export async function addSettings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('settings')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('collections', 'text')
    .addColumn('trivia_channel', 'text')
    .addColumn('trivia_role', 'text')
    .addColumn('daily_hour', 'integer')
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('lookups', 'text', (column) => column.notNull())
    .addColumn('spoilers', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .execute();
}
