import { writeStore } from './attempt.ts';
import type { Store } from './store.ts';

const DAY_MS = 86_400_000;

/** How long rows stay that nobody needs any more, in days. Scores, streaks and settings stay. */
export const RETENTION_DAYS = { games: 90, votes: 30, feedback: 365 } as const;

/** Deletes what has outlived its use; to be called now and then. */
export async function dropExpired(store: Store): Promise<void> {
  const before = (days: number) => store.now() - days * DAY_MS;
  await writeStore(store, async (trx) => {
    const ended = trx.selectFrom('games').select('id').where('ended_at', '<', before(RETENTION_DAYS.games));
    await trx.deleteFrom('answers').where('game_id', 'in', ended).execute();
    await trx.deleteFrom('rounds').where('game_id', 'in', ended).execute();
    await trx.deleteFrom('games').where('ended_at', '<', before(RETENTION_DAYS.games)).execute();
    await trx.deleteFrom('feedback_votes').where('voted_at', '<', before(RETENTION_DAYS.votes)).execute();
    await trx.deleteFrom('feedback').where('last_at', '<', before(RETENTION_DAYS.feedback)).execute();
  });
}
