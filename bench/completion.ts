import { parseArgs } from 'node:util';
import { buildNames, completeNames } from '../src/search/names.ts';
import { type Bench, type Row, say } from './bench.ts';
import { cutShort, makeNames, slip } from './completion/names.ts';
import { type Completer, completers } from './completion/peers.ts';
import { pick, randomFrom } from './random.ts';
import { percentile, round, timeEach } from './timing.ts';

const footnote: Completer = {
  name: 'Footnote',
  build(names) {
    const index = buildNames(
      names.map((name, i) => ({ id: String(i), kind: 'title', names: [name], weight: 1 })),
    );
    return (typed) => completeNames(index, typed, { limit: 10 }).map(({ entry }) => Number(entry.id));
  },
};

export const completion: Bench = {
  name: 'completion',
  describe: '[--names N] [--queries N] [--seed N]: names cut short, as typed and with one slip',
  rows: 'engines',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        names: { type: 'string', default: '31610' },
        queries: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
      },
    });
    const seed = Number(values.seed);
    const names = makeNames(Number(values.names), seed);
    const random = randomFrom(seed + 1);
    const asked = Array.from({ length: Number(values.queries) }, () => {
      const id = Math.floor(random() * names.length);
      const typed = cutShort(random, names[id] as string);
      return { id, typed, slipped: slip(random, typed) };
    });
    say(
      `${names.length} invented names and ${asked.length} queries from seed ${seed}, such as "${pick(random, asked).slipped}"`,
    );
    const rows: Row[] = [];
    for (const { name, build } of [footnote, ...completers]) {
      const from = performance.now();
      const complete = build(names);
      const buildMs = round(performance.now() - from, 0);
      const typed = await timeEach(asked, (query) => complete(query.typed).indexOf(query.id));
      const slipped = await timeEach(asked, (query) => complete(query.slipped).indexOf(query.id));
      rows.push({ name, typed: figures(typed), slipped: figures(slipped), buildMs });
    }
    return rows;
  },
};

/** Found first and among the first ten, in percent; times in milliseconds. */
function figures({
  outputs,
  times,
}: {
  readonly outputs: readonly number[];
  readonly times: readonly number[];
}): Row {
  const share = (top: number) =>
    round((100 * outputs.filter((rank) => rank >= 0 && rank < top).length) / outputs.length, 1);
  return {
    first: share(1),
    ten: share(10),
    p50Ms: round(percentile(times, 0.5), 3),
    p99Ms: round(percentile(times, 0.99), 3),
  };
}
