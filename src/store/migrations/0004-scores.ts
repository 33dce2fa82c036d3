import type { Kysely } from 'kysely';

/** What rounds add up to by week, streaks of daily questions, and the names to show beside them. */
export async function addScores(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('scores')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('points', 'bigint', (column) => column.notNull())
    .addColumn('right', 'integer', (column) => column.notNull())
    .addColumn('answered', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('scores_pk', ['guild_id', 'member_id', 'week'])
    .execute();
  await db.schema.createIndex('scores_of_week').on('scores').columns(['guild_id', 'week']).execute();
  await db.schema.createIndex('scores_of_member').on('scores').column('member_id').execute();
  await db.schema
    .createTable('streaks')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('last_day', 'text', (column) => column.notNull())
    .addColumn('streak', 'integer', (column) => column.notNull())
    .addColumn('best', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('streaks_pk', ['guild_id', 'member_id'])
    .execute();
  await db.schema
    .createTable('names')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('click', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('names_pk', ['guild_id', 'member_id'])
    .execute();
}
