import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-once.ts'],
    // Processes: tests that judge how cost grows read the time of their own processor.
    pool: 'forks',
    // End-to-end tests start processes of their own.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
