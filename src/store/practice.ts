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
  return writeStore(store, async (trx) => (await notePractice(trx, [answer], store.now())) === 1);
}

/** Counts the answers of several members to one question, inside a transaction; gives how many were new. */
export async function notePractice(
  trx: Queries,
  answers: readonly PracticeAnswer[],
  now: number,
): Promise<number> {
  const [first] = answers;
  if (!first) return 0;
  const key = ({ guild, member, question }: PracticeAnswer) => ({
    guild_id: guild,
    member_id: member,
    question_id: question,
  });
  const ordered = answers.toSorted((a, b) => (a.member < b.member ? -1 : 1));
  // The empty insert takes the rows' locks: of two clicks on one showing the second finds the first's mark.
  const empty = { asked: 0, right: 0, step: 0, due_at: null, last_ask: '', last_at: now };
  await trx
    .insertInto('practice')
    .values(ordered.map((answer) => ({ ...key(answer), ...empty })))
    .onConflict((conflict) =>
      conflict.columns(['guild_id', 'member_id', 'question_id']).doUpdateSet({ last_at: now }),
    )
    .execute();
  const rows = await trx
    .selectFrom('practice')
    .selectAll()
    .where('guild_id', '=', first.guild)
    .where('question_id', '=', first.question)
    .where(
      'member_id',
      'in',
      ordered.map(({ member }) => member),
    )
    .execute();
  const before = new Map(rows.map((row) => [row.member_id, row]));
  const after = ordered.flatMap((answer) => {
    const row = before.get(answer.member);
    if (!row || row.last_ask === answer.ask) return [];
    const counted = { asked: row.asked + 1, right: row.right + (answer.right ? 1 : 0), last_ask: answer.ask };
    return [{ ...row, ...counted, ...nextShowing(row, answer.right, now) }];
  });
  if (after.length === 0) return 0;
  await trx
    .insertInto('practice')
    .values(after)
    .onConflict((conflict) =>
      conflict.columns(['guild_id', 'member_id', 'question_id']).doUpdateSet((row) => ({
        asked: row.ref('excluded.asked'),
        right: row.ref('excluded.right'),
        step: row.ref('excluded.step'),
        due_at: row.ref('excluded.due_at'),
        last_ask: row.ref('excluded.last_ask'),
      })),
    )
    .execute();
  return after.length;
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
