import type { Block } from '../blocks.ts';
import { type BuildOptions, buildBlocks, type Kept } from '../build.ts';
import type { Stage } from '../progress.ts';

export type BuildingTask = Omit<BuildOptions, 'tell' | 'warn'> & { readonly rules: string };

export type Done = Kept | 'blocks' | 'unchanged';

/** What the process that builds a library says. `done` is its last word. */
export type BuildingNews =
  | { readonly block: Block }
  | { readonly stage: Stage }
  | { readonly warning: string }
  | { readonly changed: true }
  | { readonly failed: string }
  | { readonly done: Done };

/** Resolves when it is on its way, so that no more than one block waits in this process. */
const say = (news: BuildingNews) =>
  new Promise<void>((resolve, reject) => {
    process.send?.(news, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

async function build({ rules, ...task }: BuildingTask): Promise<void> {
  let done: Done = 'unchanged';
  const options = {
    ...task,
    tell: (stage: Stage) => void say({ stage }),
    warn: (warning: string) => void say({ warning }),
  };
  for await (const one of buildBlocks(options, rules)) {
    if (one === 'changed') await say({ changed: true });
    else if ('kept' in one) done = one;
    else {
      done = 'blocks';
      await say({ block: one });
    }
  }
  await say({ done });
}

process.once('message', (task: BuildingTask) => {
  build(task)
    .catch((cause: unknown) => say({ failed: cause instanceof Error ? cause.message : String(cause) }))
    .finally(() => process.disconnect());
});
