/**
 * How long tests took, read from the JSON reports of the two test runners.
 *
 * @typedef {{ name: string, seconds: number }} TestTime
 */

import { basename } from 'node:path';

/** @param {unknown} report of vitest's reporter `json` @returns {TestTime[]} */
export function unitTestTimes(report) {
  return listOf(report, 'testResults').flatMap(({ name: file, ...result }) =>
    listOf(result, 'assertionResults').map(({ fullName, duration }) => ({
      name: `${basename(file)}: ${fullName}`,
      // Of a test that was skipped there is none.
      seconds: (duration ?? 0) / 1000,
    })),
  );
}

/** @param {unknown} report of Playwright's reporter `json` @returns {TestTime[]} */
export function browserTestTimes(report) {
  const timesIn = (suite) => [
    ...(suite.specs ?? []).map(({ title, file, tests }) => ({
      name: `${basename(file)}: ${title}`,
      seconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
    })),
    ...(suite.suites ?? []).flatMap(timesIn),
  ];
  return listOf(report, 'suites').flatMap(timesIn);
}

/**
 * The slowest, slowest first, a line for each.
 *
 * @param {readonly TestTime[]} times
 * @param {number} count
 * @returns {string[]}
 */
export function slowestLines(times, count) {
  return times
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${name}`);
}

function listOf(report, name) {
  const list = Object(report)[name];
  if (!Array.isArray(list)) throw new Error(`the test report has no list ${name}`);
  return list;
}
