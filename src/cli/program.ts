import { Command } from 'commander';
import { addAsk } from './ask.ts';
import { addBackup, addRestore } from './backup.ts';
import { addCheck } from './check.ts';
import { addClaims } from './claims.ts';
import { addFacts } from './facts.ts';
import { printText } from './print.ts';
import { addRegister } from './register.ts';
import { addStart } from './start.ts';

/**
 * The command line: one file a verb, which loads what it works with only when it is called. Throws `CommanderError`
 * where the call is wrong, having said why.
 */
export function makeProgram(): Command {
  const program = new Command('footnote')
    .description('A Discord bot that answers from articles, with the source under every answer.')
    .configureOutput({
      writeOut: (text) => printText(text.trimEnd()),
      writeErr: (text) => printText(text.trimEnd(), process.stderr),
    })
    .showHelpAfterError('(footnote --help shows the verbs)')
    .exitOverride();
  for (const add of [addAsk, addClaims, addFacts, addCheck, addStart, addRegister, addBackup, addRestore])
    add(program);
  return program;
}
