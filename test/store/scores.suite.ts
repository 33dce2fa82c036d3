import { beforeAll, describe, expect, it } from 'vitest';
import { beginDaily, findNextDaily, listDueDailies } from '../../src/store/daily.ts';
import { endGame } from '../../src/store/games.ts';
import { countPlayers, findStanding, listLeaders } from '../../src/store/leaderboard.ts';
import { readMemberStats } from '../../src/store/member-stats.ts';
import { listMissed, listPracticed, recordPractice } from '../../src/store/practice.ts';
import { revealRound } from '../../src/store/reveal.ts';
import { openRound } from '../../src/store/rounds.ts';
import { changeSettings, readSettings } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import type { DatabaseKind, TestDatabases } from './databases.ts';
import { beginPlaying, click, NOON, newGame, reveal, scoreLetters, snowflakeAt } from './play.ts';

const DAY = 86_400_000;

export function describeScores(databases: TestDatabases, kind: DatabaseKind) {
  describe('scores', () => {
    let store: Store;
    let other: Store;
    let now = NOON;
    beforeAll(async () => {
      const url = await databases.create(kind);
      store = await databases.open({ url }, { now: () => now });
      other = await databases.open({ url }, { now: () => now });
    });

    it('ranks by points, shares ranks, and tells weeks apart', async () => {
      const play = async (channel: string, letters: Readonly<Record<string, string>>) => {
        const game = await beginPlaying(store, { guild: 'ranks', channel });
        for (const [member, letter] of Object.entries(letters)) await click(store, game, member, letter, 1);
        await reveal(store, game);
      };
      await play('1', { ada: 'A', bo: 'A', cy: 'B', di: 'A' });
      await play('2', { ada: 'A', bo: 'B' });
      now = NOON + 7 * DAY;
      await play('3', { bo: 'A' });
      const week = { guild: 'ranks', week: '2023-11-13' };
      const standings = await listLeaders(store, { guild: 'ranks', limit: 10 });
      expect(standings.map(({ member, points, rank }) => [member, points, rank])).toEqual([
        ['ada', 20, 1],
        ['bo', 20, 1],
        ['di', 10, 3],
        ['cy', 0, 4],
      ]);
      const weekly = await listLeaders(store, { ...week, limit: 2, offset: 1 });
      expect(weekly.map(({ member, points, rank }) => [member, points, rank])).toEqual([
        ['bo', 10, 2],
        ['di', 10, 2],
      ]);
      expect(await findStanding(store, { ...week, member: 'cy' })).toEqual({
        member: 'cy',
        name: 'name of cy',
        points: 0,
        right: 0,
        answered: 1,
        rank: 4,
      });
      expect(await findStanding(store, { guild: 'ranks', member: 'nobody' })).toBeUndefined();
      expect(await countPlayers(store, { guild: 'ranks' })).toBe(4);
      now = NOON;
    });

    it('keeps the latest name', async () => {
      const game = await beginPlaying(store, { guild: 'names', channel: 'names' });
      await click(store, game, 'ada', 'A', 1);
      await reveal(store, game);
      const names = await store.db
        .selectFrom('names')
        .select('name')
        .where('guild_id', '=', 'names')
        .execute();
      expect(names).toEqual([{ name: 'name of ada' }]);
    });

    it('posts the daily question of a day once, whoever is due', async () => {
      const guild = 'daily';
      await changeSettings(store, guild, { dailyHour: 18, zone: 'Europe/Berlin', triviaChannel: 'd' });
      expect(await findNextDaily(store, guild)).toBe(Date.UTC(2023, 10, 15, 17));
      expect(await listDueDailies(store, 10)).toEqual([]);
      const settings = await readSettings(store, guild);
      const days: string[] = ['2023-11-15', '2023-11-16', '2023-11-18'];
      const begun: string[] = [];
      for (const day of days) {
        now = Date.parse(`${day}T17:00:10Z`);
        const [due] = await listDueDailies(other, 10);
        expect(due?.guild).toBe(guild);
        const dueAt = due?.dueAt ?? 0;
        const game = {
          ...newGame({ guild, channel: 'd', kind: 'daily', questions: [{ id: day, content: 1 }] }),
          day,
        };
        const ids = await Promise.all(
          [store, other, store, other].map((one) => beginDaily(one, { guild, dueAt, settings, game })),
        );
        expect(ids.filter(Boolean)).toHaveLength(1);
        begun.push(ids.find(Boolean) as string);
        expect(await listDueDailies(store, 10)).toEqual([]);
      }
      const answers = [{ ada: 'A', bo: 'A' }, { ada: 'A' }, { ada: 'A', bo: 'A' }];
      const streaks: unknown[] = [];
      for (const [n, game] of begun.entries()) {
        const round = { game, number: 0 };
        await openRound(store, { ...round, message: `m${n}`, openedAt: NOON, closesAt: NOON + DAY });
        for (const [member, letter] of Object.entries(answers[n] ?? {})) {
          await click(store, game, member, letter, 1);
        }
        await revealRound(store, { ...round, zone: 'Europe/Berlin', pauseMs: 0, score: scoreLetters });
        await endGame(store, game, 'finished');
        const stats = await Promise.all(['ada', 'bo'].map((member) => readMemberStats(store, guild, member)));
        streaks.push(stats.map((one) => [one.dailyStreak, one.bestDailyStreak]));
      }
      expect(streaks).toEqual([
        [
          [1, 1],
          [1, 1],
        ],
        [
          [2, 2],
          [0, 1],
        ],
        [
          [3, 3],
          [1, 1],
        ],
      ]);
      await changeSettings(store, guild, { dailyHour: undefined });
      expect(await findNextDaily(store, guild)).toBeUndefined();
      now = NOON;
    });

    it('finds the daily questions of its own servers, however many others are due', async () => {
      for (const [guild, dailyHour] of [
        ['theirs', 18],
        ['ours', 19],
      ] as const)
        await changeSettings(store, guild, { dailyHour, zone: 'UTC', triviaChannel: 'd' });
      now = Date.UTC(2023, 10, 15, 20);
      const due = await listDueDailies(store, 1, (guild) => guild === 'ours');
      expect(due).toEqual([{ guild: 'ours', dueAt: Date.UTC(2023, 10, 15, 19) }]);
      for (const guild of ['theirs', 'ours']) await changeSettings(store, guild, { dailyHour: undefined });
      now = NOON;
    });

    it('brings a missed question back at growing intervals until it is learned', async () => {
      const own = { guild: '', member: 'ada' };
      const answer = { ...own, question: 'q' };
      const due = async () => (await listMissed(store, { ...own, limit: 5 })).due;
      expect(await recordPractice(store, { ...answer, right: true, ask: '0' })).toBe(true);
      expect(await due()).toEqual([]);
      expect(await recordPractice(store, { ...answer, right: false, ask: '1' })).toBe(true);
      expect(await due()).toEqual(['q']);
      expect(await recordPractice(store, { ...answer, right: true, ask: '1' })).toBe(false);
      const waits: number[] = [];
      for (let ask = 2; ; ask++) {
        expect(await recordPractice(store, { ...answer, right: true, ask: String(ask) })).toBe(true);
        expect(await due()).toEqual([]);
        const { nextAt } = await listMissed(store, { ...own, limit: 5 });
        if (nextAt === undefined) break;
        waits.push((nextAt - now) / DAY);
        now = nextAt;
      }
      expect(waits).toEqual([1, 3, 7, 18, 45]);
      expect(await readMemberStats(store, '', 'ada')).toMatchObject({ met: 1, missed: 0 });
      expect(await listPracticed(store, own)).toEqual(new Set(['q']));
      now = NOON;
    });

    it('counts one of two clicks on one showing', async () => {
      const answer = { guild: 'x', member: 'di', question: 'q', right: false, ask: 'one' };
      const counted = await Promise.all(
        [store, other, store, other].map((one) => recordPractice(one, answer)),
      );
      expect(counted.filter(Boolean)).toHaveLength(1);
    });

    it('notes what was missed in a game', async () => {
      const game = await beginPlaying(store, { guild: 'noted', channel: 'noted' });
      await click(store, game, 'ada', 'B', 1);
      await click(store, game, 'bo', 'A', 1);
      await Promise.all([reveal(store, game), reveal(other, game)]);
      expect((await listMissed(store, { guild: 'noted', member: 'ada', limit: 5 })).due).toEqual(['q0']);
      expect((await listMissed(store, { guild: 'noted', member: 'bo', limit: 5 })).due).toEqual([]);
      expect(snowflakeAt(0)).toHaveLength(19);
    });
  });
}
