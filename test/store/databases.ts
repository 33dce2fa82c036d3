import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type StoreOptions } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { startPostgres, type TestPostgres } from './start-postgres.ts';

export const DATABASES = ['sqlite', 'postgres'] as const;
export type DatabaseKind = (typeof DATABASES)[number];

/** Both databases for a test file: new, empty stores on either, and everything closed and removed at the end. */
export type TestDatabases = {
  /** The URL of a new, empty database. */
  readonly create: (kind: DatabaseKind) => Promise<string>;
  /** Gives a database back whose stores are closed: the next that is created may be this one, emptied. */
  readonly recycle: (url: string) => Promise<void>;
  /** A store on a new database, or a further one on the same. */
  readonly open: (kind: DatabaseKind | { readonly url: string }, options?: StoreOptions) => Promise<Store>;
  readonly postgres: () => Promise<TestPostgres>;
  readonly close: () => Promise<void>;
};

export function bringDatabases(): TestDatabases {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-store-'));
  const stores: Store[] = [];
  let server: Promise<TestPostgres> | undefined;
  let files = 0;
  const postgres = () => {
    server ??= startPostgres();
    return server;
  };
  const create = async (kind: DatabaseKind) =>
    kind === 'sqlite'
      ? `sqlite:${join(folder, `${++files}`, 'store.sqlite')}`
      : (await postgres()).createDatabase();
  return {
    postgres,
    create,
    recycle: async (url) => {
      if (url.startsWith('postgres')) await (await postgres()).recycle(url);
    },
    open: async (where, options) => {
      const url = typeof where === 'string' ? await create(where) : where.url;
      const store = await openStore(url, options);
      stores.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await (await server)?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
