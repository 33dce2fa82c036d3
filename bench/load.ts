import { parseArgs } from 'node:util';
import { type Bench, type Row, say } from './bench.ts';
import { findHighestRate } from './load/highest-rate.ts';
import { askAtRate, askInTurn, p50, p99, type Trips } from './load/round-trips.ts';
import { openSides, type Side } from './load/sides.ts';
import { median, round } from './timing.ts';

const RATE = 100;

export const load: Bench = {
  name: 'load',
  describe: '[--seconds N] [--runs N] [--articles DIR]: round trips beside a bot that does nothing',
  rows: 'measures',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        /** How long the highest rate is held. */
        seconds: { type: 'string', default: '30' },
        runs: { type: 'string', default: '5' },
        articles: { type: 'string', default: 'seeds' },
        seed: { type: 'string', default: '1' },
      },
    });
    const theatre = await openSides(values.articles, Number(values.seed));
    say(`the bot that does nothing sends ${theatre.bytes} bytes each time`);
    const { sides } = theatre;
    try {
      for (const side of sides) await warmUp(side);
      return [
        await compare('one at a time', sides, Number(values.runs), ({ scene }) => askInTurn(scene, 500)),
        await compare(`${RATE} a second`, sides, Number(values.runs), ({ scene }) =>
          askAtRate(scene, RATE, 8),
        ),
        await compareRates(sides, Number(values.seconds)),
      ];
    } finally {
      await theatre.stop();
    }
  },
};

async function warmUp({ scene }: Side): Promise<void> {
  await askInTurn(scene, 500);
  await askAtRate(scene, RATE, 5);
}

/** Medians over runs in which the sides take turns to begin; the time that an answer keeps the bot busy besides. */
async function compare(
  what: string,
  [ours, theirs]: readonly [Side, Side],
  runs: number,
  measure: (side: Side) => Promise<Trips>,
): Promise<Row> {
  const taken = new Map<Side, Run[]>([
    [ours, []],
    [theirs, []],
  ]);
  for (let run = 0; run < runs; run++) {
    for (const side of run % 2 === 0 ? [ours, theirs] : [theirs, ours]) {
      const before = (await side.bot.measure()).cpuAfter;
      const trips = await measure(side);
      const cpu = (await side.bot.measure()).cpu - before;
      taken.get(side)?.push({ trips, cpuMs: cpu / trips.times.length });
    }
  }
  const [footnote, nothing] = [figures(taken.get(ours) ?? []), figures(taken.get(theirs) ?? [])];
  const times = {
    p50: round(footnote.p50Ms / nothing.p50Ms, 2),
    p99: round(footnote.p99Ms / nothing.p99Ms, 2),
    cpu: round(footnote.cpuMs / nothing.cpuMs, 2),
  };
  say(`${what}: done`);
  return { what, footnote, nothing, times };
}

type Run = { readonly trips: Trips; readonly cpuMs: number };

function figures(runs: readonly Run[]) {
  return {
    p50Ms: median(runs.map(({ trips }) => p50(trips))),
    p99Ms: median(runs.map(({ trips }) => p99(trips))),
    cpuMs: round(median(runs.map(({ cpuMs }) => cpuMs)), 2),
    failed: runs.reduce((sum, { trips }) => sum + trips.failed, 0),
  };
}

async function compareRates(sides: readonly [Side, Side], seconds: number): Promise<Row> {
  const [footnote, nothing] = [
    await findHighestRate(sides[0], seconds),
    await findHighestRate(sides[1], seconds),
  ];
  return {
    what: `highest rate a second, held for ${seconds} s`,
    footnote: { rate: footnote.rate, p50Ms: footnote.p50Ms, p99Ms: footnote.p99Ms },
    nothing: { rate: nothing.rate, p50Ms: nothing.p50Ms, p99Ms: nothing.p99Ms },
    times: { rate: round(footnote.rate / nothing.rate, 2) },
  };
}
