import type { Kysely } from 'kysely';

/** Which questions a server has had, doubts or has taken out, and which a member should meet again. */
export async function addQuestions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('used')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('used_pk', ['guild_id', 'question_id'])
    .execute();
  await db.schema
    .createTable('disputes')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('filed_at', 'bigint', (column) => column.notNull())
    .addColumn('settled_at', 'bigint')
    .addPrimaryKeyConstraint('disputes_pk', ['guild_id', 'question_id', 'member_id'])
    .execute();
  await db.schema
    .createTable('retired')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('retired_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('retired_pk', ['guild_id', 'question_id'])
    .execute();
  await db.schema
    .createTable('practice')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('asked', 'integer', (column) => column.notNull())
    .addColumn('right', 'integer', (column) => column.notNull())
    .addColumn('step', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('last_ask', 'text', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('practice_pk', ['guild_id', 'member_id', 'question_id'])
    .execute();
  await db.schema.createIndex('practice_of_member').on('practice').columns(['member_id', 'due_at']).execute();
}
