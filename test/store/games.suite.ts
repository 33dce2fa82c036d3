import { beforeAll, describe, expect, it } from 'vitest';
import { recordClick } from '../../src/store/clicks.ts';
import { createGame, endGame } from '../../src/store/games.ts';
import { releaseLeases, takeLease, takeOverGames } from '../../src/store/leases.ts';
import { findGameIn, loadGame } from '../../src/store/load-game.ts';
import { beginRound, openRound } from '../../src/store/rounds.ts';
import type { Store } from '../../src/store/store.ts';
import type { DatabaseKind, TestDatabases } from './databases.ts';
import { beginPlaying, click, inCrowds, NOON, newGame, reveal, snowflakeAt } from './play.ts';

export function describeGames(databases: TestDatabases, kind: DatabaseKind) {
  describe('games', () => {
    let store: Store;
    let other: Store;
    let now = NOON;
    beforeAll(async () => {
      const url = await databases.create(kind);
      store = await databases.open({ url }, { now: () => now });
      other = await databases.open({ url }, { now: () => now });
    });

    it('begins one game in a channel, whoever asks at the same time', async () => {
      const begun = await Promise.all([store, other, store, other].map((one) => createGame(one, newGame())));
      const ids = begun.filter((id) => id !== undefined);
      expect(ids).toHaveLength(1);
      expect(ids[0]).toMatch(/^[a-z0-9]{16}$/);
      expect(await findGameIn(other, 'c')).toMatchObject({ id: ids[0], host: 'host', rounds: [{}, {}, {}] });
      expect(await endGame(store, ids[0] as string, 'finished')).toBe(true);
      expect(await endGame(other, ids[0] as string, 'stopped')).toBe(false);
      expect(await findGameIn(store, 'c')).toBeUndefined();
      expect(await createGame(store, newGame())).toBeDefined();
    });

    it('lets the first message of a round stand', async () => {
      const game = (await createGame(store, newGame({ channel: 'twice' }))) as string;
      const round = { game, number: 0, openedAt: NOON, closesAt: NOON + 20_000 };
      const messages = await Promise.all([
        openRound(store, { ...round, message: 'one' }),
        openRound(other, { ...round, message: 'two' }),
      ]);
      expect(messages[0]).toEqual(messages[1]);
      expect((await loadGame(store, game))?.rounds[0]?.message).toBe(messages[0]?.message);
    });

    it('opens no round of a game that was stopped, and goes back to none', async () => {
      const game = await beginPlaying(store, { channel: 'stopped' });
      await reveal(store, game);
      expect(await beginRound(store, { game, number: 1 })).toBe(true);
      expect(await beginRound(store, { game, number: 0 })).toBe(false);
      await endGame(store, game, 'stopped');
      expect(await beginRound(store, { game, number: 2 })).toBe(false);
      const opened = { game, number: 1, message: 'm', openedAt: NOON, closesAt: NOON + 1 };
      expect(await openRound(store, opened)).toEqual({ message: undefined });
      expect(await click(store, game, 'ada', 'A', 0, 1)).toMatchObject({ outcome: 'unknown' });
    });

    it('gives a game to one process, and to another when the first falls silent', async () => {
      const game = await beginPlaying(store, { channel: 'leases', owner: 'one' });
      const two = { owner: 'two', leaseMs: 10_000 };
      expect(await takeLease(other, game, two)).toBe(false);
      expect(await takeLease(store, game, { ...two, owner: 'one' })).toBe(true);
      now += 10_001;
      const [mine, theirs] = await Promise.all([
        takeOverGames(store, { ...two, owner: 'three', limit: 100 }),
        takeOverGames(other, { ...two, limit: 100 }),
      ]);
      expect([...mine, ...theirs].filter((id) => id === game)).toHaveLength(1);
      await Promise.all([releaseLeases(store, 'two'), releaseLeases(store, 'three')]);
      const accept = (guild: string) => guild === 'elsewhere';
      expect(await takeOverGames(store, { ...two, limit: 100, accept })).toEqual([]);
      expect(await takeOverGames(store, { ...two, limit: 100 })).toContain(game);
      now = NOON;
    });

    it('is not held up by games of servers that another process has', async () => {
      await beginPlaying(store, { channel: 'theirs', guild: 'theirs', owner: 'one' });
      now += 1;
      const ours = await beginPlaying(store, { channel: 'ours', guild: 'ours', owner: 'one' });
      now += 10_001;
      const two = { owner: 'two', leaseMs: 10_000, accept: (guild: string) => guild === 'ours' };
      expect(await takeOverGames(store, { ...two, limit: 1 })).toEqual([ours]);
      now = NOON;
    });

    it('counts a click once a member, by snowflake and not by arrival', async () => {
      const game = await beginPlaying(store, { channel: 'order' });
      expect(await click(store, game, 'ada', 'B', 3_000)).toEqual({ outcome: 'counted', answered: 1 });
      expect(await click(other, game, 'bo', 'A', 1_000)).toEqual({ outcome: 'counted', answered: 2 });
      expect(await click(other, game, 'ada', 'A', 2_000)).toEqual({ outcome: 'unchanged', answered: 2 });
      expect(await click(other, game, 'bo', 'C', 4_000)).toEqual({ outcome: 'changed', answered: 2 });
      expect(await click(store, game, 'bo', 'C', 5_000)).toEqual({ outcome: 'unchanged', answered: 2 });
      expect(await click(store, game, 'bo', 'C', 5_000)).toEqual({ outcome: 'unchanged', answered: 2 });
      expect(await click(store, game, 'cy', 'A', 20_001)).toEqual({ outcome: 'late', answered: 2 });
      expect((await loadGame(store, game))?.rounds[0]?.answers).toEqual([
        {
          member: 'ada',
          name: 'name of ada',
          choice: 'B',
          click: snowflakeAt(3_000),
          right: undefined,
          points: undefined,
        },
        {
          member: 'bo',
          name: 'name of bo',
          choice: 'C',
          click: snowflakeAt(4_000),
          right: undefined,
          points: undefined,
        },
      ]);
      await reveal(other, game);
      expect(await click(store, game, 'cy', 'A', 6_000)).toEqual({ outcome: 'late', answered: 2 });
      expect(await click(store, game, 'cy', 'A', 6_000, 7)).toMatchObject({ outcome: 'unknown' });
      expect(await click(store, 'no-such-game', 'cy', 'A', 6_000)).toMatchObject({ outcome: 'unknown' });
    });

    it('has the same answer after any order of arrival', async () => {
      const clicks = [
        ['A', 100],
        ['B', 200],
        ['A', 300],
        ['A', 400],
      ] as const;
      for (const order of [
        clicks,
        clicks.toReversed(),
        [clicks[2], clicks[0], clicks[3], clicks[1]] as const,
      ]) {
        const game = await beginPlaying(store, { channel: `arrival ${order}` });
        for (const [choice, ms] of order) await click(store, game, 'ada', choice, ms);
        const answer = (await loadGame(store, game))?.rounds[0]?.answers[0];
        expect(answer).toMatchObject({ choice: 'A', click: snowflakeAt(300) });
      }
    });

    it('counts 2,500 answers to one question', async () => {
      const game = await beginPlaying(store, {
        channel: 'crowd',
        guild: 'crowd',
        kind: 'daily',
        day: '2023-11-15',
      });
      const members = Array.from({ length: 2_500 }, (_, n) => `m${n}`);
      const row = { game_id: game, number: 0, guild_id: 'crowd', name: 'x', choice: 'A', clicks: '[]' };
      for (let from = 0; from < members.length; from += 500) {
        const some = members.slice(from, from + 500);
        await store.db
          .insertInto('answers')
          .values(
            some.map((member) => ({ ...row, member_id: member, click: '1', right: null, points: null })),
          )
          .execute();
      }
      expect((await reveal(store, game))?.answers).toHaveLength(2_500);
      const sums = await store.db
        .selectFrom('scores')
        .innerJoin('streaks', 'streaks.member_id', 'scores.member_id')
        .select((all) => [all.fn.sum('points').as('points'), all.fn.sum('streak').as('streaks')])
        .where('scores.guild_id', '=', 'crowd')
        .executeTakeFirst();
      expect(sums).toEqual({ points: 25_000, streaks: 2_500 });
    });

    it('loses none of eight members in one second on 200 channels', async () => {
      // A file of SQLite has one process that plays; two in one thread would stop each other.
      const second = kind === 'sqlite' ? store : other;
      const games = await Promise.all(
        Array.from({ length: 200 }, (_, n) =>
          beginPlaying(n % 2 ? store : second, { channel: `many ${n}`, guild: `guild ${n % 20}` }),
        ),
      );
      const clicks = games.flatMap((game, n) =>
        Array.from({ length: 8 }, (_, member) => ({
          game,
          number: 0,
          member: `${member}`,
          name: 'x',
          choice: member % 2 ? 'A' : 'B',
          interaction: snowflakeAt((member * 617 + n) % 1_000, member),
        })),
      );
      await inCrowds(clicks, (one, n) => recordClick(n % 3 ? store : second, one));
      const reveals = await Promise.all(games.flatMap((game) => [reveal(store, game), reveal(second, game)]));
      expect(reveals.filter((one) => one?.first)).toHaveLength(200);
      expect(reveals.every((one) => one?.answers.length === 8)).toBe(true);
      const sums = await store.db
        .selectFrom('scores')
        .select((row) => [row.fn.sum('points').as('points'), row.fn.sum('answered').as('answered')])
        .where('guild_id', 'like', 'guild %')
        .executeTakeFirst();
      expect(sums).toEqual({ points: 200 * 4 * 10, answered: 1_600 });
      for (const game of [games[0], games[199]] as string[]) {
        const order =
          (await loadGame(store, game))?.rounds[0]?.answers.map(({ click }) => BigInt(click)) ?? [];
        expect(order).toEqual(order.toSorted((a, b) => (a < b ? -1 : 1)));
      }
    }, 120_000);
  });
}
