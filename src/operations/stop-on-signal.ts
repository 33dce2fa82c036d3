/** The longest a stop may take, in ms: then the process ends whatever is left. */
const PATIENCE = 9_500;

/**
 * Runs the steps in order, once, on SIGTERM, SIGINT or when its parent is gone, and ends the process: 0, or 1 where a step failed. Returns
 * what does the same for another reason, with 1.
 */
export function stopOnSignal(
  steps: readonly (() => Promise<unknown>)[],
  tell: (message: string) => void,
): (reason: string) => Promise<void> {
  let stopping = false;
  const stop = async (reason: string, code: 0 | 1) => {
    if (stopping) return;
    stopping = true;
    tell(`${reason}: stopping`);
    setTimeout(() => process.exit(1), PATIENCE).unref();
    let failed = code === 1;
    for (const step of steps) {
      await step().catch((error: unknown) => {
        failed = true;
        tell(`a step of the stop failed: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
    process.exit(failed ? 1 : 0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal, 0));
  // One of several processes; those that go on without the one that started them would be there twice.
  process.once('disconnect', () => stop('the process that started this one is gone', 1));
  return (reason) => stop(reason, 1);
}
