import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Fault } from '../src/local/fault.ts';
import { say } from './bench.ts';
import { actions } from './bot/actions.ts';
import { forkBot } from './bot/fork-bot.ts';
import { openHouse } from './bot/open-house.ts';
import { judge, type Verdict, violations } from './faults/judge.ts';
import { openLedger } from './faults/ledger.ts';
import { randomFault } from './faults/random-fault.ts';
import { watchConnection } from './faults/watch-connection.ts';
import { pick, randomFrom } from './random.ts';

/** A member does something, and something breaks, so often a second. */
const ASKED_A_SECOND = 30;
const BROKEN_A_SECOND = 5;
/** How long a bot may go on with what is under way when the last fault is over, in milliseconds. */
const SETTLE = 12_000;
/** The heap may grow by this share between the first fifth of the run and its end. */
const GROWTH = 1.1;

const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string' }, articles: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const wanted = Number(values.count ?? 1000);
say(`seed ${seed}, ${wanted} faults at least`);
process.exitCode = (await run()) ? 0 : 1;

/** @returns whether the bot stood it. */
async function run(): Promise<boolean> {
  const random = randomFrom(seed);
  const articles = values.articles ?? 'seeds';
  const { discord, names } = await openHouse(articles, { heartbeatInterval: 2_000, rateLimits: 'shown' });
  const ledger = openLedger();
  const unhandled: string[] = [];
  const logged = new Map<string, number>();
  const bot = await forkBot('run-bot.ts', [discord.api, discord.token, articles, 'slow'], (note) => {
    ledger.hear(note);
    if (note.type === 'unhandled') unhandled.push(note.text);
    if (note.type === 'logged') count(logged, note.text.split('{')[0] ?? '');
  });
  const connection = watchConnection(discord.world.changes);
  discord.world.changes.listen((change) => {
    if (change.type !== 'message-create') return;
    const id = change.stored.message.interaction_metadata?.id;
    if (id !== undefined) ledger.post(id);
  });

  const expiries: number[] = [];
  let caused = 0;
  const struck = () => discord.faults.report().struck;
  /** Faults of requests and heartbeats wait for theirs; one of sockets and tokens counts if it hit any. */
  const cause = (fault: Fault) => {
    const before = struck()[fault.kind];
    const { armed } = discord.faults.cause(fault);
    if (struck()[fault.kind] > before || armed.some(({ kind }) => kind === fault.kind)) caused += 1;
  };
  const asked = new Map<string, number>();
  let refused = 0;
  let over = false;
  const asking = (async () => {
    const people = ['mia', 'jonas', 'noor', 'ada'];
    while (!over) {
      const action = pick(random, actions);
      const member = discord.as(pick(random, people), pick(random, ['general', 'lounge', 'dm']));
      count(asked, action.name);
      action.run({ member, names, random }).catch(() => {
        refused += 1;
      });
      await sleep((-Math.log(1 - random()) * 1000) / ASKED_A_SECOND);
    }
  })();

  let early = 0;
  const began = Date.now();
  while (caused < wanted || Object.values(struck()).includes(0)) {
    await sleep((-Math.log(1 - random()) * 1000) / BROKEN_A_SECOND);
    const fault = randomFault(random);
    if (fault.kind === 'expire-token') expiries.push(Date.now());
    connection.blow(fault);
    cause(fault);
    if (early === 0 && caused > wanted / 5) early = (await bot.measure()).heap;
    if (connection.awayFor() > 60_000) break;
  }
  const strikes = struck();
  over = true;
  await asking;
  discord.faults.clear();
  await discord.whenOnline(60_000).catch(() => {});
  await sleep(SETTLE);
  // A fault in the middle of an identify makes discord.js send a second one when it may, which costs the connection.
  await discord.whenOnline(8_000).catch(() => {});
  const late = (await bot.measure()).heap;

  const verdicts = new Map<string, number>();
  for (const entry of ledger.entries()) {
    const verdict: Verdict = judge(entry, expiries);
    count(verdicts, verdict);
    if (violations.includes(verdict)) say(`${verdict}: ${JSON.stringify(entry)}`);
  }
  for (const text of unhandled) say(`unhandled: ${text}`);
  const back = connection.report();
  say(
    `${caused} faults in ${Math.round((Date.now() - began) / 1000)} s; what they hit: ${list(Object.entries(strikes))}`,
  );
  say(`done by members: ${list(asked)}; not possible or not seen through: ${refused}`);
  say(`interactions that reached the bot: ${ledger.entries().length}: ${list(verdicts)}`);
  say(`the bot's log: ${list(logged) || 'nothing'}`);
  say(`away ${back.times} times; connected again after ${back.longest} ms at most (${back.allowed} allowed)`);
  say(`heap ${early.toFixed(1)} MB early, ${late.toFixed(1)} MB at the end; unhandled: ${unhandled.length}`);
  await bot.stop();
  await discord.stop();
  const broken = [
    ...violations.map((verdict) => verdicts.get(verdict) ?? 0),
    unhandled.length,
    back.longest > back.allowed || back.isAway ? 1 : 0,
    late > early * GROWTH ? 1 : 0,
  ].reduce((sum, each) => sum + each, 0);
  say(broken === 0 ? 'held' : `${broken} violations; again with: npm run faults -- --seed ${seed}`);
  return broken === 0;
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function list(counts: Iterable<readonly [string, number]>): string {
  return [...counts].map(([what, times]) => `${what.trim()} ${times}`).join(', ');
}
