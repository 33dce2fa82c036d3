import { writeStore } from './attempt.ts';
import { timeOfSnowflake, toSortable } from './snowflake.ts';
import type { Store } from './store.ts';

/** A member's answer to a round: an option's letter or typed words. */
export type Click = {
  readonly game: string;
  readonly number: number;
  readonly member: string;
  /** The display name as the interaction carries it. */
  readonly name: string;
  readonly choice: string;
  /** The interaction's snowflake. */
  readonly interaction: string;
};

/**
 * `counted`: the member's first; `changed`: another answer than before; `unchanged`: the same again, or a click
 * that a later one has overtaken; `late`: the round has closed; `unknown`: there is no such round.
 */
export type ClickOutcome = 'counted' | 'changed' | 'unchanged' | 'late' | 'unknown';

/** What one member pressed, and when: snowflakes with leading zeros. */
type ClickHistory = readonly (readonly [click: string, choice: string])[];

/** More clicks than these on one question are play with the buttons; the oldest are forgotten. */
const MOST_CLICKS = 50;

/**
 * The answer that a member's clicks come to, whatever the order in which they arrived: the last one's choice,
 * since the click with which the member settled on it (pressing the same again costs no time).
 */
export function settleClicks(history: ClickHistory): { readonly choice: string; readonly click: string } {
  const sorted = history.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const choice = sorted.at(-1)?.[1] ?? '';
  const before = sorted.findLastIndex(([, other]) => other !== choice);
  return { choice, click: sorted[before + 1]?.[0] ?? '' };
}

/**
 * Counts a click. A member has one answer a round, by the order of snowflakes and not of arrival. Nothing counts
 * after the round's end by Discord's clock, nor once it is revealed.
 *
 * @returns the outcome, and how many members have answered
 */
export async function recordClick(
  store: Store,
  click: Click,
): Promise<{ readonly outcome: ClickOutcome; readonly answered: number }> {
  return writeStore(store, async (trx) => {
    // The update locks the round's row: a reveal waits for this click, or this click finds it revealed.
    const round = await trx
      .updateTable('rounds')
      .set((row) => ({ clicks: row('clicks', '+', 1) }))
      .where('game_id', '=', click.game)
      .where('number', '=', click.number)
      .where('revealed_at', 'is', null)
      .where('closes_at', '>=', timeOfSnowflake(click.interaction))
      .returning('guild_id')
      .executeTakeFirst();
    const answers = trx
      .selectFrom('answers')
      .where('game_id', '=', click.game)
      .where('number', '=', click.number);
    const count = async () => {
      const row = await answers.select((all) => all.fn.countAll<number>().as('count')).executeTakeFirst();
      return row?.count ?? 0;
    };
    if (!round) {
      const known = await trx
        .selectFrom('rounds')
        .select('closes_at')
        .where('game_id', '=', click.game)
        .where('number', '=', click.number)
        .executeTakeFirst();
      return { outcome: known?.closes_at ? 'late' : 'unknown', answered: await count() };
    }
    const before = await answers
      .select(['choice', 'click', 'clicks'])
      .where('member_id', '=', click.member)
      .executeTakeFirst();
    const known: ClickHistory = before ? JSON.parse(before.clicks) : [];
    const at = toSortable(click.interaction);
    const history = [...known.filter(([other]) => other !== at), [at, click.choice] as const]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .slice(-MOST_CLICKS);
    const answer = { ...settleClicks(history), clicks: JSON.stringify(history), name: click.name };
    await trx
      .insertInto('answers')
      .values({
        game_id: click.game,
        number: click.number,
        member_id: click.member,
        guild_id: round.guild_id,
        right: null,
        points: null,
        ...answer,
      })
      .onConflict((conflict) => conflict.columns(['game_id', 'number', 'member_id']).doUpdateSet(answer))
      .execute();
    const outcome = !before ? 'counted' : before.choice === answer.choice ? 'unchanged' : 'changed';
    return { outcome, answered: await count() };
  });
}
