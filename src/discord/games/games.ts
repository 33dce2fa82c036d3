import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'discord.js';
import type { Library } from '../../answers/library.ts';
import { releaseLeases, renewLeases, takeOverGames } from '../../store/leases.ts';
import type { StoredGame } from '../../store/load-game.ts';
import type { Store } from '../../store/store.ts';
import { StoreUnavailable } from '../../store/unavailable.ts';
import { createQuizzes, type Quizzes } from '../../trivia/quizzes.ts';
import type { Logger } from '../dispatch.ts';
import { type Begun, beginGame, type GameWish } from './begin-game.ts';
import type { GameDesk } from './desk.ts';
import { type Drive, driveGame } from './drive-game.ts';
import { tidyStopped } from './finish-game.ts';
import { keepHouse } from './keep-house.ts';
import { PACE, type Pace } from './pace.ts';
import { beginDueDailies } from './post-dailies.ts';

/** What commands ask of the games that go on without them. */
export type Games = {
  readonly quizzes: Quizzes;
  readonly begin: (library: Library, wish: GameWish) => Promise<Begun>;
  /** To be called when so many members have answered the open question of a game. */
  readonly noteAnswers: (game: string, answered: number) => void;
  /** Puts a game in order that somebody has just ended. */
  readonly tidy: (game: StoredGame) => Promise<void>;
};

/** As commands see them, and as the start and the end of the process do. */
export type RunningGames = Games & {
  /** From here on games are driven and daily questions posted. */
  readonly start: (client: Client<true>) => void;
  /** Lets go of every game, so that another process can go on with it at once. */
  readonly stop: () => Promise<void>;
};

type Around = {
  readonly store: Store;
  readonly libraryOf: GameDesk['libraryOf'];
  readonly log: Logger;
  readonly pace?: Pace;
};

const TAKEN_AT_A_TIME = 100;
/** What is under way in Discord's queue may take longer than a stop; another process does it again. */
const STOP_MS = 3_000;

/** The games of this process: those that it began, and those that it took over from one that is no more. */
export function createGames({ store, libraryOf, log, pace = PACE }: Around): RunningGames {
  const quizzes = createQuizzes();
  const lease = { owner: randomBytes(9).toString('base64url'), leaseMs: pace.leaseMs };
  const drives = new Map<string, Drive>();
  const end = new AbortController();
  let desk: GameDesk | undefined;
  let polling: Promise<unknown> = Promise.resolve();

  const drive = (id: string) => {
    if (!desk || drives.has(id) || end.signal.aborted) return;
    const one = driveGame(desk, id);
    drives.set(id, one);
    void one.done.finally(() => drives.delete(id));
  };
  const look = async (here: GameDesk, accept: (guild: string) => boolean) => {
    // Begins with the questions of new articles before anybody asks for one.
    quizzes.ready(await libraryOf(''));
    await renewLeases(store, lease, [...drives.keys()]);
    for (const id of await takeOverGames(store, { ...lease, limit: TAKEN_AT_A_TIME, accept })) drive(id);
    for (const id of await beginDueDailies(here, accept)) drive(id);
  };
  const poll = async (here: GameDesk, client: Client<true>) => {
    while (!end.signal.aborted) {
      await look(here, (guild) => client.guilds.cache.has(guild)).catch((error) => {
        if (error instanceof StoreUnavailable) log.warn({ outage: error.outage }, 'games wait for the store');
        else log.error({ err: error }, 'looking after games failed');
      });
      await sleep(pace.pollMs, undefined, { signal: end.signal }).catch(() => {});
    }
  };
  const here = () => {
    if (!desk) throw new Error('Games have not been started.');
    return desk;
  };

  return {
    quizzes,
    start: (client) => {
      desk = { store, rest: client.rest, quizzes, libraryOf, log, lease, pace };
      polling = Promise.all([poll(desk, client), keepHouse({ store, client, log, signal: end.signal })]);
    },
    begin: async (library, wish) => {
      const begun = await beginGame(here(), await quizzes.of(library), wish);
      if ('game' in begun) drive(begun.game);
      return begun;
    },
    noteAnswers: (game, answered) => drives.get(game)?.noteAnswers(answered),
    tidy: (game) => tidyStopped(here(), game),
    stop: async () => {
      end.abort();
      for (const one of drives.values()) one.stop();
      const all = Promise.all([polling, ...[...drives.values()].map(({ done }) => done)]);
      await Promise.race([all, sleep(STOP_MS, undefined, { ref: false })]);
      if (desk) await releaseLeases(store, lease.owner);
    },
  };
}
