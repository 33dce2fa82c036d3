import { randomBytes } from 'node:crypto';
import { readStore, writeStore } from './attempt.ts';
import type { GamesTable } from './game-tables.ts';
import { fromSortable } from './snowflake.ts';
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

/** One member's answer; `right` and `points` are there once the round is revealed. */
export type StoredAnswer = {
  readonly member: string;
  readonly name: string;
  readonly choice: string;
  /** The interaction's snowflake: who was first. */
  readonly click: string;
  readonly right: boolean | undefined;
  readonly points: number | undefined;
};

export type StoredRound = {
  readonly number: number;
  readonly question: string;
  readonly content: unknown;
  readonly message: string | undefined;
  readonly openedAt: number | undefined;
  readonly closesAt: number | undefined;
  readonly revealedAt: number | undefined;
  /** In the order of the clicks. */
  readonly answers: readonly StoredAnswer[];
};

/** Everything that is known of a game: enough to go on with it after a restart. */
export type StoredGame = Pick<GamesTable, 'kind' | 'mode' | 'seconds' | 'phase'> & {
  readonly id: string;
  readonly guild: string;
  readonly channel: string;
  readonly host: string | undefined;
  readonly day: string | undefined;
  readonly number: number;
  readonly dueAt: number;
  readonly endedAt: number | undefined;
  readonly outcome: string | undefined;
  readonly rounds: readonly StoredRound[];
};

export async function loadGame(store: Store, id: string): Promise<StoredGame | undefined> {
  return readStore(store, (db) => selectGame(db, id));
}

/** The game that is going on in a channel. */
export async function findGameIn(store: Store, channel: string): Promise<StoredGame | undefined> {
  return readStore(store, async (db) => {
    const row = await db
      .selectFrom('games')
      .select('id')
      .where('channel_id', '=', channel)
      .where('kind', '=', 'game')
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    return row && selectGame(db, row.id);
  });
}

/** As `loadGame`, inside a transaction. */
export async function selectGame(db: Queries, id: string): Promise<StoredGame | undefined> {
  const game = await db.selectFrom('games').selectAll().where('id', '=', id).executeTakeFirst();
  if (!game) return undefined;
  const rounds = await db
    .selectFrom('rounds')
    .selectAll()
    .where('game_id', '=', id)
    .orderBy('number')
    .execute();
  const answers = await db
    .selectFrom('answers')
    .selectAll()
    .where('game_id', '=', id)
    .orderBy('click')
    .orderBy('member_id')
    .execute();
  return {
    id,
    guild: game.guild_id,
    channel: game.channel_id,
    host: game.host_id ?? undefined,
    kind: game.kind,
    day: game.day ?? undefined,
    mode: game.mode,
    seconds: game.seconds,
    phase: game.phase,
    number: game.number,
    dueAt: game.due_at,
    endedAt: game.ended_at ?? undefined,
    outcome: game.outcome ?? undefined,
    rounds: rounds.map((round) => ({
      number: round.number,
      question: round.question_id,
      content: JSON.parse(round.content),
      message: round.message_id ?? undefined,
      openedAt: round.opened_at ?? undefined,
      closesAt: round.closes_at ?? undefined,
      revealedAt: round.revealed_at ?? undefined,
      answers: answers
        .filter(({ number }) => number === round.number)
        .map((answer) => ({
          member: answer.member_id,
          name: answer.name,
          choice: answer.choice,
          click: fromSortable(answer.click),
          right: answer.right === null ? undefined : answer.right === 1,
          points: answer.points ?? undefined,
        })),
    })),
  };
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
