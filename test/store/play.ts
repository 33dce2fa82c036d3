import { recordClick } from '../../src/store/clicks.ts';
import { createGame, type NewGame } from '../../src/store/games.ts';
import type { StoredRound } from '../../src/store/load-game.ts';
import { revealRound } from '../../src/store/reveal.ts';
import { openRound } from '../../src/store/rounds.ts';
import type { Store } from '../../src/store/store.ts';

/** Some moment of 2023 on which the tests take place. */
export const NOON = Date.UTC(2023, 10, 15, 12);

/** An id as Discord makes them: so many milliseconds after noon, and a counter for ids of the same one. */
export function snowflakeAt(ms: number, counter = 0): string {
  return String((BigInt(NOON + ms - 1_420_070_400_000) << 22n) + BigInt(counter));
}

export function newGame(change: Partial<NewGame> = {}): NewGame {
  return {
    guild: 'g',
    channel: 'c',
    host: 'host',
    kind: 'game',
    mode: 'buttons',
    seconds: 20,
    questions: [0, 1, 2].map((n) => ({ id: `q${n}`, content: { right: 'A' } })),
    owner: 'test',
    leaseMs: 10_000,
    ...change,
  };
}

/** Ten points for an A. */
export const scoreLetters = (round: StoredRound) =>
  round.answers.map(({ member, choice }) => ({
    member,
    right: choice === 'A',
    points: choice === 'A' ? 10 : 0,
  }));

/** Begins a game and opens its first round at noon for 20 seconds; gives the game's id. */
export async function beginPlaying(store: Store, change: Partial<NewGame> = {}): Promise<string> {
  const game = await createGame(store, newGame(change));
  if (!game) throw new Error('the game did not begin');
  await openRound(store, { game, number: 0, message: `m-${game}`, openedAt: NOON, closesAt: NOON + 20_000 });
  return game;
}

export const reveal = (store: Store, game: string, number = 0) =>
  revealRound(store, { game, number, zone: 'UTC', pauseMs: 5_000, score: scoreLetters });

/** A click of a member, so many milliseconds after noon. */
export const click = (store: Store, game: string, member: string, choice: string, ms: number, number = 0) =>
  recordClick(store, {
    game,
    number,
    member,
    name: `name of ${member}`,
    choice,
    interaction: snowflakeAt(ms),
  });

/** Far more at a time than pools have connections, and few enough that none waits until it is refused. */
export async function inCrowds<T>(all: readonly T[], work: (one: T, nth: number) => Promise<unknown>) {
  const crowd = 320;
  for (let at = 0; at < all.length; at += crowd)
    await Promise.all(all.slice(at, at + crowd).map((one, nth) => work(one, at + nth)));
}
