import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { LocalDiscord } from '../src/local/start-local-discord.ts';
import { type Bench, say } from './bench.ts';
import { lookups } from './bot/actions.ts';
import { forkBot } from './bot/fork-bot.ts';
import { openHouse } from './bot/open-house.ts';
import { crowd } from './load/crowd.ts';
import { pick, randomFrom } from './random.ts';
import { round } from './timing.ts';

/** So many members ask at any moment. */
const AT_ONCE = 8;
/** In as many servers, picked at random. */
const ASKERS = 200;

export const servers: Bench = {
  name: 'servers',
  describe:
    '[--counts 0,1000,…] [--channels 30] [--roles 20] [--articles DIR]: what a process in so many servers takes',
  rows: 'servers',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        counts: { type: 'string', default: '1,1000,2500,5000' },
        channels: { type: 'string', default: '30' },
        roles: { type: 'string', default: '20' },
        idle: { type: 'string', default: '20' },
        calls: { type: 'string', default: '4000' },
        articles: { type: 'string', default: 'seeds' },
      },
    });
    const each = { channels: Number(values.channels), roles: Number(values.roles) };
    const rows = [];
    for (const count of values.counts.split(',').map(Number)) {
      const row = await measureServers(count, each, {
        articles: values.articles,
        idleMs: Number(values.idle) * 1000,
        calls: Number(values.calls),
      });
      say(`${count} servers: heap ${row.heapMb} MB`);
      rows.push(row);
    }
    return rows;
  },
};

type Work = { readonly articles: string; readonly idleMs: number; readonly calls: number };

/** One process in so many servers: its memory once it is ready and its work done, and the time that it computes. */
async function measureServers(count: number, each: { channels: number; roles: number }, work: Work) {
  const { seed, places } = crowd(count, 1, each.channels);
  const options = { seed, rateLimits: 'shown', globalRateLimit: 1_000_000, messagesPerChannel: 5 } as const;
  const { discord, names } = await openHouse(work.articles, options);
  addRoles(discord, each.roles);
  const bot = await forkBot('run-bot.ts', [discord.api, discord.token, work.articles]);
  try {
    const ready = await bot.measure();
    await sleep(work.idleMs);
    const idle = await bot.measure();
    const random = randomFrom(1);
    const members = Array.from({ length: ASKERS }, () => {
      const { person, channel } = pick(random, places);
      return discord.as(person, channel);
    });
    let left = work.calls;
    const began = performance.now();
    const ask = async () => {
      while (left-- > 0) {
        await pick(random, lookups).run({ member: pick(random, members), names, random });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
    const seconds = (performance.now() - began) / 1000;
    const after = await bot.measure();
    return {
      servers: count,
      startMs: bot.startMs,
      startCpuMs: round(ready.cpu, 0),
      heapMb: round(ready.heap, 1),
      rssMb: round(ready.rss, 0),
      idleCpuPercent: round((100 * (idle.cpu - ready.cpuAfter)) / work.idleMs, 2),
      callsASecond: round(work.calls / seconds, 0),
      cpuMsACall: round((after.cpu - idle.cpuAfter) / work.calls, 2),
      heapAfterMb: round(after.heap, 1),
    };
  } finally {
    await bot.stop();
    await discord.stop();
  }
}

/** Servers have more roles than the local Discord gives them, and a client keeps every one. */
function addRoles({ world }: LocalDiscord, roles: number): void {
  for (const guild of world.guilds.values()) {
    const [everyone] = guild.roles;
    if (!everyone) continue;
    for (let at = guild.roles.length; at < roles; at++)
      guild.roles.push({
        ...everyone,
        id: String(BigInt(guild.id) + BigInt(at)),
        name: `role ${at}`,
        position: at,
      });
  }
}
