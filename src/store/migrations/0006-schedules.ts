import type { Kysely } from 'kysely';

/** When a server's next daily question is due, and which servers the bot has left. */
export async function addSchedules(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('schedules')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('schedules_due').on('schedules').column('next_at').execute();
  await db.schema
    .createTable('departures')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('left_at', 'bigint', (column) => column.notNull())
    .execute();
}
