import type { Command as Program } from 'commander';
import { start } from '../main.ts';

/** `footnote start`: the bot, on Discord or, without a token, where it can be tried. */
export function addStart(program: Program): void {
  program
    .command('start')
    .description('run the bot: on Discord where DISCORD_TOKEN is set, else on a local Discord')
    .option('--terminal', 'a prompt in this terminal in place of the page')
    .action((options: { terminal?: boolean }) => start(process.env, options));
}
