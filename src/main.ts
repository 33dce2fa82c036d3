import 'dotenv/config';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { printError, printLine } from './cli/print.ts';
import { readConfig } from './config.ts';
import { createGames } from './discord/games/games.ts';
import { waitForTurns } from './discord/identify-turns.ts';
import { createRateLimits } from './discord/rate-limits.ts';
import { startBot } from './discord/start-bot.ts';
import { openLibrarian } from './loading/librarian.ts';
import { showProgress } from './loading/progress.ts';
import { createLog } from './log.ts';
import { openOperations } from './operations/open-operations.ts';
import { stopOnSignal } from './operations/stop-on-signal.ts';
import { openStore } from './store/open-store.ts';
import { watchSurroundings } from './surroundings.ts';

/**
 * Constructs, connects, starts: on Discord with a token, else on a local Discord or in this terminal. `processes` of
 * them share the work; a `part` is one of these, which identifies when the one that started it says so.
 */
export async function start(
  env: NodeJS.ProcessEnv,
  { terminal = false, processes = 1, part = false } = {},
): Promise<void> {
  if (processes !== 1) return (await import('./operations/run-processes.ts')).runProcesses(env, processes);
  const config = readConfig(env);
  const log = createLog(config.token ? config.logLevel : 'warn');
  const { articlesDir: dir, cacheDir } = config;
  const progress = showProgress(process.stderr);
  const { shelf, corpus, watch } = await openLibrarian({ dir, cacheDir, log, ...progress });
  if (terminal) return (await import('./cli/prompt.ts')).runPrompt({ commands, library: shelf.library });

  const unwatch = await watch();
  const store = await openStore(config.databaseUrl, { logger: log });
  const stage = config.token ? undefined : await (await import('./stage.ts')).openStage(config, commands);
  const { token = '', apiUrl, shards } = config;
  const turns = part ? { turns: waitForTurns(process) } : {};
  const connection = stage ?? { token, shards, ...turns, ...(apiUrl ? { api: apiUrl } : {}) };
  const operations = await openOperations(config.metricsPort, shelf, store);
  const surroundings = await watchSurroundings(shelf, store, log);
  const games = createGames({ store, libraryOf: async (guild) => (await surroundings(guild)).library, log });
  const limits = createRateLimits();
  const desk = { commands, surroundings, games, corpus, log, limits, observe: operations.observe };

  const bot = await startBot(connection, desk);
  operations.watch(bot);
  games.start(bot.client);
  const steps = [unwatch, games.stop, bot.stop, operations.stop, store.close, async () => stage?.stop()];
  const stop = stopOnSignal(steps, (text) => log.info({}, text));
  bot.lost.then((error) => stop(error.message));
  log.info({ user: bot.client.user.tag, articles: shelf.library().articles.length }, 'ready');
  if (part) process.send?.({ ready: true });
  if (stage) {
    const { length } = shelf.library().articles;
    const articles = length === 1 ? '1 article' : `${length} articles`;
    printLine(`Footnote answers from ${articles}. Open ${stage.url} (Ctrl+C ends).`);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      terminal: { type: 'boolean' },
      part: { type: 'boolean' },
      processes: { type: 'string', default: '1' },
    },
  });
  await start(process.env, { ...values, processes: Number(values.processes) }).catch((error) => {
    printError(error);
    process.exit(1);
  });
}
