import { readStore } from './attempt.ts';
import type { Store } from './store.ts';

export type MemberStats = {
  /** In games and daily questions of the server. */
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  /** Daily questions right in a row, as of the last one that the member answered; the longest run. */
  readonly dailyStreak: number;
  readonly bestDailyStreak: number;
  /** Questions met, alone or in games, and how many of them are to come again. */
  readonly met: number;
  readonly missed: number;
};

/** What `/trivia stats` shows of one member in one server (`''` outside servers). */
export async function readMemberStats(store: Store, guild: string, member: string): Promise<MemberStats> {
  return readStore(store, async (db) => {
    const sums = await db
      .selectFrom('scores')
      .select((row) => [
        row.fn.sum<number | null>('points').as('points'),
        row.fn.sum<number | null>('right').as('right'),
        row.fn.sum<number | null>('answered').as('answered'),
      ])
      .where('guild_id', '=', guild)
      .where('member_id', '=', member)
      .executeTakeFirst();
    const streak = await db
      .selectFrom('streaks')
      .selectAll()
      .where('guild_id', '=', guild)
      .where('member_id', '=', member)
      .executeTakeFirst();
    // The streak goes on until a daily question after its last day has been revealed without it.
    const broken =
      streak &&
      (await db
        .selectFrom('games')
        .innerJoin('rounds', 'rounds.game_id', 'games.id')
        .select('games.id')
        .where('games.guild_id', '=', guild)
        .where('games.kind', '=', 'daily')
        .where('games.day', '>', streak.last_day)
        .where('rounds.revealed_at', 'is not', null)
        .limit(1)
        .executeTakeFirst());
    const practice = await db
      .selectFrom('practice')
      .select((row) => [row.fn.countAll<number>().as('met'), row.fn.count<number>('due_at').as('missed')])
      .where('guild_id', '=', guild)
      .where('member_id', '=', member)
      .executeTakeFirst();
    return {
      points: sums?.points ?? 0,
      right: sums?.right ?? 0,
      answered: sums?.answered ?? 0,
      dailyStreak: broken ? 0 : (streak?.streak ?? 0),
      bestDailyStreak: streak?.best ?? 0,
      met: practice?.met ?? 0,
      missed: practice?.missed ?? 0,
    };
  });
}
