import { defineConfig } from 'vitest/config';

/** The unit tests of one module, as `npm run mutate` runs them: named in MUTATE_TESTS, parted by commas. */
const paths = (process.env.MUTATE_TESTS ?? '').split(',').filter((path) => path !== '');

export default defineConfig({
  test: {
    include: paths.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
    setupFiles: ['scripts/mutate/fewerRuns.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
  },
});
