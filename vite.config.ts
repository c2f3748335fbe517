import { defineConfig } from 'vitest/config';
import { builtInData } from './scripts/page/builtInData.ts';
import { pageConfig } from './scripts/page/pageConfig.ts';

export default defineConfig({
  ...pageConfig(builtInData),
  // A property is tried a hundred times, and the machine may have other work.
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
});
