import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { SlowFirst } from './test/slow-first.ts';

/** Rooms whose tests leave nothing behind: what they open, they close. */
const TIDY = [
  'answers',
  'articles',
  'claims',
  'dates',
  'discord',
  'docs',
  'facts',
  'local',
  'local-page',
  'replies',
  'search',
  'seeds',
  'trivia',
].map((room) => `test/${room}/**/*.test.ts`);

/** Tests run on the sources as they are; slow rooms (browser, PostgreSQL) bring their own time limits. */
// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    // Processes: ending many threads that hold sockets and threads of their own can bring the whole run down.
    pool: 'forks',
    // Many tests wait for sockets and clocks: a worker for each core, and none spared.
    maxWorkers: '100%',
    setupFiles: ['test/seed.ts'],
    sequence: { sequencer: SlowFirst },
    // Workers, and the processes that tests start, compile what others have compiled no second time.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('.cache/tests', import.meta.url)) },
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...TIDY],
        },
      },
      // Without isolation a worker loads the sources once, not once a file.
      { extends: true, test: { name: 'together', include: TIDY, isolate: false } },
    ],
  },
});
