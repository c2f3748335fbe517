export interface TestTime {
  name: string;
  seconds: number;
}

export function unitTestTimes(report: unknown): TestTime[];
export function browserTestTimes(report: unknown): TestTime[];
export function slowestLines(times: readonly TestTime[], count: number): string[];
