import { readStore } from './attempt.ts';
import type { GamesTable } from './game-tables.ts';
import { fromSortable } from './snowflake.ts';
import type { Queries, Store } from './store.ts';

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
