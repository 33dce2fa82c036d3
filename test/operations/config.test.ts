import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const faultsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

describe('readConfig', () => {
  it('has what it needs where nothing is set, and takes empty lines for nothing', () => {
    const plain = readConfig({});
    expect(plain).toMatchObject({ articlesDir: 'seeds', host: '127.0.0.1', port: 3000, logLevel: 'info' });
    expect(readConfig({ PORT: '', HOST: ' ', DISCORD_TOKEN: '', SHARD_IDS: '' })).toEqual(plain);
  });

  it.each([
    [{ PORT: '65536' }, 'PORT'],
    [{ HOST: '0.0.0.0' }, 'loopback'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ DISCORD_API_URL: 'file:///x' }, 'DISCORD_API_URL'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ DISCORD_GUILD_ID: '12' }, 'DISCORD_GUILD_ID'],
    [{ SHARD_TOTAL: '4' }, 'SHARD_IDS must say'],
    [{ SHARD_IDS: '4', SHARD_TOTAL: '4', DATABASE_URL: 'postgres://a@b/c' }, 'SHARD_IDS must name'],
    [{ SHARD_IDS: '0', SHARD_TOTAL: '4' }, 'DATABASE_URL must be postgres'],
  ])('%j has one fault, about %s', (env, text) => {
    const faults = faultsOf(env);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(text);
  });

  it('names every fault at once', () => {
    expect(faultsOf({ PORT: 'x', HOST: 'y', LOG_LEVEL: 'z', METRICS_PORT: '-1' })).toHaveLength(4);
  });

  it('takes shards', () => {
    const env = { SHARD_IDS: '0-1', SHARD_TOTAL: '4', DATABASE_URL: 'postgres://a@b/c' };
    expect(readConfig(env).shards).toEqual({ ids: [0, 1], count: 4 });
    expect(readConfig({ SHARD_IDS: '0-1', SHARD_TOTAL: '2' }).shards?.ids).toEqual([0, 1]);
  });
});
