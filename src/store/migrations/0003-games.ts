import type { Kysely } from 'kysely';

/** Games of trivia, their rounds, who answered what, and what that adds up to. */
export async function addGames(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('games')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('host_id', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('day', 'text')
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('seconds', 'integer', (column) => column.notNull())
    .addColumn('phase', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('outcome', 'text')
    .execute();
  // One game at a time in a channel, one daily question a day in a server, whoever asks and from wherever.
  await db.schema
    .createIndex('games_one_a_channel')
    .unique()
    .on('games')
    .column('channel_id')
    .where('ended_at' as never, 'is', null as never)
    .where('kind' as never, '=', 'game' as never)
    .execute();
  await db.schema
    .createIndex('games_one_daily')
    .unique()
    .on('games')
    .columns(['guild_id', 'day'])
    .where('day' as never, 'is not', null as never)
    .execute();
  await db.schema.createIndex('games_due').on('games').columns(['ended_at', 'due_at']).execute();
  await db.schema
    .createTable('rounds')
    .addColumn('game_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('opened_at', 'bigint')
    .addColumn('closes_at', 'bigint')
    .addColumn('revealed_at', 'bigint')
    .addColumn('clicks', 'integer', (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('rounds_pk', ['game_id', 'number'])
    .execute();
  await db.schema
    .createTable('answers')
    .addColumn('game_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('click', 'text', (column) => column.notNull())
    .addColumn('clicks', 'text', (column) => column.notNull())
    .addColumn('right', 'integer')
    .addColumn('points', 'integer')
    .addPrimaryKeyConstraint('answers_pk', ['game_id', 'number', 'member_id'])
    .execute();
  await db.schema.createIndex('answers_of_member').on('answers').columns(['member_id', 'guild_id']).execute();
}
