import { type Kysely, Migrator } from 'kysely';
import { MIGRATIONS } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables to today's shape. Two processes may call it at once: PostgreSQL's advisory lock, and
 * SQLite's write lock, let one do the work and the other find it done.
 *
 * @throws Error where the store was written by a newer version of the bot, or the database cannot be used.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new Error('The store was written by a newer version: update Footnote, or restore a backup.', {
      cause: error,
    });
  }
  throw error;
}
