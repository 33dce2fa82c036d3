import 'dotenv/config';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { createShelf } from './answers/shelf.ts';
import { loadLibrary } from './cli/load-library.ts';
import { runPrompt } from './cli/prompt.ts';
import { readConfig } from './config.ts';
import { startBot } from './discord/start-bot.ts';
import { createLog } from './log.ts';
import { openStage } from './stage.ts';
import { openStore } from './store/open-store.ts';
import { watchSurroundings } from './surroundings.ts';

/** Constructs, connects, starts: on Discord with a token, else on a local Discord or in this terminal. */
export async function start(env: NodeJS.ProcessEnv, { terminal = false } = {}): Promise<void> {
  const config = readConfig(env);
  const library = await loadLibrary(config.articlesDir);
  if (terminal) return runPrompt({ commands, library: () => library });

  const log = createLog(config.token ? config.logLevel : 'warn');
  const stage = config.token ? undefined : await openStage(config, commands);
  const surroundings = await watchSurroundings(
    createShelf(library),
    await openStore(config.databaseUrl, { logger: log }),
    log,
  );
  const connection = stage ?? { token: config.token ?? '', ...(config.apiUrl ? { api: config.apiUrl } : {}) };
  const client = await startBot(connection, { commands, surroundings, log });

  log.info(
    { user: client.user.tag, articles: library.articles.length, facts: library.base.facts.length },
    'ready',
  );
  if (stage)
    console.log(
      `Footnote answers from ${library.articles.length} articles. Open ${stage.url} (Ctrl+C ends).`,
    );
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { terminal: { type: 'boolean' } } });
  await start(process.env, values).catch((error) => {
    console.error(`footnote: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  });
}
