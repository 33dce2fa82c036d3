import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../src/store/settings.ts';
import type { DatabaseKind, TestDatabases } from './databases.ts';
import { driveGame, readOutcome } from './drive.ts';

const child = fileURLToPath(new URL('child.ts', import.meta.url));

/** Moments at which the process dies: so many, spread over all statements that it sends. */
const MOMENTS = 7;

function run(
  ...given: readonly string[]
): Promise<{ readonly output: string; readonly signal: string | undefined }> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [child, ...given], { timeout: 60_000 }, (error, output, errors) => {
      if (error && error.signal !== 'SIGKILL') reject(new Error(errors, { cause: error }));
      else resolve({ output, signal: error?.signal ?? undefined });
    });
  });
}

export function describeKilling(databases: TestDatabases, kind: DatabaseKind) {
  describe('kill -9', () => {
    it('at any moment of a game loses no score and counts none twice', async () => {
      const whole = await databases.open(kind);
      await driveGame(whole);
      const expected = await readOutcome(whole);
      expect(expected.scores).toEqual([
        { member_id: 'ada', points: 20, right: 2, answered: 2 },
        { member_id: 'bo', points: 0, right: 0, answered: 2 },
        { member_id: 'cy', points: 10, right: 1, answered: 2 },
      ]);
      expect(expected.games).toEqual([{ phase: 'ended', outcome: 'finished' }]);

      const { output } = await run('game', await databases.create(kind));
      const statements = Number(output);
      expect(statements).toBeGreaterThan(50);
      for (let moment = 0; moment < MOMENTS; moment++) {
        const url = await databases.create(kind);
        const at = Math.ceil(((moment + 0.5) * statements) / MOMENTS);
        expect((await run('game', url, String(at))).signal).toBe('SIGKILL');
        const next = await databases.open({ url });
        await driveGame(next);
        expect(await readOutcome(next), `killed before statement ${at} of ${statements}`).toEqual(expected);
        await next.close();
        await databases.recycle(url);
      }
    }, 300_000);

    it('has one of three processes post the daily question that is due', async () => {
      const url = await databases.create(kind);
      const store = await databases.open({ url }, { now: () => Date.UTC(2023, 10, 15, 12) });
      await changeSettings(store, '1', { dailyHour: 18, triviaChannel: 'c' });
      const outputs = await Promise.all([0, 1, 2].map(() => run('daily', url)));
      expect(outputs.map(({ output }) => output).join('')).toBe('posted');
      expect(await store.db.selectFrom('games').select('day').execute()).toEqual([{ day: '2023-11-15' }]);
    }, 120_000);
  });
}
