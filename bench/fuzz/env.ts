import { parse } from 'dotenv';
import { ConfigError, readConfig } from '../../src/config.ts';
import { readDatabaseUrl } from '../../src/store/database-url.ts';
import { pick } from '../random.ts';
import { hostile } from './hostile.ts';

type Dice = () => number;

const NAMES = [
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
  'DISCORD_GUILD_ID',
  'DISCORD_API_URL',
  'ARTICLES_DIR',
  'DATABASE_URL',
  'PORT',
  'HOST',
  'METRICS_PORT',
  'CACHE_DIR',
  'LOG_LEVEL',
];

/** A `.env` with hostile values: read, or refused by a `ConfigError` that repeats no secret. */
export function tryEnv(random: Dice): string[] {
  const value = () =>
    pick(random, [
      () => hostile(random, 100),
      () => `"${hostile(random, 60)}"`,
      () => `postgres://footnote:zqsecret${hostile(random, 10)}@${hostile(random, 20)}/x`,
      () => `zqsecret${hostile(random, 40)}`,
      () => String(Math.floor(random() * 1e6)),
      () =>
        pick(random, [
          '0.0.0.0',
          '127.1',
          '[::1]',
          'localhost.evil.example',
          '-1',
          '65536',
          'sqlite:',
          'file:///etc',
        ]),
    ])();
  const text = NAMES.filter(() => random() < 0.5)
    .map((name) => `${name}=${value()}`)
    .join('\n');
  try {
    const config = readConfig(parse(text));
    if (!/^(127\.|::1$|\[::1\]$|localhost$)/.test(config.host)) return [`listens on ${config.host}`];
    return tryDatabase(config.databaseUrl);
  } catch (error) {
    if (!(error instanceof ConfigError)) return [`failed: ${error instanceof Error ? error.stack : error}`];
    return error.message.includes('zq') || error.message.includes('evil')
      ? [`repeats a value: ${error.message}`]
      : [];
  }
}

function tryDatabase(url: string): string[] {
  try {
    readDatabaseUrl(url);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.includes('zqsecret') ? [`repeats a secret: ${message}`] : [];
  }
}
