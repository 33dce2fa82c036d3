import type { Corpus, CorpusStatus, Reload } from '../answers/corpus.ts';
import { createShelf, type Shelf } from '../answers/shelf.ts';
import type { ArticleProblem } from '../articles/article.ts';
import { describeProblem } from '../articles/describe-folder.ts';
import type { BuildOptions } from './build.ts';
import { loadFolder } from './load-folder.ts';
import type { LoadedFolder } from './loaded-folder.ts';
import { buildAside } from './threads/build-aside.ts';
import { watchFolder } from './watch-folder.ts';

export type Librarian = {
  readonly shelf: Shelf;
  readonly corpus: Corpus;
  /** Reads the folder again whenever it changes, and when the process is sent SIGHUP. Resolves with what ends that. */
  readonly watch: (quiet?: number) => Promise<() => Promise<void>>;
};

type Log = {
  readonly info: (event: object, message: string) => void;
  readonly warn: (event: object, message: string) => void;
  readonly error: (event: object, message: string) => void;
};

type Options = Pick<BuildOptions, 'dir' | 'cacheDir' | 'tell'> & {
  readonly log: Log;
  /** Called when `tell` is over. */
  readonly end?: () => void;
  readonly now?: () => Date;
  /** How a folder is read the second time and after. */
  readonly build?: typeof buildAside;
};

/** Reads the folder, puts the library on a shelf, and keeps it up to date. */
export async function openLibrarian({
  dir,
  cacheDir,
  tell,
  log,
  now = () => new Date(),
  end: finish = () => {},
  build = buildAside,
}: Options): Promise<Librarian> {
  const kept = cacheDir === undefined ? {} : { cacheDir };
  const warn = (message: string) => log.warn({}, message);
  let current = await loadFolder({ dir, ...kept, ...(tell ? { tell } : {}), warn });
  finish();
  let since = now().toISOString();
  let lastReload: Reload | undefined;
  let watched = false;
  for (const problem of current.problems.filter(isError)) log.error({}, describeProblem(problem));
  const shelf = createShelf(current.library);

  const readAgain = async (): Promise<Reload> => {
    const end = (outcome: Reload['outcome'], why: readonly string[] = []): Reload => {
      lastReload = { at: now().toISOString(), outcome, why };
      log.info({ outcome, articles: shelf.library().articles.length }, 'articles read again');
      return lastReload;
    };
    try {
      const next = await build({ dir, ...kept, warn, known: current.fingerprint });
      if (!next) return end('unchanged');
      const broken = newErrors(current, next);
      for (const line of broken) log.error({}, `the library of ${since} stays in force: ${line}`);
      if (broken.length > 0) return end('refused', broken);
      current = next;
      since = now().toISOString();
      shelf.swap(next.library);
      return end('swapped');
    } catch (error) {
      log.error({ err: error }, 'the articles could not be read again');
      return end('failed', [error instanceof Error ? error.message : String(error)]);
    }
  };
  const { reload, reloading } = oneAtATime(readAgain);

  return {
    shelf,
    corpus: {
      reload,
      status: (): CorpusStatus => ({
        articles: current.library.articles.length,
        collections: shelf.collections(),
        claims: current.library.claims.length,
        facts: current.library.base.facts.length,
        warnings: [...current.problems].sort(byWeight).map(describeProblem),
        since,
        ...(lastReload ? { lastReload } : {}),
        reloading: reloading(),
        watched,
      }),
    },
    watch: async (quiet) => {
      const fault = (cause: unknown) => {
        watched = false;
        log.warn({ err: cause }, 'the folder is not watched: send SIGHUP or use /corpus reload');
      };
      watched = true;
      const watcher = await watchFolder(dir, {
        changed: reload,
        fault,
        ...(quiet === undefined ? {} : { quiet }),
      });
      process.on('SIGHUP', reload);
      return async () => {
        watched = false;
        process.off('SIGHUP', reload);
        watcher.close();
      };
    },
  };
}

/** Errors that the library in force does not have: a file that was broken from the start holds nothing up. */
function newErrors(current: LoadedFolder, next: LoadedFolder): string[] {
  const known = new Set(current.problems.filter(isError).map(describeProblem));
  return next.problems
    .filter(isError)
    .map(describeProblem)
    .filter((line) => !known.has(line));
}

/** Whoever asks while work is under way gets the next run, which sees what changed in the meantime. */
function oneAtATime<T>(work: () => Promise<T>) {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const reload = (): Promise<T> => {
    if (running) {
      next ??= running.then(() => {
        next = undefined;
        return reload();
      });
      return next;
    }
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return { reload, reloading: () => running !== undefined };
}

const isError = ({ severity }: ArticleProblem) => severity === 'error';
const byWeight = (a: ArticleProblem, b: ArticleProblem) => Number(isError(b)) - Number(isError(a));
