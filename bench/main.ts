import { type Bench, BenchNeeds, say } from './bench.ts';
import { completion } from './completion.ts';
import { coverage } from './coverage.ts';
import { handlers } from './handlers.ts';
import { load } from './load.ts';
import { names } from './names.ts';
import { reading } from './reading.ts';
import { retrieval } from './retrieval.ts';
import { servers } from './servers.ts';
import { soak } from './soak.ts';
import { startup } from './startup.ts';
import { formatTable } from './table.ts';

/** Every benchmark, in the order in which they run. */
const benches: readonly Bench[] = [
  reading,
  names,
  retrieval,
  coverage,
  completion,
  handlers,
  startup,
  servers,
  load,
  soak,
];

const usage = `npm run bench [-- NAME [options]] [--json]

${benches.map(({ name, describe }) => `  ${name.padEnd(12)} ${describe}`).join('\n')}

Without a name, every benchmark that needs no options. --json prints one JSON object.`;

/** @returns the exit code: 0 done, 2 the call was wrong. */
async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const [name, ...rest] = args.filter((arg) => arg !== '--json');
  if (name === '--help' || name === '-h') {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const chosen = name === undefined ? benches : benches.filter((bench) => bench.name === name);
  if (chosen.length === 0) {
    say(
      `There is no benchmark "${name}". Those there are: ${benches.map((bench) => bench.name).join(', ')}.`,
    );
    return 2;
  }
  const results: Record<string, unknown> = {};
  for (const bench of chosen) {
    try {
      const rows = await bench.run(rest);
      if (json) results[bench.name] = { [bench.rows]: rows };
      else process.stdout.write(`${bench.name}\n${formatTable(rows)}\n\n`);
    } catch (error) {
      if (!(error instanceof BenchNeeds)) throw error;
      say(`${bench.name}: ${error.message}`);
      if (name !== undefined) return 2;
    }
  }
  if (json) process.stdout.write(`${JSON.stringify(name === undefined ? results : results[name])}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
