import { commands } from '../../commands/index.ts';
import type { Corpus } from '../../src/answers/corpus.ts';
import { createShelf } from '../../src/answers/shelf.ts';
import { type Bot, startBot } from '../../src/discord/start-bot.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { watchSurroundings } from '../../src/surroundings.ts';
import { libraryOf } from '../answers/harbor.ts';
import { register } from './register.ts';

/** The whole bot on a Discord of its own, with what it logged as an error. */
export type Stage = {
  readonly discord: LocalDiscord;
  readonly bot: Bot;
  readonly store: Store;
  readonly failures: readonly object[];
  readonly stop: () => Promise<void>;
};

/** Starts the real bot, its commands and a store in memory, on a local Discord, with these articles. */
export async function startLocally(texts: Readonly<Record<string, string>>, corpus?: Corpus): Promise<Stage> {
  const failures: object[] = [];
  const log = { info: () => {}, warn: () => {}, error: (event: object) => failures.push(event) };
  const discord = await startLocalDiscord();
  await register(discord, commands);
  const store = await openStore('sqlite::memory:');
  const surroundings = await watchSurroundings(createShelf(libraryOf(texts)), store, log);
  const desk = { commands, surroundings, log, ...(corpus ? { corpus } : {}) };
  const bot = await startBot({ token: discord.token, api: discord.api }, desk);
  const stop = async () => {
    await bot.stop();
    await discord.stop();
    await store.close();
  };
  return { discord, bot, store, failures, stop };
}
