import 'dotenv/config';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { loadLibrary } from './cli/load-library.ts';
import { runPrompt } from './cli/prompt.ts';
import { readConfig } from './config.ts';
import { createClient } from './discord/client.ts';
import { dispatch } from './discord/dispatch.ts';
import { createLog } from './log.ts';

/** Constructs, connects, starts: on Discord with a token, else in this terminal. Rejects where it cannot. */
export async function start(env: NodeJS.ProcessEnv, { terminal = false } = {}): Promise<void> {
  const config = readConfig(env);
  const log = createLog(config.logLevel);
  const library = await loadLibrary(config.articlesDir);
  if (terminal || !config.token) return runPrompt({ commands, library: () => library });

  const client = createClient(config.apiUrl ? { api: config.apiUrl } : {});
  const surroundings = () => ({ library, now: new Date().toISOString(), spoiler: false });
  client.on('interactionCreate', (interaction) => dispatch({ commands, surroundings, log }, interaction));
  client.once('clientReady', () =>
    log.info({ articles: library.articles.length, facts: library.base.facts.length }, 'ready'),
  );
  await client.login(config.token);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { terminal: { type: 'boolean' } } });
  await start(process.env, values).catch((error) => {
    console.error(`footnote: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}
