import { CommanderError } from 'commander';
import { printError } from './print.ts';
import { makeProgram } from './program.ts';

/** Does what a call asks for. Sets the exit code of the process: 0 done, 1 the work failed, 2 the call was wrong. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    await makeProgram().parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      printError(error);
      process.exitCode = 1;
    }
  }
}
