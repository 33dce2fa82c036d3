import { loadFolder } from '../../src/loading/load-folder.ts';
import { round } from '../timing.ts';
import type { Load } from './load-in-process.ts';

const [dir = 'seeds', cacheDir = ''] = process.argv.slice(2);
const began = performance.now();
const { library } = await loadFolder({ dir, cacheDir });
const seconds = round((performance.now() - began) / 1000, 2);
const rssMb = round(process.memoryUsage.rss() / 2 ** 20, 0);
// Held until it was measured.
if (library.articles.length > 0) process.stdout.write(JSON.stringify({ seconds, rssMb } satisfies Load));
