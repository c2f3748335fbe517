/** How long tests took, read from the JSON reports of the two test runners. */

import { basename } from 'node:path';
import { type BrowserSuite, listOf, specsIn, type UnitFile } from './testReports';

export interface TestTime {
  readonly name: string;
  readonly seconds: number;
}

/** @param report of vitest's reporter `json` */
export function unitTestTimes(report: unknown): TestTime[] {
  return listOf<UnitFile>(report, 'testResults').flatMap(({ name: file, ...result }) =>
    listOf<UnitFile['assertionResults'][number]>(result, 'assertionResults').map(({ fullName, duration }) => ({
      name: `${basename(file)}: ${fullName}`,
      seconds: (duration ?? 0) / 1000,
    })),
  );
}

/** @param report of Playwright's reporter `json` */
export function browserTestTimes(report: unknown): TestTime[] {
  return listOf<BrowserSuite>(report, 'suites')
    .flatMap(specsIn)
    .map(({ title, file, tests }) => ({
      name: `${basename(file)}: ${title}`,
      seconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
    }));
}

/** The slowest, slowest first, a line for each. */
export function slowestLines(times: readonly TestTime[], count: number): string[] {
  return [...times]
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${name}`);
}
