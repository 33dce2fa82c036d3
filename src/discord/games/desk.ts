import type { REST } from 'discord.js';
import type { Library } from '../../answers/library.ts';
import type { LeaseHolder } from '../../store/leases.ts';
import type { Store } from '../../store/store.ts';
import type { Quizzes } from '../../trivia/quizzes.ts';
import type { Logger } from '../dispatch.ts';
import type { Pace } from './pace.ts';

/** What the games of a process work with. */
export type GameDesk = {
  readonly store: Store;
  readonly rest: Pick<REST, 'post' | 'patch'>;
  readonly quizzes: Quizzes;
  /** The library that a server sees; all of it for `''`. */
  readonly libraryOf: (guild: string) => Promise<Library>;
  readonly log: Logger;
  /** This process among all that share the store, new with each start. */
  readonly lease: LeaseHolder;
  readonly pace: Pace;
};
