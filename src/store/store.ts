import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Where the store says what went wrong; pino's loggers fit. */
export type StoreLogger = {
  readonly info: (about: object, message: string) => void;
  readonly warn: (about: object, message: string) => void;
};

/**
 * What outlives a restart. Functions of this room take it as their first parameter and go through `readStore` and
 * `writeStore`; nothing else touches `db`.
 */
export type Store = {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves when the tables are there; asks again on every call until they are. @throws StoreUnavailable */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Inside a transaction, or outside one: what queries run on. */
export type Queries = Kysely<Tables> | Transaction<Tables>;
