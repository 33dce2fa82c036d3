import { fileURLToPath } from 'node:url';
import type { APIMessage } from 'discord-api-types/v10';
import { expect, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createShelf, type Shelf } from '../../src/answers/shelf.ts';
import { loadLibrary } from '../../src/cli/load-library.ts';
import { createGames, type RunningGames } from '../../src/discord/games/games.ts';
import { PACE, type Pace } from '../../src/discord/games/pace.ts';
import type { Shards } from '../../src/discord/shards.ts';
import { type Bot, startBot } from '../../src/discord/start-bot.ts';
import { systemClock } from '../../src/local/clock.ts';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local/start-local-discord.ts';
import { loadGame, type StoredGame } from '../../src/store/load-game.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { watchSurroundings } from '../../src/surroundings.ts';
import { letterOf, readAsked } from '../../src/trivia/asked-question.ts';
import { register } from './register.ts';

/** Games that lose no time, but for their questions: these are over when a test says so. */
export const FAST: Pace = {
  ...PACE,
  leadMs: 0,
  pauseMs: 30,
  glanceMs: 20,
  graceMs: 20,
  pollMs: 20,
  retryMs: 20,
  leaseMs: 600,
};

/** A Discord, a store and articles, with as many processes of the bot as a test starts. */
export type TriviaStage = {
  readonly discord: LocalDiscord;
  readonly store: Store;
  readonly shelf: Shelf;
  /** What was logged as an error. */
  readonly failures: object[];
  /** Goes so many milliseconds on, for Discord and for the store. */
  readonly advance: (ms: number) => void;
  readonly now: () => number;
  readonly startBot: (pace?: Partial<Pace>, store?: Store, shards?: Shards) => Promise<Process>;
  /** Takes a process away that is dead already: nothing of it is ended in good order. */
  readonly bury: (process: Process) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type Process = { readonly bot: Bot; readonly games: RunningGames };

/** Read once: a library never changes. */
let seeds: ReturnType<typeof loadLibrary> | undefined;

export async function openTriviaStage(
  options: LocalDiscordOptions = {},
  url = 'sqlite::memory:',
): Promise<TriviaStage> {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const clock = { ...systemClock, now };
  const discord = await startLocalDiscord({ rateLimits: 'shown', clock, ...options });
  await register(discord, commands);
  const own = await openStore(url, { now });
  seeds ??= loadLibrary(fileURLToPath(new URL('../../seeds', import.meta.url)));
  const shelf = createShelf(await seeds);
  const failures: object[] = [];
  const started = new Set<Process>();
  const log = { info: () => {}, warn: () => {}, error: (event: object) => failures.push(event) };
  return {
    discord,
    store: own,
    shelf,
    failures,
    now,
    advance: (ms) => {
      ahead += ms;
    },
    startBot: async (pace = {}, other = own, shards) => {
      const surroundings = await watchSurroundings(shelf, other, log);
      const libraryOf = async (guild: string) => (await surroundings(guild)).library;
      const games = createGames({ store: other, libraryOf, log, pace: { ...FAST, ...pace } });
      const connection = { token: discord.token, api: discord.api, shards };
      const bot = await startBot(connection, { commands, surroundings, games, log });
      games.start(bot.client);
      const process = { bot, games };
      started.add(process);
      return process;
    },
    bury: async (process) => {
      started.delete(process);
      await process.bot.client.destroy();
    },
    stop: async () => {
      for (const { bot, games } of started) {
        await games.stop();
        await bot.stop();
      }
      await discord.stop();
      await own.close();
    },
  };
}

/** The game that was begun last in a channel. */
export async function latestGame(store: Store, channel: string): Promise<StoredGame> {
  const row = await store.db
    .selectFrom('games')
    .select('id')
    .where('channel_id', '=', channel)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  const game = row && (await loadGame(store, row.id));
  if (!game) throw new Error('There is no game.');
  return game;
}

/** Waits until a game stands at a question in a phase. */
export async function waitFor(
  store: Store,
  id: string,
  phase: StoredGame['phase'],
  number?: number,
): Promise<StoredGame> {
  return vi.waitFor(
    async () => {
      const game = await loadGame(store, id);
      expect(game?.phase).toBe(phase);
      if (number !== undefined) expect(game?.number).toBe(number);
      return game as StoredGame;
    },
    { timeout: 30_000, interval: 10 },
  );
}

/** The letter of the right option of a question, and one that is wrong. */
export function letters(game: StoredGame, number = game.number): { right: string; wrong: string } {
  const asked = readAsked(game.rounds[number]?.content);
  if (!asked) throw new Error('There is no such question.');
  return { right: letterOf(asked.right), wrong: letterOf((asked.right + 1) % asked.options.length) };
}

/** The custom_ids of a message's buttons. */
export function buttonsOf(message: Pick<APIMessage, 'components'> | undefined): string[] {
  const rows = (message?.components ?? []) as { components?: { custom_id?: string }[] }[];
  return rows.flatMap((row) => row.components ?? []).flatMap((one) => one.custom_id ?? []);
}

/** All that the embeds of a message say. */
export function textOf(message: Pick<APIMessage, 'embeds' | 'content'> | undefined): string {
  const embeds = message?.embeds ?? [];
  const parts = embeds.flatMap((embed) => [
    embed.author?.name,
    embed.title,
    embed.description,
    embed.footer?.text,
  ]);
  return [message?.content, ...parts].filter(Boolean).join('\n');
}
