import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { BACKUP_TABLES } from '../../src/store/backup-format.ts';
import {
  listKnownGuilds,
  noteGuildJoined,
  noteGuildLeft,
  purgeDeparted,
} from '../../src/store/departures.ts';
import { fileDispute } from '../../src/store/disputes.ts';
import { recordQuestion, recordVote } from '../../src/store/feedback.ts';
import { endGame } from '../../src/store/games.ts';
import { GUILD_TABLES, MEMBER_TABLES } from '../../src/store/owned-tables.ts';
import { deleteMember, exportMember } from '../../src/store/privacy.ts';
import { dropExpired } from '../../src/store/retention.ts';
import { changeSettings } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { takeQuestions } from '../../src/store/used-questions.ts';
import type { DatabaseKind, TestDatabases } from './databases.ts';
import { beginPlaying, click, NOON, reveal } from './play.ts';

const DAY = 86_400_000;

/** One of everything in a server, with two members. */
export async function fillServer(store: Store, guild: string): Promise<void> {
  await changeSettings(store, guild, { dailyHour: 9, triviaChannel: 'c' });
  await recordQuestion(store, { guild, question: 'who', status: 'unknown' });
  await recordVote(store, { guild, question: 'who', status: 'unknown', message: `m${guild}`, vote: 'down' });
  await takeQuestions(store, { guild, pool: ['q0'], count: 1 });
  const game = await beginPlaying(store, {
    guild,
    channel: `c${guild}`,
    host: 'ada',
    kind: 'daily',
    day: '2023-11-15',
  });
  await click(store, game, 'ada', 'A', 1);
  await click(store, game, 'bo', 'B', 2);
  await reveal(store, game);
  await endGame(store, game, 'finished');
  for (const member of ['ada', 'bo']) {
    await fileDispute(store, { guild, member, question: 'q0', content: 'q', reason: 'a\u2028b' });
  }
  await store.db
    .insertInto('retired')
    .values({ guild_id: guild, question_id: 'q9', content: '1', retired_at: 0 })
    .execute();
}

async function countRows(store: Store, guild: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of GUILD_TABLES) {
    const rows = await store.db.selectFrom(table).select('guild_id').where('guild_id', '=', guild).execute();
    counts[table] = rows.length;
  }
  return counts;
}

export function describePrivacy(databases: TestDatabases, kind: DatabaseKind) {
  describe('privacy', () => {
    let store: Store;
    let now = NOON;
    beforeAll(async () => {
      store = await databases.open(kind, { now: () => now });
      for (const guild of ['1', '2', '3']) await fillServer(store, guild);
    });

    it('knows every table that holds something of a server or a member', async () => {
      const tables = await store.db.introspection.getTables();
      const withColumn = (column: string) =>
        tables
          .filter(({ columns }) => columns.some(({ name }) => name === column))
          .map(({ name }) => name)
          .toSorted();
      expect(GUILD_TABLES.toSorted()).toEqual(withColumn('guild_id'));
      expect(MEMBER_TABLES.toSorted()).toEqual(withColumn('member_id'));
      expect(BACKUP_TABLES.toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
      const columns = new Set(tables.flatMap((table) => table.columns.map(({ name }) => name)));
      expect([...columns].filter((name) => /user|member|host/.test(name)).toSorted()).toEqual([
        'host_id',
        'member_id',
      ]);
    });

    it('shows a member everything of theirs, and nothing of others', async () => {
      const own = await exportMember(store, { member: 'ada' });
      expect(Object.keys(own).toSorted()).toEqual([...MEMBER_TABLES, 'games'].toSorted());
      expect(own.answers).toHaveLength(3);
      expect(JSON.stringify(own)).not.toContain('"bo"');
      const here = await exportMember(store, { member: 'ada', guild: '1' });
      expect(here.answers).toHaveLength(1);
      expect(await exportMember(store, { member: 'nobody' })).toEqual({});
    });

    it('deletes it for one server or for all', async () => {
      expect(await deleteMember(store, { member: 'ada', guild: '1' })).toBe(7);
      expect(await exportMember(store, { member: 'ada', guild: '1' })).toEqual({});
      expect((await exportMember(store, { member: 'ada' })).scores).toHaveLength(2);
      await deleteMember(store, { member: 'ada' });
      expect(await exportMember(store, { member: 'ada' })).toEqual({});
      expect((await exportMember(store, { member: 'bo' })).scores).toHaveLength(3);
      for (const table of BACKUP_TABLES) {
        expect(JSON.stringify(await store.db.selectFrom(table).selectAll().execute())).not.toMatch(/\bada\b/);
      }
    });

    it('purges a server 30 days after it was left, unless the bot came back', async () => {
      const schedules = async () => (await countRows(store, '3')).schedules;
      expect((await listKnownGuilds(store)).toSorted()).toEqual(['1', '2', '3']);
      await noteGuildLeft(store, '2');
      await noteGuildLeft(store, '3');
      expect(await schedules()).toBe(0);
      expect(await listKnownGuilds(store)).toEqual(['1']);
      now += 29 * DAY;
      await noteGuildLeft(store, '2');
      expect(await purgeDeparted(store)).toEqual([]);
      await noteGuildJoined(store, '3');
      expect(await schedules()).toBe(1);
      now += 1 * DAY;
      expect(await purgeDeparted(store)).toEqual(['2']);
      expect(Object.values(await countRows(store, '2')).every((rows) => rows === 0)).toBe(true);
      expect((await countRows(store, '3')).settings).toBe(1);
    });

    it('drops what nobody needs any more, and keeps the scores', async () => {
      now = NOON + 400 * DAY;
      await dropExpired(store);
      const rows = await countRows(store, '3');
      expect(rows).toMatchObject({ games: 0, rounds: 0, answers: 0, feedback: 0, feedback_votes: 0 });
      expect(rows).toMatchObject({ scores: 1, streaks: 0, settings: 1, used: 1 });
      const { rows: orphans } =
        await sql`select 1 from rounds where game_id not in (select id from games)`.execute(store.db);
      expect(orphans).toEqual([]);
      now = NOON;
    });
  });
}
