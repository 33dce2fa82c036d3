import { randomBytes } from 'node:crypto';
import { writeStore } from './attempt.ts';
import type { GamesTable } from './game-tables.ts';
import type { Queries, Store } from './store.ts';

/** A game to begin. `content` is the question as it will be asked, anything that JSON holds. */
export type NewGame = {
  readonly guild: string;
  readonly channel: string;
  readonly host?: string;
  readonly kind: GamesTable['kind'];
  /** The server's own day, for a daily question. */
  readonly day?: string;
  readonly mode: GamesTable['mode'];
  readonly seconds: number;
  readonly questions: readonly { readonly id: string; readonly content: unknown }[];
  /** Who drives it, and for how long others leave it alone. */
  readonly owner: string;
  readonly leaseMs: number;
};

/** At most 16 characters of [a-z0-9]: safe in a custom_id. */
export function newGameId(): string {
  return BigInt(`0x${randomBytes(10).toString('hex')}`)
    .toString(36)
    .padStart(16, '0')
    .slice(-16);
}

/** Begins a game, unless the channel has one, or the server its question of that day. Gives the id, or undefined. */
export async function createGame(store: Store, game: NewGame): Promise<string | undefined> {
  const id = newGameId();
  return writeStore(store, (trx) => insertGame(trx, id, game, store.now()));
}

/** As `createGame`, inside a transaction. */
export async function insertGame(
  trx: Queries,
  id: string,
  game: NewGame,
  at: number,
): Promise<string | undefined> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('games')
    .values({
      id,
      guild_id: game.guild,
      channel_id: game.channel,
      host_id: game.host ?? null,
      kind: game.kind,
      day: game.day ?? null,
      mode: game.mode,
      seconds: game.seconds,
      phase: 'asking',
      due_at: at,
      lease_owner: game.owner,
      lease_until: at + game.leaseMs,
      created_at: at,
      ended_at: null,
      outcome: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) {
    // The second run of a transaction whose first did commit finds its own game.
    const own = await trx.selectFrom('games').select('id').where('id', '=', id).executeTakeFirst();
    return own?.id;
  }
  await trx
    .insertInto('rounds')
    .values(
      game.questions.map((question, number) => ({
        game_id: id,
        number,
        guild_id: game.guild,
        question_id: question.id,
        content: JSON.stringify(question.content),
        message_id: null,
        opened_at: null,
        closes_at: null,
        revealed_at: null,
      })),
    )
    .execute();
  return id;
}

/** Ends a game; `outcome` is a word for its last message. False where it had ended already. */
export async function endGame(store: Store, id: string, outcome: string): Promise<boolean> {
  return writeStore(store, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('games')
      .set({ phase: 'ended', ended_at: store.now(), outcome, lease_owner: null, lease_until: 0 })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}
