import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { isolatedTests } from './scripts/isolatedTests.ts';
import { builtInData } from './scripts/page/builtInData.ts';
import { pageConfig } from './scripts/page/pageConfig.ts';

const TESTS = 'test/**/*.test.ts';
const PARTS = 'test/**/*.test.tsx';
const isolated = isolatedTests();

export default defineConfig({
  ...pageConfig(builtInData),
  test: {
    // A property is tried a hundred times, and the machine may have other work.
    testTimeout: 60_000,
    pool: 'threads',
    // Vitest leaves a core to the terminal, which on two cores is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // What is imported once serves every test after it: importing takes longer than most tests.
      { extends: true, test: { name: 'shared', include: [TESTS], exclude: isolated, isolate: false } },
      { extends: true, test: { name: 'isolated', include: isolated } },
      // Parts of the page, drawn without a browser.
      {
        extends: true,
        test: {
          name: 'parts',
          include: [PARTS],
          environment: 'jsdom',
          setupFiles: 'test/renderPartSetup.ts',
          isolate: false,
        },
      },
    ],
  },
});
