/**
 * `npm test`: type check, lint, a look for dead code and the build side by side, unit tests and browser tests. Every step
 * runs even where one before it failed; the last line of the output sums up all tests.
 *
 * A browser is installed beside the steps that need none. These are told of a browser that is not there: one that
 * looks for any fails on every machine.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../src/core/text/reasonOf';
import { CHECKS } from './check';
import { type ChromiumSearch, provideChromium } from './chromium';
import { endWithSignals, ROOT, runTool, type ToolOptions } from './command';
import { readCommandLine, runCommand } from './commandLine';
import { failedBrowserTests, failedUnitTests } from './failedTests';
import { freePort } from './freePort';
import { browserTestTimes, slowestLines, type TestTime, unitTestTimes } from './slowestTests';
import { countBrowserTests, countsLine, countUnitTests, noTests, sumCounts, type TestCounts } from './testCounts';

const REPORTS = join(ROOT, '.cache', 'test');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');
const SUMMARY = join(REPORTS, 'summary.txt');
const SLOWEST = 10;
const WITHOUT_BROWSER = { CHROME_PATH: join(REPORTS, 'no-browser') };

interface Step {
  readonly name: string;
  run(): Promise<{ readonly ok: boolean }>;
  /** What its runner writes, and what is read of it; a step without tests has none. */
  readonly report?: {
    readonly file: string;
    count(report: unknown): TestCounts;
    times(report: unknown): readonly TestTime[];
    failures(report: unknown): readonly string[];
  };
}

interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly counts: TestCounts;
  readonly times: readonly TestTime[];
  readonly failures: readonly string[];
}

/** Those of one stage run side by side: alone, each leaves a core idle. */
const STAGES: readonly (readonly Step[])[] = [
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
      report: { file: UNIT_REPORT, count: countUnitTests, times: unitTestTimes, failures: failedUnitTests },
    },
  ],
  [
    {
      name: 'browser tests',
      run: runBrowserTests,
      report: { file: BROWSER_REPORT, count: countBrowserTests, times: browserTestTimes, failures: failedBrowserTests },
    },
  ],
];

const results: StepResult[] = [];
let provided: Promise<ChromiumSearch>;

async function main(): Promise<number> {
  readCommandLine({ options: {} });
  endWithSignals();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  provided = provideChromium().catch((error: unknown) => ({ ok: false, reason: reasonOf(error) }));
  for (const [index, steps] of STAGES.entries()) {
    console.log(`\n── ${index + 1}/${STAGES.length} ${steps.map(({ name }) => name).join(', ')} ──`);
    results.push(...(await Promise.all(steps.map(runStep))));
  }
  const line = countsLine(sumCounts(results));
  console.log(summaryLines().join('\n'));
  writeFileSync(SUMMARY, `${line}\n`);
  console.log(line);
  return results.every(({ ok }) => ok) ? 0 : 1;
}

function summaryLines(): readonly string[] {
  const steps = results.map(({ name, ok, seconds, counts }) => {
    const tests = counts.passed + counts.failed + counts.skipped > 0 ? countsLine(counts) : '';
    return `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(13)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`.trimEnd();
  });
  const slowest = slowestLines(
    results.flatMap(({ times }) => times),
    SLOWEST,
  );
  const failed = results.flatMap(({ failures }) => failures);
  return [
    '\n── summary ──',
    ...steps,
    ...(slowest.length > 0 ? ['the slowest tests:', ...slowest] : []),
    ...(failed.length > 0 ? ['the tests that failed:', ...failed] : []),
  ];
}

async function runStep({ name, run, report }: Step): Promise<StepResult> {
  const begun = performance.now();
  const { ok } = await run();
  const seconds = (performance.now() - begun) / 1000;
  const read = report === undefined ? null : readReport(report.file);
  if (report === undefined || read === null) return { name, ok, seconds, counts: noTests(), times: [], failures: [] };
  return { name, ok, seconds, counts: report.count(read), times: report.times(read), failures: report.failures(read) };
}

function runEarly(packageName: string, parameters: readonly string[], options: ToolOptions) {
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
    ATLAS_TEST_PORT: String(await freePort()),
    ATLAS_TEST_REPORT: BROWSER_REPORT,
  };
  return runTool('@playwright/test', ['test'], { tool: 'playwright', label: 'browser tests', environment });
}

/** A runner that ended before it wrote its report has counted nothing; its step has failed and says so itself. */
function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

await runCommand('test', '', main);
