import { defineConfig } from 'vitest/config';

/** Tests run on the sources as they are; slow rooms (browser, PostgreSQL) bring their own time limits. */
// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: 'threads',
    // Many tests wait for sockets and clocks: a worker for each core, and none spared.
    maxWorkers: '100%',
  },
});
