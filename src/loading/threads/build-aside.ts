import { fork } from 'node:child_process';
import { on } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from '../assemble.ts';
import type { Block } from '../blocks.ts';
import type { BuildOptions } from '../build.ts';
import { cachePath } from '../cache/cache-file.ts';
import { openKept } from '../cache/open-kept.ts';
import type { LoadedFolder } from '../loaded-folder.ts';
import { readRulesVersion } from '../rules-version.ts';
import type { BuildingNews, BuildingTask, Done } from './building-process.ts';

const program = fileURLToPath(new URL('./building-process.ts', import.meta.url));

/**
 * Reads a folder in a process of its own, whose memory goes back to the system with it, and puts its library together
 * in this one, a block at a time. Undefined where the folder is as `known`. Rejects where the process breaks.
 */
export async function buildAside({ tell, warn, ...task }: BuildOptions): Promise<LoadedFolder | undefined> {
  const { dir, cacheDir, known } = task;
  // Compiled sources are kept as well: starting takes half as long.
  const code = cacheDir === undefined ? {} : { NODE_COMPILE_CACHE: join(cacheDir, 'code') };
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: [],
    env: { ...process.env, ...code },
  });
  const path = cacheDir === undefined ? undefined : cachePath(cacheDir, dir);
  const rules = readRulesVersion();
  // What is kept is opened while the process still compares it with the files: at most starts nothing has changed.
  const change = new AbortController();
  let ahead = path && known === undefined ? openKept(path, rules, change.signal) : undefined;
  let done: Done | undefined;
  const news = on(child, 'message', { close: ['disconnect', 'error'] }) as AsyncIterable<[BuildingNews]>;
  child.send({ ...task, rules } satisfies BuildingTask);
  const blocks = (async function* (): AsyncGenerator<Block> {
    for await (const [one] of news) {
      if ('block' in one) yield one.block;
      else if ('stage' in one) tell?.(one.stage);
      else if ('warning' in one) warn?.(one.warning);
      else if ('failed' in one) throw new Error(one.failed);
      else if ('changed' in one) {
        change.abort();
        ahead = undefined;
      } else {
        done = one.done;
        break;
      }
    }
    if (done === undefined) throw new Error('the process that reads the articles ended before it was done');
  })();
  try {
    const first = await blocks.next();
    if (!first.done) return await assemble(chain(first.value, blocks));
  } finally {
    child.kill();
    if (done === undefined) {
      change.abort();
      await ahead;
    }
  }
  const said = done as Done | undefined;
  if (typeof said !== 'object' || path === undefined) return undefined;
  const opened = await ahead;
  if (opened?.fingerprint === said.kept) return opened;
  const kept = await openKept(path, rules);
  if (kept) return kept;
  await rm(path, { force: true });
  return buildAside({ dir, ...(tell ? { tell } : {}), ...(warn ? { warn } : {}) });
}

async function* chain(first: Block, rest: AsyncIterable<Block>): AsyncGenerator<Block> {
  yield first;
  yield* rest;
}
