import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { NearFirst } from './near-first.ts';

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The tests that tell what facts and checks do; not those that judge time, and none that start the built command. */
export default defineConfig({
  test: {
    include: ['test/{facts,checks,reconcile}/**/*.test.ts', 'test/engine/examples.test.ts'],
    exclude: ['**/{hostile,growth,cost}.test.ts'],
    alias: [{ find: /^.*\/report\/growth\.ts$/, replacement: pathOf('growth.ts') }],
    setupFiles: [pathOf('setup.ts')],
    sequence: { sequencer: NearFirst },
    isolate: false,
    testTimeout: 30_000,
  },
});
