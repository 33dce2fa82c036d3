import 'dotenv/config';
import { run } from './cli/run.ts';

// Whoever reads the output may stop: `footnote claims | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** `footnote <verb>`: see `footnote --help`. */
await run(process.argv.slice(2));
