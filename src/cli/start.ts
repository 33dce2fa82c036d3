import { InvalidArgumentError, type Command as Program } from 'commander';
import { MOST_PROCESSES } from '../operations/most-processes.ts';

/** `footnote start`: the bot, on Discord or, without a token, where it can be tried. */
export function addStart(program: Program): void {
  program
    .command('start')
    .description('run the bot: on Discord where DISCORD_TOKEN is set, else on a local Discord')
    .option('--terminal', 'a prompt in this terminal in place of the page')
    .option('--processes <count>', 'share the connections to Discord among so many', readCount)
    .action(async (options: { terminal?: boolean; processes?: number }) => {
      const { start } = await import('../main.ts');
      await start(process.env, options);
    });
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_PROCESSES) return count;
  throw new InvalidArgumentError(`It must be a number from 1 to ${MOST_PROCESSES}.`);
}
