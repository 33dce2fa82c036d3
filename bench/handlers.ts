import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ask } from '../commands/ask.ts';
import { cast } from '../commands/cast.ts';
import { release } from '../commands/release.ts';
import { whoplays } from '../commands/whoplays.ts';
import type { Library } from '../src/answers/library.ts';
import { makeRequest } from '../src/cli/ask-line.ts';
import type { Command } from '../src/discord/command.ts';
import { loadFolder } from '../src/loading/load-folder.ts';
import { type Bench, type Row, say } from './bench.ts';
import { cutShort, slip } from './completion/names.ts';
import { completers } from './completion/peers.ts';
import { makeTyped } from './handlers/typed.ts';
import { makeFolder } from './make-folder.ts';
import { pick, randomFrom } from './random.ts';
import { peers } from './retrieval/peers.ts';
import { percentile, round, timeEach } from './timing.ts';

const NOW = '2017-03-20T12:00:00Z';

/** What a member waits for inside the bot, over a large folder, beside plain MiniSearch given the same words. */
export const handlers: Bench = {
  name: 'handlers',
  describe: '[--articles N] [--questions N] [--seed N]: /ask and completion inside their handlers, in ms',
  rows: 'handlers',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        articles: { type: 'string', default: '10000' },
        questions: { type: 'string', default: '500' },
        seed: { type: 'string', default: '1' },
      },
    });
    const [articles, questions, seed] = [values.articles, values.questions, values.seed].map(Number) as [
      number,
      number,
      number,
    ];
    const library = await loadMade(articles, seed);
    say(
      `${library.articles.length} articles, ${library.passages.passages.length} passages, ${library.base.entities.length} names`,
    );
    return [
      ...(await timeCompletion(library, questions, seed)),
      ...(await timeAsking(library, questions, seed)),
    ];
  },
};

/** A made folder as the bot loads it the second time, out of its cache. */
async function loadMade(count: number, seed: number): Promise<Library> {
  const home = await mkdtemp(join(tmpdir(), 'footnote-handlers-'));
  const options = { dir: join(home, 'articles'), cacheDir: join(home, 'cache') };
  try {
    makeFolder(options.dir, count, seed);
    await loadFolder(options);
    return (await loadFolder(options)).library;
  } finally {
    await rm(home, { recursive: true });
  }
}

async function timeAsking(library: Library, count: number, seed: number): Promise<Row[]> {
  const plain = peers.filter(({ name }) => name === 'MiniSearch (defaults)');
  const passages = library.passages.passages.map(({ title, text }, id) => ({ id, title, text }));
  const engines = await Promise.all(
    plain.map(async ({ name, build }) => ({ name, search: await build(passages) })),
  );
  const answer = (question: string) => ask.run(makeRequest(library, ask, { question }, NOW));
  const rows: Row[] = [];
  for (const { what, questions } of makeTyped(library, count, randomFrom(seed + 1))) {
    const row: Record<string, Row[string]> = {
      what: `/ask, ${what}`,
      Footnote: await figuresOf(questions, answer),
    };
    for (const { name, search } of engines)
      row[name] = await figures(questions.slice(0, PLAIN_QUESTIONS), search);
    rows.push(row);
  }
  return rows;
}

async function timeCompletion(library: Library, count: number, seed: number): Promise<Row[]> {
  const random = randomFrom(seed + 2);
  const names = library.base.entities.map(({ name }) => name);
  const engines = completers
    .filter(({ name }) => name === 'MiniSearch (words)')
    .map(({ build }) => build(names));
  const typed = Array.from({ length: count }, () => cutShort(random, pick(random, names)));
  const sorts = [
    ['as typed', typed],
    ['one slip', typed.map((text) => slip(random, text))],
    ['one or two letters', typed.map((text) => text.slice(0, 1 + Math.floor(random() * 2)))],
  ] as const;
  const fields: readonly (readonly [Command, string])[] = [
    [whoplays, 'name'],
    [release, 'title'],
    [cast, 'title'],
  ];
  const rows: Row[] = [];
  for (const [what, texts] of sorts) {
    const complete = (value: string) => {
      const [command, name] = pick(random, fields);
      return command.complete?.(makeRequest(library, command, {}, NOW), { name, value });
    };
    const row: Record<string, Row[string]> = {
      what: `completion, ${what}`,
      Footnote: await figuresOf(texts, complete),
    };
    for (const search of engines) row['MiniSearch (defaults)'] = await figures(texts, search);
    rows.push(row);
  }
  return rows;
}

/** Questions that MiniSearch gets of each sort: it takes seconds over some. */
const PLAIN_QUESTIONS = 100;

/** Each input timed once, alone, after half of them have warmed it up. */
async function figures<I>(inputs: readonly I[], work: (input: I) => unknown): Promise<Row> {
  for (const input of inputs.slice(0, inputs.length / 2)) await work(input);
  const { times } = await timeEach(inputs, work);
  return { p50: round(percentile(times, 0.5), 2), p99: round(percentile(times, 0.99), 2) };
}

/** As `figures`, and `quiet99`: the same where the quickest of three goes counts, which leaves out most of what else a busy machine does. */
async function figuresOf<I>(inputs: readonly I[], work: (input: I) => unknown): Promise<Row> {
  const took = await figures(inputs, work);
  const least = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let go = 0; go < 3; go += 1) {
    for (const [at, input] of inputs.entries()) {
      const from = performance.now();
      await work(input);
      least[at] = Math.min(least[at] as number, performance.now() - from);
    }
  }
  least.sort((a, b) => a - b);
  return { ...took, quiet99: round(percentile(least, 0.99), 2) };
}
