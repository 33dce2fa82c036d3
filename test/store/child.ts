/**
 * A process of its own for the tests: `node child.ts game URL [N]` plays a game and kills itself, as `kill -9` does,
 * before the Nth statement that it sends; `node child.ts daily URL` posts the daily question if it is due.
 */
import { StatementSync } from 'node:sqlite';
import pg from 'pg';
import { beginDaily, listDueDailies } from '../../src/store/daily.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readSettings } from '../../src/store/settings.ts';
import { driveGame } from './drive.ts';
import { newGame } from './play.ts';

const [, , what, url = '', at = '0'] = process.argv;
let statements = 0;
const count = () => {
  statements += 1;
  if (statements === Number(at)) process.kill(process.pid, 'SIGKILL');
};

for (const method of ['all', 'run'] as const) {
  const real = StatementSync.prototype[method] as (...given: unknown[]) => never;
  StatementSync.prototype[method] = function (this: StatementSync, ...given: unknown[]) {
    count();
    return Reflect.apply(real, this, given);
  };
}
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  count();
  return Reflect.apply(query, this, given);
} as typeof query;

const store = await openStore(url);
statements = 0;
if (what === 'game') {
  await driveGame(store);
  process.stdout.write(String(statements));
} else {
  for (const { guild, dueAt } of await listDueDailies(store, 10)) {
    const day = '2023-11-15';
    const game = { ...newGame({ guild, kind: 'daily' }), day };
    const id = await beginDaily(store, { guild, dueAt, settings: await readSettings(store, guild), game });
    if (id) process.stdout.write('posted');
  }
}
await store.close();
