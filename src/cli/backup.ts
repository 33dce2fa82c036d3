import type { Command as Program } from 'commander';
import { readConfig } from '../config.ts';
import { printLine } from './print.ts';

/** `footnote backup FILE`: the whole store in one file, while the bot runs on. */
export function addBackup(program: Program): void {
  program
    .command('backup')
    .description('write the whole store (DATABASE_URL) to a file, while the bot runs on')
    .argument('<file>', 'the file to write, JSON lines')
    .action(async (file: string) => {
      const { backupStore } = await import('../store/backup.ts');
      const { rows } = await backupStore(readConfig(process.env).databaseUrl, file);
      printLine(`Saved ${rows} rows to ${file}.`);
    });
}

/** `footnote restore FILE`: a backup in place of what the store holds, on either database. */
export function addRestore(program: Program): void {
  program
    .command('restore')
    .description(
      'put a backup into the store (DATABASE_URL), in place of all that it holds; stop the bot first',
    )
    .argument('<file>', 'a file that `footnote backup` wrote')
    .action(async (file: string) => {
      const { restoreStore } = await import('../store/restore.ts');
      const { rows } = await restoreStore(file, readConfig(process.env).databaseUrl);
      printLine(`Restored ${rows} rows from ${file}.`);
    });
}
