import { fork } from 'node:child_process';
import { on } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from '../assemble.ts';
import type { Block } from '../blocks.ts';
import type { BuildOptions } from '../build.ts';
import { cachePath, openCache } from '../cache/cache-file.ts';
import type { LoadedFolder } from '../loaded-folder.ts';
import type { BuildingNews, BuildingTask } from './building-process.ts';

const program = fileURLToPath(new URL('./building-process.ts', import.meta.url));

/**
 * Reads a folder in a process of its own, whose memory goes back to the system with it, and puts its library together
 * in this one, a block at a time. Undefined where the folder is as `known`. Rejects where the process breaks.
 */
export async function buildAside({ tell, warn, ...task }: BuildOptions): Promise<LoadedFolder | undefined> {
  // Compiled sources are kept as well: starting takes half as long.
  const code = task.cacheDir === undefined ? {} : { NODE_COMPILE_CACHE: join(task.cacheDir, 'code') };
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: [],
    env: { ...process.env, ...code },
  });
  let done: (BuildingNews & { readonly done: string })['done'] | undefined;
  const news = on(child, 'message', { close: ['exit', 'error'] }) as AsyncIterable<[BuildingNews]>;
  child.send(task satisfies BuildingTask);
  const blocks = (async function* (): AsyncGenerator<Block> {
    for await (const [one] of news) {
      if ('block' in one) yield one.block;
      else if ('stage' in one) tell?.(one.stage);
      else if ('warning' in one) warn?.(one.warning);
      else {
        done = one.done;
        break;
      }
    }
    if (done === undefined) throw new Error('the process that reads the articles ended before it was done');
  })();
  try {
    const first = await blocks.next();
    if (!first.done) return await assemble(chain(first.value, blocks));
    return done === 'unchanged' ? undefined : await openKept(task);
  } finally {
    child.kill();
  }
}

async function openKept({ cacheDir = '', dir }: BuildingTask): Promise<LoadedFolder> {
  const cache = await openCache(cachePath(cacheDir, dir));
  if (!cache) throw new Error('the cache of the articles went away while it was read');
  try {
    return await assemble(cache.blocks());
  } finally {
    await cache.close();
  }
}

async function* chain(first: Block, rest: AsyncIterable<Block>): AsyncGenerator<Block> {
  yield first;
  yield* rest;
}
