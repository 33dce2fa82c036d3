import { writeStore } from './attempt.ts';
import type { Store } from './store.ts';

/** Says that a game is about to post a round, so that a restart knows to post it. False where the game has ended. */
export async function beginRound(
  store: Store,
  round: { readonly game: string; readonly number: number },
): Promise<boolean> {
  return writeStore(store, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('games')
      .set({ phase: 'asking', number: round.number, due_at: store.now() })
      .where('id', '=', round.game)
      .where('ended_at', 'is', null)
      .where('number', '<=', round.number)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}

/**
 * Opens a round once Discord has confirmed its message: from here its clicks count. Of two that post the same
 * round the first stands; `message` in the result is the message that counts.
 *
 * @param round `openedAt` and `closesAt` in milliseconds since 1970, by Discord's clock
 */
export async function openRound(
  store: Store,
  round: {
    readonly game: string;
    readonly number: number;
    readonly message: string;
    readonly openedAt: number;
    readonly closesAt: number;
  },
): Promise<{ readonly message: string | undefined }> {
  return writeStore(store, async (trx) => {
    const game = await trx
      .updateTable('games')
      .set({ phase: 'open', number: round.number, due_at: round.closesAt })
      .where('id', '=', round.game)
      .where('ended_at', 'is', null)
      .where('number', '=', round.number)
      .where('phase', '=', 'asking')
      .executeTakeFirst();
    if (game.numUpdatedRows > 0n) {
      await trx
        .updateTable('rounds')
        .set({ message_id: round.message, opened_at: round.openedAt, closes_at: round.closesAt })
        .where('game_id', '=', round.game)
        .where('number', '=', round.number)
        .where('message_id', 'is', null)
        .execute();
    }
    const row = await trx
      .selectFrom('rounds')
      .select('message_id')
      .where('game_id', '=', round.game)
      .where('number', '=', round.number)
      .executeTakeFirst();
    return { message: row?.message_id ?? undefined };
  });
}
