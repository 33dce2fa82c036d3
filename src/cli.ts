import 'dotenv/config';
import { run } from './cli/run.ts';

/** `footnote <verb>`: see `footnote --help`. */
await run(process.argv.slice(2));
