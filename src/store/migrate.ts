import { type Kysely, Migrator, sql } from 'kysely';
import { MIGRATIONS } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables to today's shape. Two processes may call it at once: PostgreSQL's advisory lock, and
 * SQLite's write lock, let one do the work and the other find it done. Where nothing is to be done nothing is
 * written, so that a full or read-only database can still be read.
 *
 * @throws Error where the store was written by a newer version of the bot, or the database cannot be used.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const steps = await migrator.getMigrations();
  if (steps.some(({ executedAt }) => executedAt === undefined)) {
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined && !isUnknownStep(error)) throw error;
  }
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  if (rows.some(({ name }) => !(name in MIGRATIONS))) {
    throw new Error('The store was written by a newer version: update Footnote, or restore a backup.');
  }
}

function isUnknownStep(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('corrupted migrations');
}
