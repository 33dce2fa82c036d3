import { parseArgs } from 'node:util';
import type { Library } from '../src/answers/library.ts';
import { loadLibrary } from '../src/cli/load-library.ts';
import { openStore } from '../src/store/open-store.ts';
import { say } from './bench.ts';
import { formats, tryArticle } from './fuzz/articles.ts';
import { tryEnv } from './fuzz/env.ts';
import { tryCommand, tryCustomId } from './fuzz/runs.ts';
import { openWire } from './fuzz/wire.ts';
import { randomFrom } from './random.ts';

/** Processor time that one input may take, in milliseconds. */
const SLOW = 1_500;

const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(values.count ?? 200_000);
say(`seed ${seed}, ${count} inputs of each kind`);

const seeds = await loadLibrary('seeds');
const names = seeds.base.entities.map((entity) => entity.name);
const store = await openStore('sqlite::memory:');
let library: Library = seeds;
const wire = openWire(async () => ({
  library,
  now: '2031-01-01T12:00:00.000Z',
  spoiler: false,
  quiet: false,
  store,
  later: (work) => {
    work().catch(() => {});
  },
  collections: [],
  forgetSettings: () => {},
}));
/** custom_ids and menu values of real replies, to be forged. */
const seen = new Set([
  'sources|0|whoplays|Jessica Jones',
  'delete|777000000000000001',
  'pick',
  'vote|up|answered',
]);

const kinds: Readonly<Record<string, (random: () => number) => Promise<readonly string[]>>> = {
  commands: async (random) => {
    const { bodies, wrong } = await tryCommand(wire, random, names);
    if (seen.size < 2_000) for (const id of findIds(bodies)) seen.add(id);
    return wrong;
  },
  'custom ids': async (random) => (await tryCustomId(wire, random, [...seen].slice(-300))).wrong,
  ...Object.fromEntries(
    Object.keys(formats).map((format) => [
      format,
      async (random: () => number) => {
        const show = (made: Library) => {
          library = made;
        };
        try {
          return (await tryArticle({ wire, show }, random, format)).wrong;
        } finally {
          library = seeds;
        }
      },
    ]),
  ),
  env: async (random) => tryEnv(random),
};

let violations = 0;
for (const [kind, attempt] of Object.entries(kinds)) {
  if (values.only && values.only !== kind) continue;
  const found = new Map<string, { times: number; first: number; example: string }>();
  const began = Date.now();
  for (let nth = 0; nth < count; nth++) {
    const before = process.cpuUsage().user;
    let wrong: readonly string[];
    try {
      wrong = await attempt(randomFrom(seed * 1_000_003 + nth));
    } catch (error) {
      wrong = [`thrown: ${error instanceof Error ? error.stack : error}`];
    }
    const took = (process.cpuUsage().user - before) / 1000;
    if (took > SLOW) wrong = [...wrong, 'slow'];
    for (const text of wrong) {
      const key = text.replace(/: [\s\S]*/u, '').replace(/\d+/gu, 'N');
      const entry = found.get(key) ?? { times: 0, first: nth, example: text };
      found.set(key, { ...entry, times: entry.times + 1 });
    }
  }
  say(
    `${kind}: ${count} in ${Math.round((Date.now() - began) / 1000)} s, ${found.size === 0 ? 'held' : 'broken:'}`,
  );
  for (const { times, first, example } of found.values()) {
    violations += times;
    say(`  ${times} times, first at ${first}: ${JSON.stringify(example).slice(0, 700)}`);
  }
}
await wire.close();
await store.close();
process.exitCode = violations === 0 ? 0 : 1;

function findIds(parts: unknown): string[] {
  if (Array.isArray(parts)) return parts.flatMap(findIds);
  if (typeof parts !== 'object' || parts === null) return [];
  const own = 'custom_id' in parts && typeof parts.custom_id === 'string' ? [parts.custom_id] : [];
  return [...own, ...Object.values(parts).flatMap(findIds)];
}
