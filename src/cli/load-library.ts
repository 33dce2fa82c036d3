import type { Library } from '../answers/library.ts';
import { describeProblem } from '../articles/describe-folder.ts';
import { loadFolder } from '../loading/load-folder.ts';
import { showProgress } from '../loading/progress.ts';
import { printLine } from './print.ts';

/** Reads a folder into a library; what could not be read is told on stderr and stops nothing. */
export async function loadLibrary(dir: string): Promise<Library> {
  const progress = showProgress(process.stderr);
  const note = (line: string) => printLine(line, process.stderr);
  const { library, problems } = await loadFolder({
    dir,
    cacheDir: process.env.CACHE_DIR?.trim() || '.cache',
    tell: progress.tell,
    warn: note,
  });
  progress.end();
  for (const problem of problems) if (problem.severity === 'error') note(describeProblem(problem));
  return library;
}
