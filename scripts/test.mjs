/**
 * `npm test`: installs what is missing, then type check, lint, a look for dead code and the build side by side, unit
 * tests and browser tests. Every step runs even where one before it failed; the last line of the output sums up all tests.
 *
 * A browser is installed beside the steps that need none. These are told of a browser that is not there: one that
 * looks for any fails on every machine.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { CHECKS } from './check.mjs';
import { provideChromium } from './chromium.mjs';
import { endWithSignals, ROOT, runTool } from './command.mjs';
import { failedBrowserTests, failedUnitTests } from './failedTests.mjs';
import { installMissing } from './install.mjs';
import { browserTestTimes, slowestLines, unitTestTimes } from './slowestTests.mjs';
import { countBrowserTests, countsLine, countUnitTests, noTests, sumCounts } from './testCounts.mjs';

const REPORTS = join(ROOT, '.cache', 'test');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');
const SUMMARY = join(REPORTS, 'summary.txt');
const SLOWEST = 10;
const WITHOUT_BROWSER = { CHROME_PATH: join(REPORTS, 'no-browser') };

/** Those of one stage run side by side: alone, each leaves a core idle. */
const stages = [
  [
    ...CHECKS.map(({ name, run }) => ({ name, run: () => run(WITHOUT_BROWSER) })),
    {
      name: 'build',
      run: () => runEarly('vite', ['build', '--logLevel', 'warn'], { label: 'building the page', keepsOutput: true }),
    },
  ],
  [
    {
      name: 'unit tests',
      run: runUnitTests,
      report: UNIT_REPORT,
      count: countUnitTests,
      times: unitTestTimes,
      failures: failedUnitTests,
    },
  ],
  [
    {
      name: 'browser tests',
      run: runBrowserTests,
      report: BROWSER_REPORT,
      count: countBrowserTests,
      times: browserTestTimes,
      failures: failedBrowserTests,
    },
  ],
];

endWithSignals();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await installMissing();
const provided = provideChromium().catch((error) => ({ ok: false, reason: error.message }));

const results = [];
for (const [index, steps] of stages.entries()) {
  console.log(`\n── ${index + 1}/${stages.length} ${steps.map(({ name }) => name).join(', ')} ──`);
  results.push(...(await Promise.all(steps.map(runStep))));
}

const line = countsLine(sumCounts(results));
console.log('\n── summary ──');
for (const { name, ok, seconds, counts } of results) {
  const tests = counts.passed + counts.failed + counts.skipped > 0 ? countsLine(counts) : '';
  console.log(
    `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(13)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`.trimEnd(),
  );
}
const slowest = slowestLines(
  results.flatMap(({ times }) => times),
  SLOWEST,
);
if (slowest.length > 0) console.log(['the slowest tests:', ...slowest].join('\n'));
const failures = results.flatMap(({ failures }) => failures);
if (failures.length > 0) console.log(['the tests that failed:', ...failures].join('\n'));
writeFileSync(SUMMARY, `${line}\n`);
console.log(line);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

async function runStep({ name, run, report, count, times, failures }) {
  const begun = performance.now();
  const { ok } = await run();
  const seconds = (performance.now() - begun) / 1000;
  const read = readReport(report);
  return {
    name,
    ok,
    seconds,
    counts: read === null ? noTests() : count(read),
    times: read === null ? [] : times(read),
    failures: read === null ? [] : failures(read),
  };
}

function runEarly(packageName, parameters, options) {
  return runTool(packageName, parameters, { ...options, environment: WITHOUT_BROWSER });
}

function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  return runEarly('vitest', ['run', ...reporters], { label: 'unit tests' });
}

async function runBrowserTests() {
  if (!results.some(({ name, ok }) => name === 'build' && ok)) {
    console.error('The page could not be built, so there is nothing to test in a browser.');
    return { ok: false };
  }
  const browser = await provided;
  if (!browser.ok) {
    console.error(browser.reason);
    return { ok: false };
  }
  console.log(`with ${browser.path}`);
  const environment = {
    CHROME_PATH: browser.path,
    ATLAS_TEST_PORT: String(await findFreePort()),
    ATLAS_TEST_REPORT: BROWSER_REPORT,
  };
  return runTool('@playwright/test', ['test'], { tool: 'playwright', label: 'browser tests', environment });
}

/** A runner that ended before it wrote its report has counted nothing; its step has failed and says so itself. */
function readReport(file) {
  return file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
