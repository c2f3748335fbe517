export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

export function noTests(): TestCounts;
export function countUnitTests(report: unknown): TestCounts;
export function countBrowserTests(report: unknown): TestCounts;
export function sumCounts(steps: readonly { ok: boolean; counts: TestCounts }[]): TestCounts;
export function countsLine(counts: TestCounts): string;
