/** Why the store did not answer, in one word that a log and a reply can lean on. */
export type Outage = 'gone' | 'busy' | 'full' | 'read-only' | 'damaged';

/**
 * The store cannot be used now. Members get a plain word, lookups go on without it, and the next call tries
 * again by itself. The message holds no connection string and nothing that a member typed.
 */
export class StoreUnavailable extends Error {
  readonly outage: Outage;

  constructor(outage: Outage, cause: unknown) {
    super(`The store is ${outage === 'gone' ? 'out of reach' : outage}.`, { cause });
    this.name = 'StoreUnavailable';
    this.outage = outage;
  }
}

/** Primary result codes of SQLite, https://www.sqlite.org/rescode.html. */
const SQLITE_OUTAGES: Readonly<Record<number, Outage>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'gone',
  11: 'damaged',
  13: 'full',
  14: 'gone',
  26: 'damaged',
};

/** SQLSTATE codes, whole or by class, https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const POSTGRES_OUTAGES: readonly (readonly [prefix: string, outage: Outage])[] = [
  ['53100', 'full'],
  ['25006', 'read-only'],
  ['40001', 'busy'],
  ['40P01', 'busy'],
  ['55P03', 'busy'],
  ['57014', 'busy'],
  ['53', 'busy'],
  ['08', 'gone'],
  ['57P', 'gone'],
  ['58', 'gone'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
];

const SOCKET_CODES =
  /^(?:ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|EHOST|ENETUNREACH|EADDR|ENOENT|EACCES|EPERM|ENOTDIR|EEXIST)/;
const FILE_OUTAGES: Readonly<Record<string, Outage>> = { ENOSPC: 'full', EROFS: 'read-only' };

/** What `pg` says without a code when a connection ends or stays silent. */
const BROKEN_CONNECTION =
  /^(?:Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered|Client was closed|Cannot use a pool after)/;

/** The outage behind an error of SQLite, of PostgreSQL, of a socket or a file; undefined where it is a bug of ours. */
export function outageOf(error: unknown): Outage | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof AggregateError) return outageOf(error.errors[0]);
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') return SQLITE_OUTAGES[errcode & 0xff];
  if (typeof code === 'string') {
    if (FILE_OUTAGES[code]) return FILE_OUTAGES[code];
    if (SOCKET_CODES.test(code)) return 'gone';
    return POSTGRES_OUTAGES.find(([prefix]) => code.startsWith(prefix))?.[1];
  }
  return BROKEN_CONNECTION.test(error.message) ? 'gone' : undefined;
}
