import type { Block } from '../blocks.ts';
import { type BuildOptions, buildBlocks } from '../build.ts';
import type { Stage } from '../progress.ts';

export type BuildingTask = Omit<BuildOptions, 'tell' | 'warn'>;

/** What the process that builds a library says. `done` is its last word. */
export type BuildingNews =
  | { readonly block: Block }
  | { readonly stage: Stage }
  | { readonly warning: string }
  | { readonly done: 'blocks' | 'cached' | 'unchanged' };

/** Resolves when it is on its way, so that no more than one block waits in memory. */
const say = (news: BuildingNews) =>
  new Promise<void>((resolve, reject) => {
    process.send?.(news, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

process.once('message', async (task: BuildingTask) => {
  let done: 'blocks' | 'cached' | 'unchanged' = 'unchanged';
  const blocks = buildBlocks({
    ...task,
    tell: (stage) => void say({ stage }),
    warn: (warning) => void say({ warning }),
  });
  for await (const block of blocks) {
    done = block === 'cached' ? 'cached' : 'blocks';
    if (block !== 'cached') await say({ block });
  }
  await say({ done });
  process.disconnect();
});
