import { fileURLToPath } from 'node:url';
import { REST } from '@discordjs/rest';
import { SimpleIdentifyThrottler } from 'discord.js';
import { type RESTGetAPIGatewayBotResult, Routes } from 'discord-api-types/v10';
import { readConfig } from '../config.ts';
import { divideShards } from '../discord/shards.ts';
import { createLog } from '../log.ts';
import { type KeptProcess, keepRunning } from './keep-running.ts';
import { MOST_PROCESSES } from './most-processes.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const PROGRAM = fileURLToPath(new URL('../main.ts', import.meta.url));

/**
 * Runs the bot in several processes that share its shards (those of SHARD_IDS, or as many as Discord recommends), and
 * starts each again that ends. The first one reads the articles and leaves them in the cache for the others. Resolves
 * when all are connected; rejects for a fault of the configuration or of the call, and where one cannot start.
 */
export async function runProcesses(env: NodeJS.ProcessEnv, count: number): Promise<void> {
  if (!(Number.isInteger(count) && count >= 1 && count <= MOST_PROCESSES))
    throw new Error(`--processes must be a number from 1 to ${MOST_PROCESSES}.`);
  const { token, apiUrl, metricsPort, logLevel, shards } = readConfig(env);
  if (!token)
    throw new Error('Several processes share the work on Discord: set DISCORD_TOKEN (see .env.example).');
  const gateway = await askGateway(token, apiUrl);
  const environments = divideShards(shards ?? Math.max(gateway.shards, count), count).map(
    ({ ids, count }, at) => ({
      ...env,
      SHARD_IDS: ids.join(','),
      SHARD_TOTAL: String(count),
      ...(metricsPort ? { METRICS_PORT: String(metricsPort + at) } : {}),
    }),
  );
  for (const one of environments) readConfig(one);

  const log = createLog(logLevel);
  const turns = new SimpleIdentifyThrottler(gateway.session_start_limit.max_concurrency);
  const kept: KeptProcess[] = [];
  const stop = stopOnSignal([async () => void (await Promise.all(kept.map((one) => one.stop())))], (text) =>
    log.info({}, text),
  );
  process.on('SIGHUP', () => {
    for (const one of kept) one.signal('SIGHUP');
  });
  const begin = (some: typeof environments) => {
    const begun = some.map((one) => keepRunning({ program: PROGRAM, env: one, turns, log }));
    kept.push(...begun);
    return Promise.all(begun.map(({ ready }) => ready));
  };
  try {
    await begin(environments.slice(0, 1));
    await begin(environments.slice(1));
    log.info({ processes: kept.length }, 'all processes are ready');
  } catch (error) {
    await stop(error instanceof Error ? error.message : String(error));
  }
}

async function askGateway(token: string, api: string | undefined): Promise<RESTGetAPIGatewayBotResult> {
  const rest = new REST(api ? { api } : {}).setToken(token);
  try {
    return (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    throw status === 401
      ? new Error(
          'Discord refused the token: copy it again from the Bot page of the developer portal into DISCORD_TOKEN.',
        )
      : error;
  }
}
