import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-once.ts'],
    pool: 'threads',
    // End-to-end tests start processes of their own.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
