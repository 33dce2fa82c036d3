import { type Dialect, PostgresDialect, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { outageOf } from './unavailable.ts';

/** Types that `pg` would give as strings: `int8`, and `numeric`, which sums of it are. All of ours fit a double. */
const NUMERIC_TYPES: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC];

/**
 * Kysely over a pool of PostgreSQL connections. Every wait has an end, so that a server that stays silent costs
 * a member seconds, not the answer; a connection that broke is thrown away, and the next call makes a new one.
 */
export function createPostgresDialect(url: string, onIdleError: (error: Error) => void): Dialect {
  return new PostgresDialect({
    pool: async () => {
      const pool = new pg.Pool({
        connectionString: url,
        application_name: 'footnote',
        max: 8,
        connectionTimeoutMillis: 8_000,
        query_timeout: 5_000,
        statement_timeout: 4_500,
        idle_in_transaction_session_timeout: 10_000,
        keepAlive: true,
        allowExitOnIdle: true,
        types: {
          getTypeParser: (oid: number, format?: 'text' | 'binary') =>
            NUMERIC_TYPES.includes(oid) ? Number : pg.types.getTypeParser(oid, format as 'text'),
        } as pg.CustomTypesConfig,
      });
      // Without a listener an idle connection that breaks would end the process.
      pool.on('error', onIdleError);
      return { connect: async () => watch(await pool.connect()), end: () => pool.end() };
    },
  });
}

/** A client that is not given back to the pool once its connection has broken. */
function watch(client: pg.PoolClient): PostgresPoolClient {
  let broken = false;
  // Kysely's other way to ask, a cursor, is not used here.
  const query: unknown = async (sql: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      broken ||= outageOf(error) === 'gone';
      throw error;
    }
  };
  return { query: query as PostgresPoolClient['query'], release: () => client.release(broken) };
}
