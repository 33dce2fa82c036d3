import 'dotenv/config';
import { CommanderError } from 'commander';
import { printError } from './cli/print.ts';
import { makeProgram } from './cli/program.ts';

/** `footnote <verb>`: exit 0 done, 1 the work failed, 2 the call was wrong; errors in one line on stderr. */
try {
  await makeProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    printError(error);
    process.exitCode = 1;
  }
}
