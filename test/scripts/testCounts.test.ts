import { describe, expect, it } from 'vitest';
import { countBrowserTests, countsLine, countUnitTests, noTests, sumCounts } from '../../scripts/testCounts';

describe('counts of tests', () => {
  it('reads the report of the unit tests', () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countUnitTests(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('reads the report of the browser tests, where flaky is failed', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } };
    expect(countBrowserTests(report)).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });

  it('refuses a report that counts nothing', () => {
    expect(() => countUnitTests({})).toThrow('numPassedTests');
    expect(() => countBrowserTests(null)).toThrow('expected');
  });

  it('counts a step that failed without a failed test as one failure', () => {
    const steps = [
      { ok: false, counts: noTests() },
      { ok: false, counts: { passed: 3, failed: 2, skipped: 1 } },
      { ok: true, counts: { passed: 4, failed: 0, skipped: 0 } },
    ];
    expect(countsLine(sumCounts(steps))).toBe('7 passed, 3 failed, 1 skipped');
  });
});
