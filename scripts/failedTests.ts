/** Which tests failed and why, read from the JSON reports of the two test runners: a line for each. */

import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { specsIn, type UnitFile } from './testReports';

const LONGEST = 300;

/** @param report of vitest's reporter `json` */
export function failedUnitTests(report: unknown): string[] {
  const { testResults = [] }: { testResults?: readonly UnitFile[] } = Object(report);
  return testResults.flatMap(({ name: file, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    // A file that did not load has no tests, and its own message.
    if (failed.length === 0) return message ? [lineOf(file, 'did not run', message)] : [];
    return failed.map(({ fullName, failureMessages }) => lineOf(file, fullName, failureMessages?.[0] ?? ''));
  });
}

/** @param report of Playwright's reporter `json` */
export function failedBrowserTests(report: unknown): string[] {
  return specsIn(Object(report))
    .filter(({ ok }) => !ok)
    .map(({ title, file, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors ?? []));
      return lineOf(file, title, errors[0]?.message ?? '');
    });
}

function lineOf(file: string, title: string, message: string): string {
  const plain = stripVTControlCharacters(message).replace(/\s+/g, ' ').trim();
  return `  ${basename(file)}: ${title}${plain === '' ? '' : `\n      ${plain.slice(0, LONGEST)}`}`;
}
