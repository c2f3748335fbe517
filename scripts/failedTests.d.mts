export function failedUnitTests(report: unknown): string[];
export function failedBrowserTests(report: unknown): string[];
