import type { Insertable } from 'kysely';
import { readStore, writeStore } from './attempt.ts';
import { normalizeQuestion } from './normalize-question.ts';
import type { Store } from './store.ts';

/** One question of one server; no member stands in it. Times are milliseconds since 1970. */
export type FeedbackTable = {
  guild_id: string;
  question: string;
  status: string;
  asked: number;
  up: number;
  down: number;
  first_at: number;
  last_at: number;
};

/** One voice a reply: whoever clicks first, changed by a later click. It holds the reply, not the member. */
export type FeedbackVotesTable = { message_id: string; guild_id: string; vote: string; voted_at: number };

export type Vote = 'up' | 'down';

/** A question as it was asked, where (`''` for a direct message), and how it was answered. */
export type AskedQuestion = { readonly guild: string; readonly question: string; readonly status: string };

/** Notes that a question was asked and how that went. Only what was not answered outright need be noted. */
export async function recordQuestion(store: Store, asked: AskedQuestion): Promise<void> {
  await writeStore(store, async (trx) => {
    await trx
      .insertInto('feedback')
      .values({ ...newRow(store, asked), asked: 1 })
      .onConflict((conflict) =>
        conflict.columns(['guild_id', 'question']).doUpdateSet((row) => ({
          status: asked.status,
          asked: row('feedback.asked', '+', 1),
          last_at: store.now(),
        })),
      )
      .execute();
  });
}

/** Counts a click under a reply, once a reply; another click on the same reply changes it. */
export async function recordVote(
  store: Store,
  vote: AskedQuestion & { readonly message: string; readonly vote: Vote },
): Promise<'counted' | 'changed' | 'unchanged'> {
  return writeStore(store, async (trx) => {
    const before = await trx
      .selectFrom('feedback_votes')
      .select('vote')
      .where('message_id', '=', vote.message)
      .executeTakeFirst();
    if (before?.vote === vote.vote) return 'unchanged';
    const written = before
      ? await trx
          .updateTable('feedback_votes')
          .set({ vote: vote.vote, voted_at: store.now() })
          .where('message_id', '=', vote.message)
          .where('vote', '=', before.vote)
          .executeTakeFirst()
      : await trx
          .insertInto('feedback_votes')
          .values({ message_id: vote.message, guild_id: vote.guild, vote: vote.vote, voted_at: store.now() })
          .onConflict((conflict) => conflict.column('message_id').doNothing())
          .executeTakeFirst();
    const rows =
      'numUpdatedRows' in written ? written.numUpdatedRows : (written.numInsertedOrUpdatedRows ?? 0n);
    // Somebody else's click on the same reply came between: theirs stands.
    if (rows === 0n) return 'unchanged';
    const step = { up: 0, down: 0, [vote.vote]: 1 };
    if (before) step[before.vote as Vote] = -1;
    const row = newRow(store, vote);
    await trx
      .insertInto('feedback')
      .values({ ...row, up: Math.max(0, step.up), down: Math.max(0, step.down) })
      .onConflict((conflict) =>
        conflict.columns(['guild_id', 'question']).doUpdateSet((old) => ({
          up: old('feedback.up', '+', step.up),
          down: old('feedback.down', '+', step.down),
          last_at: row.last_at,
        })),
      )
      .execute();
    return before ? 'changed' : 'counted';
  });
}

export type FeedbackEntry = {
  readonly question: string;
  readonly status: string;
  readonly asked: number;
  readonly up: number;
  readonly down: number;
  readonly lastAt: number;
};

/**
 * What moderators should look at, most often asked or doubted first: `unanswered` (status unknown or partial) or
 * `disputed` (somebody said that the answer was wrong). `guild: undefined` adds up every server, for the owner.
 */
export async function listFeedback(
  store: Store,
  list: {
    readonly guild: string | undefined;
    readonly which: 'unanswered' | 'disputed';
    readonly limit: number;
    readonly offset?: number;
  },
): Promise<readonly FeedbackEntry[]> {
  return readStore(store, async (db) => {
    const rows = await db
      .selectFrom('feedback')
      .select((row) => [
        'question',
        row.fn.max('status').as('status'),
        row.fn.sum<number>('asked').as('asked'),
        row.fn.sum<number>('up').as('up'),
        row.fn.sum<number>('down').as('down'),
        row.fn.max('last_at').as('lastAt'),
      ])
      .$if(list.guild !== undefined, (query) => query.where('guild_id', '=', list.guild ?? ''))
      .where((row) =>
        list.which === 'disputed' ? row('down', '>', 0) : row('status', 'in', ['unknown', 'partial']),
      )
      .groupBy('question')
      .orderBy((row) => row.fn.sum(list.which === 'disputed' ? 'down' : 'asked'), 'desc')
      .orderBy('question')
      .limit(list.limit)
      .offset(list.offset ?? 0)
      .execute();
    return rows;
  });
}

/** Takes a question off the lists of a server, for instance when an article has been added. */
export async function dismissFeedback(store: Store, guild: string, question: string): Promise<boolean> {
  return writeStore(store, async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('feedback')
      .where('guild_id', '=', guild)
      .where('question', '=', normalizeQuestion(question))
      .executeTakeFirst();
    return numDeletedRows > 0n;
  });
}

function newRow(store: Store, asked: AskedQuestion): Insertable<FeedbackTable> {
  const at = store.now();
  return {
    guild_id: asked.guild,
    question: normalizeQuestion(asked.question),
    status: asked.status,
    asked: 0,
    up: 0,
    down: 0,
    first_at: at,
    last_at: at,
  };
}
