import { readStore, writeStore } from './attempt.ts';
import type { Queries, Store } from './store.ts';

const DAY_MS = 86_400_000;

/**
 * Days until a missed question comes back, by how often it was right since: each wait about two and a half
 * times the one before, as in Leitner's boxes. After the last it is learned.
 */
const WAITS_DAYS: readonly number[] = [1, 3, 7, 18, 45];

/** An answer of one member to one question. `ask` names the showing: the same one counts once. */
export type PracticeAnswer = {
  /** `''` outside servers. */
  readonly guild: string;
  readonly member: string;
  readonly question: string;
  readonly right: boolean;
  readonly ask: string;
};

/** Counts an answer of `/trivia solo` or `/trivia missed`. False where that showing was answered before. */
export async function recordPractice(store: Store, answer: PracticeAnswer): Promise<boolean> {
  return writeStore(store, (trx) => notePractice(trx, answer, store.now()));
}

/** As `recordPractice`, inside a transaction. */
export async function notePractice(trx: Queries, answer: PracticeAnswer, now: number): Promise<boolean> {
  const key = { guild_id: answer.guild, member_id: answer.member, question_id: answer.question };
  // The empty insert takes the row's lock: of two clicks on one showing the second finds the first's mark.
  await trx
    .insertInto('practice')
    .values({ ...key, asked: 0, right: 0, step: 0, due_at: null, last_ask: '', last_at: now })
    .onConflict((conflict) =>
      conflict.columns(['guild_id', 'member_id', 'question_id']).doUpdateSet({ last_at: now }),
    )
    .execute();
  const row = trx
    .selectFrom('practice')
    .selectAll()
    .where('guild_id', '=', key.guild_id)
    .where('member_id', '=', key.member_id)
    .where('question_id', '=', key.question_id);
  const before = await row.executeTakeFirstOrThrow();
  if (before.last_ask === answer.ask) return false;
  await trx
    .updateTable('practice')
    .set({
      asked: before.asked + 1,
      right: before.right + (answer.right ? 1 : 0),
      last_ask: answer.ask,
      ...nextShowing(before, answer.right, now),
    })
    .where('guild_id', '=', key.guild_id)
    .where('member_id', '=', key.member_id)
    .where('question_id', '=', key.question_id)
    .execute();
  return true;
}

/** A wrong answer is due at once; each right one when it was due puts it off for longer. */
function nextShowing(
  before: { readonly step: number; readonly due_at: number | null },
  right: boolean,
  now: number,
): { step: number; due_at: number | null } {
  if (!right) return { step: 0, due_at: now };
  if (before.due_at === null || before.due_at > now) return { step: before.step, due_at: before.due_at };
  const wait = WAITS_DAYS[before.step];
  return { step: before.step + 1, due_at: wait === undefined ? null : now + wait * DAY_MS };
}

/**
 * A member's own wrong answers that are due again, longest due first, and when the next one is.
 *
 * @returns question ids, and milliseconds since 1970 of the next that is not due yet
 */
export async function listMissed(
  store: Store,
  list: { readonly guild: string; readonly member: string; readonly limit: number },
): Promise<{ readonly due: readonly string[]; readonly nextAt: number | undefined }> {
  const now = store.now();
  return readStore(store, async (db) => {
    const own = db
      .selectFrom('practice')
      .where('guild_id', '=', list.guild)
      .where('member_id', '=', list.member);
    const due = await own
      .select('question_id')
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .orderBy('question_id')
      .limit(list.limit)
      .execute();
    const next = await own
      .select((row) => row.fn.min('due_at').as('at'))
      .where('due_at', '>', now)
      .executeTakeFirst();
    return { due: due.map((row) => row.question_id), nextAt: next?.at ?? undefined };
  });
}

/** Questions that a member has met, for `/trivia solo` to begin with others. */
export async function listPracticed(
  store: Store,
  own: { readonly guild: string; readonly member: string },
): Promise<ReadonlySet<string>> {
  const rows = await readStore(store, (db) =>
    db
      .selectFrom('practice')
      .select('question_id')
      .where('guild_id', '=', own.guild)
      .where('member_id', '=', own.member)
      .execute(),
  );
  return new Set(rows.map((row) => row.question_id));
}
