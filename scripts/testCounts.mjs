/**
 * Counts of tests, read from the JSON reports of the two test runners.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} TestCounts
 */

/** @returns {TestCounts} */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {unknown} report of vitest's reporter `json` @returns {TestCounts} */
export function countUnitTests(report) {
  return {
    passed: readCount(report, 'numPassedTests'),
    failed: readCount(report, 'numFailedTests'),
    skipped: readCount(report, 'numPendingTests') + readCount(report, 'numTodoTests'),
  };
}

/** @param {unknown} report of Playwright's reporter `json`; a test that passed when repeated has failed @returns {TestCounts} */
export function countBrowserTests(report) {
  const { stats } = Object(report);
  return {
    passed: readCount(stats, 'expected'),
    failed: readCount(stats, 'unexpected') + readCount(stats, 'flaky'),
    skipped: readCount(stats, 'skipped'),
  };
}

/**
 * All counts as one. A step that failed without a failed test to show for it (a type error, a suite that did not load,
 * no browser) counts as one failure, so that "0 failed" always means that all is well.
 *
 * @param {{ ok: boolean, counts: TestCounts }[]} steps
 * @returns {TestCounts}
 */
export function sumCounts(steps) {
  const sum = noTests();
  for (const { ok, counts } of steps) {
    sum.passed += counts.passed;
    sum.failed += !ok && counts.failed === 0 ? 1 : counts.failed;
    sum.skipped += counts.skipped;
  }
  return sum;
}

/** @param {TestCounts} counts */
export const countsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

function readCount(report, name) {
  const value = Object(report)[name];
  if (!Number.isInteger(value) || value < 0) throw new Error(`the test report has no count ${name}: ${value}`);
  return value;
}
