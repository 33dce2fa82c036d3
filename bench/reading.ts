import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, say } from './bench.ts';
import { makeFolder } from './make-folder.ts';
import { loadInProcess } from './reading/load-in-process.ts';
import { timeStages } from './reading/stages.ts';
import { median } from './timing.ts';

export const reading: Bench = {
  name: 'reading',
  describe:
    '[--count N] [--from DIR] [--folder DIR] [--runs N]: reading a folder, by stage in time of one core, and whole, cold and warm',
  rows: 'readings',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        count: { type: 'string', default: '10000' },
        from: { type: 'string', default: 'seeds' },
        folder: { type: 'string' },
        runs: { type: 'string', default: '3' },
        seed: { type: 'string', default: '1' },
      },
    });
    const home = await mkdtemp(join(tmpdir(), 'footnote-reading-'));
    const folder = values.folder ?? join(home, 'articles');
    const cache = join(home, 'cache');
    try {
      if (values.folder === undefined)
        makeFolder(folder, Number(values.count), Number(values.seed), values.from);
      const stages = await timeStages(folder);
      say('stages measured; now the whole folder');
      const cold = await loadInProcess(folder, cache);
      const warm = [];
      for (let run = 0; run < Number(values.runs); run += 1) warm.push(await loadInProcess(folder, cache));
      return [
        ...stages.map((stage) => ({ ...stage, rssMb: '' })),
        { what: 'ready, nothing kept from before', seconds: cold.seconds, mbASecond: '', rssMb: cold.rssMb },
        {
          what: 'ready, out of the cache',
          seconds: median(warm.map(({ seconds }) => seconds)),
          mbASecond: '',
          rssMb: median(warm.map(({ rssMb }) => rssMb)),
        },
      ];
    } finally {
      await rm(home, { recursive: true });
    }
  },
};
