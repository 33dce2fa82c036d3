import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pack from '../package.json' with { type: 'json' };
import { startLocalDiscord } from '../src/local/start-local-discord.ts';
import type { Bench } from './bench.ts';
import { median, round } from './timing.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What `npm start` runs, less npm. */
const footnoteStart = pack.scripts.start.split(' ').slice(1);
const bareStart = ['bench/bot/run-bare.ts'];

export const startup: Bench = {
  name: 'startup',
  describe:
    '[--runs N] [--articles DIR]: from the start of the process to ready, beside a bare discord.js client',
  rows: 'starts',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        runs: { type: 'string', default: '9' },
        articles: { type: 'string', default: 'seeds' },
      },
    });
    const discord = await startLocalDiscord({ rateLimits: 'shown' });
    const home = await mkdtemp(join(tmpdir(), 'footnote-startup-'));
    const env = {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      ARTICLES_DIR: values.articles,
      DATABASE_URL: `sqlite:${join(home, 'store.sqlite')}`,
      CACHE_DIR: join(home, 'cache'),
    };
    const starts = { footnote: [] as number[], bare: [] as number[] };
    try {
      const first = await timeStart(footnoteStart, env);
      for (let run = 0; run < Number(values.runs); run++) {
        starts.footnote.push(await timeStart(footnoteStart, env));
        starts.bare.push(await timeStart(bareStart, env));
      }
      const footnote = median(starts.footnote);
      const bare = median(starts.bare);
      return [
        { what: 'Footnote, nothing kept from before', ms: first, times: round(first / bare, 2) },
        { what: 'Footnote', ms: footnote, times: round(footnote / bare, 2) },
        { what: 'bare discord.js client', ms: bare, times: 1 },
      ];
    } finally {
      await discord.stop();
      await rm(home, { recursive: true });
    }
  },
};

/** Milliseconds until the process writes a line with "ready" in it. */
async function timeStart(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [...args], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (!line.includes('"ready"')) continue;
    const ms = round(performance.now() - began, 0);
    child.kill('SIGTERM');
    await once(child, 'exit');
    return ms;
  }
  throw new Error(`${args.at(-1)} ended before it was ready: ${said.join(' ')}`);
}
