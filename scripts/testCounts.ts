/** Counts of tests, read from the JSON reports of the two test runners. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

export const noTests = (): TestCounts => ({ passed: 0, failed: 0, skipped: 0 });

/** @param report of vitest's reporter `json` */
export function countUnitTests(report: unknown): TestCounts {
  return {
    passed: readCount(report, 'numPassedTests'),
    failed: readCount(report, 'numFailedTests'),
    skipped: readCount(report, 'numPendingTests') + readCount(report, 'numTodoTests'),
  };
}

/** @param report of Playwright's reporter `json`; a test that passed when repeated has failed */
export function countBrowserTests(report: unknown): TestCounts {
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
 */
export function sumCounts(steps: readonly { readonly ok: boolean; readonly counts: TestCounts }[]): TestCounts {
  const sum = noTests();
  for (const { ok, counts } of steps) {
    sum.passed += counts.passed;
    sum.failed += !ok && counts.failed === 0 ? 1 : counts.failed;
    sum.skipped += counts.skipped;
  }
  return sum;
}

export const countsLine = ({ passed, failed, skipped }: TestCounts) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

function readCount(report: unknown, name: string): number {
  const value: unknown = Object(report)[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new Error(`the test report has no count ${name}: ${value}`);
  return value;
}
