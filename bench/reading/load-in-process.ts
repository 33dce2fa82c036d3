import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = fileURLToPath(new URL('./load-once.ts', import.meta.url));

/** How long a folder took, from the call to the library, and what its process holds then, in megabytes. */
export type Load = { readonly seconds: number; readonly rssMb: number };

/** Loads a folder as the bot does, in a process of its own. */
export async function loadInProcess(folder: string, cache: string): Promise<Load> {
  const { stdout } = await run(process.execPath, [program, folder, cache]);
  return JSON.parse(stdout) as Load;
}
