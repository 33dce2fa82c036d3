import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Ms without a change after which a copy is taken to be done, and ms after which nobody waits for that. */
const QUIET = 1000;
const LONGEST = 15_000;
/** A folder that is not there is looked for again after so many ms. */
const AGAIN = 5000;

/**
 * Calls `changed` when something in a folder has changed and come to rest, at any depth; folders that come later are
 * watched, too. `fault` is called once where the system watches no more folders.
 */
export async function watchFolder(
  dir: string,
  { changed, fault, quiet = QUIET }: { changed: () => void; fault: (cause: unknown) => void; quiet?: number },
): Promise<{ readonly close: () => void }> {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let [first, closed, faulty] = [0, false, false];

  const settle = async () => {
    first = 0;
    await follow();
    if (!closed) changed();
  };
  const notice = () => {
    if (closed) return;
    first ||= performance.now();
    clearTimeout(timer);
    const left = LONGEST - (performance.now() - first);
    timer = setTimeout(settle, Math.max(0, Math.min(quiet, left)));
  };
  const follow = async () => {
    const folders = await listFolders(dir);
    for (const [folder, watcher] of watchers) {
      if (folders.includes(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (closed || watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, notice);
        // Its folder is gone: whoever holds that one tells.
        watcher.on('error', () => {
          watcher.close();
          watchers.delete(folder);
          notice();
        });
        watchers.set(folder, watcher);
      } catch (cause) {
        if (!faulty) fault(cause);
        faulty = true;
      }
    }
    if (folders.length === 0 && !closed) timer = setTimeout(lookAgain, AGAIN).unref();
  };
  const lookAgain = async () => {
    await follow();
    if (watchers.size > 0) notice();
  };

  await follow();
  return {
    close: () => {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** A folder and all below it, links followed, hidden ones left out, each once; none where it cannot be read. */
async function listFolders(dir: string): Promise<string[]> {
  const found: string[] = [];
  const entered = new Set<string>();
  const waiting = [dir];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    try {
      const { dev, ino } = await stat(folder);
      if (entered.has(`${dev}:${ino}`)) continue;
      entered.add(`${dev}:${ino}`);
      const entries = await readdir(folder, { withFileTypes: true });
      found.push(folder);
      for (const entry of entries) {
        if (entry.name.startsWith('.')) continue;
        const path = join(folder, entry.name);
        if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(path)))) waiting.push(path);
      }
    } catch {
      // Gone since it was listed, or not ours to read: reading the articles says so.
    }
  }
  return found;
}

const isFolder = async (path: string) =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
