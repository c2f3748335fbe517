import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';
import { browserFlags } from './test/e2e/browserFlags.ts';

/** Read by tools that need no browser too; `globalSetup` refuses to test without one. */
const browser = findChromium();
const port = Number(process.env.ATLAS_TEST_PORT ?? 4174);
const address = `http://127.0.0.1:${port}`;

/** The browser tests: a real Chromium on the production build in `dist/`, WebGL in software. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/e2e/requireChromium.ts',
  outputDir: 'test-results',
  // One page leaves a quarter of two cores idle. More of them make every test slower, and some of them time out.
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  // A test is a journey through one page, and the machine may have other work: what does not come in time does not come.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: process.env.ATLAS_TEST_REPORT ?? '.cache/test/browser.json' }]],
  use: {
    baseURL: address,
    viewport: { width: 1000, height: 640 },
    locale: 'zh-CN',
    // It would answer before the routes that tests lay; offlineReload.spec.ts allows it.
    serviceWorkers: 'block',
    // A trace takes as long as the test itself where WebGL is drawn in software: `--trace on` where one is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser.ok ? { executablePath: browser.path } : {}),
      args: browserFlags('plain'),
    },
  },
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
