import { readShards, type Shards } from './discord/shards.ts';

/** How the bot is set up: see `.env.example` for each variable. */
export type Config = {
  readonly token?: string;
  readonly applicationId?: string;
  readonly guildId?: string;
  readonly apiUrl?: string;
  readonly articlesDir: string;
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly metricsPort?: number;
  /** Absent where one process holds all connections, as many as Discord recommends. */
  readonly shards?: Shards;
  readonly cacheDir: string;
  readonly logLevel: string;
};

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Every fault of the environment at once, one line each; never with a secret in it. */
export class ConfigError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    );
    this.faults = faults;
  }
}

/** Reads and checks the environment. Throws a `ConfigError` that names every fault. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];
  const read = <T>(name: string, check: (value: string) => T | undefined, advice: string): T | undefined => {
    const value = env[name]?.trim();
    if (value === undefined || value === '') return undefined;
    const good = check(value);
    if (good === undefined) faults.push(`${name} ${advice}`);
    return good;
  };
  const token = read(
    'DISCORD_TOKEN',
    isToken,
    'is not a bot token: copy it again from the Bot page of the Discord developer portal.',
  );
  const applicationId = read(
    'DISCORD_APPLICATION_ID',
    isSnowflake,
    'must be the 17 to 20 digits of the application id.',
  );
  const guildId = read('DISCORD_GUILD_ID', isSnowflake, 'must be the 17 to 20 digits of a server id.');
  const apiUrl = read(
    'DISCORD_API_URL',
    isHttp,
    'must be an http(s) address such as http://127.0.0.1:8080/api.',
  );
  const databaseUrl = read(
    'DATABASE_URL',
    isDatabase,
    'must be sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME.',
  );
  const port = read('PORT', isPort, 'must be a port from 0 to 65535.');
  const metricsPort = read('METRICS_PORT', isPort, 'must be a port from 0 to 65535.');
  const host = read(
    'HOST',
    isLoopback,
    'must be a loopback address (127.0.0.1, ::1 or localhost): the local page has no password.',
  );
  const shardCount = read('SHARD_TOTAL', isCount, 'must be the number of all shards, 1 to 99999.');
  const shards = read(
    'SHARD_IDS',
    (value) => readShards(value, shardCount ?? 0),
    'must name some of SHARD_TOTAL, from 0: 0-3, or 0,1,2.',
  );
  if (shardCount !== undefined && !env.SHARD_IDS?.trim())
    faults.push('SHARD_IDS must say which of SHARD_TOTAL this process runs, for example 0-3.');
  if (shards && shards.ids.length < shards.count && !databaseUrl?.startsWith('postgres'))
    faults.push('DATABASE_URL must be postgres://… where several processes share the work (SHARD_IDS).');
  const logLevel = read('LOG_LEVEL', isLevel, `must be one of ${LOG_LEVELS.join(', ')}.`);
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    ...(token ? { token } : {}),
    ...(applicationId ? { applicationId } : {}),
    ...(guildId ? { guildId } : {}),
    ...(apiUrl ? { apiUrl } : {}),
    ...(metricsPort === undefined ? {} : { metricsPort }),
    ...(shards ? { shards } : {}),
    articlesDir: env.ARTICLES_DIR?.trim() || 'seeds',
    databaseUrl: databaseUrl ?? 'sqlite:data/footnote.sqlite',
    host: host ?? '127.0.0.1',
    port: port ?? 3000,
    cacheDir: env.CACHE_DIR?.trim() || '.cache',
    logLevel: logLevel ?? 'info',
  };
}

const matches = (pattern: RegExp) => (value: string) => (pattern.test(value) ? value : undefined);
const isSnowflake = matches(/^\d{17,20}$/);
/** Three parts of letters, digits, `-` and `_`: the form of every bot token, whatever is in it. */
const isToken = matches(/^[\w-]{10,}\.[\w-]{4,}\.[\w-]{20,}$/);
const isDatabase = matches(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/);
const isLoopback = matches(/^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|\[::1\]|localhost)$/);
const isLevel = matches(new RegExp(`^(${LOG_LEVELS.join('|')})$`));
const isHttp = (value: string) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : undefined;
const isCount = (value: string) => (/^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined);
const isPort = (value: string) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : undefined;
