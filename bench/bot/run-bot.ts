/**
 * Footnote as a process of its own, for benchmarks and fault runs: the real bot, commands, library and store.
 * Arguments: REST root, token, folder of articles, and `slow` for a store that now and then takes its time.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { commands } from '../../commands/index.ts';
import { createShelf } from '../../src/answers/shelf.ts';
import { loadLibrary } from '../../src/cli/load-library.ts';
import type { Desk } from '../../src/discord/dispatch.ts';
import { createGames } from '../../src/discord/games/games.ts';
import { startBot } from '../../src/discord/start-bot.ts';
import { openStore } from '../../src/store/open-store.ts';
import { watchSurroundings } from '../../src/surroundings.ts';
import { note, obey, tellOf } from './tell.ts';

const [api = '', token = '', articles = 'seeds', slow] = process.argv.slice(2);

const log: Desk['log'] = {
  info: () => {},
  warn: (event, text) => note({ type: 'logged', text: `${text} ${JSON.stringify(event)}` }),
  error: (event, text) => note({ type: 'logged', text: `${text} ${describe(event)}` }),
};
const store = await openStore('sqlite::memory:', { logger: log });
const shelf = createShelf(await loadLibrary(articles));
const around = await watchSurroundings(shelf, store, log);
const surroundings: Desk['surroundings'] = async (guild) => {
  if (slow && Math.random() < 0.05) await sleep(Math.random() * 4000);
  return around(guild);
};
const games = createGames({ store, libraryOf: async (guild) => (await around(guild)).library, log });
const rest = { globalRequestsPerSecond: 1_000_000 };
const bot = await startBot({ token, api, rest }, { commands, surroundings, games, log });
games.start(bot.client);
if (process.env.BENCH_DEBUG)
  bot.client.on('debug', (text) => process.stderr.write(`${Date.now()} ${text}\n`));
tellOf(bot.client, { arrivals: slow !== undefined });
obey(async () => {
  await games.stop();
  await bot.stop();
});

function describe(event: object): string {
  const error = 'err' in event && event.err instanceof Error ? `: ${event.err.stack}` : '';
  return `${JSON.stringify(event)}${error}`;
}
