import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { reasonOf } from '../../src/core/text/reasonOf';
import { acceptedLines, readAccepted, risenLines, writeAccepted } from './accepted';
import type { PartResult } from './part';
import { PART_NAMES, PARTS, type PartName } from './parts';
import { createPages } from './servePages';
import { writeReport } from './writeReport';

interface MeasureOptions {
  /** Of each page. */
  readonly runs: number;
  /** What is measured, in the order of the report. */
  readonly parts: readonly PartName[];
  /** Where the results are written as JSON too; undefined: nowhere. */
  readonly json: string | undefined;
  /** Whether later runs are held against this one. */
  readonly isAccepted: boolean;
}

/**
 * Measures the built page beside a page that draws the same boundaries with Apache ECharts, in the same run and in turn
 * (A B A B …), each time in a fresh Chromium as it is on a machine without a GPU; and what has no peer, by itself.
 * Prints medians and ratios beside their targets. Missing a target is a result.
 *
 * @throws where a part could not be measured, once all others are printed.
 * @returns whether all is as good as it was accepted, within a tenth, or is accepted now.
 */
export async function measure(
  browserPath: string,
  { runs, parts, json, isAccepted }: MeasureOptions,
): Promise<boolean> {
  const before = readAccepted();
  const browser = execFileSync(browserPath, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  const { pages, close } = createPages();
  const results: [PartName, PartResult][] = [];
  const failures: string[] = [];
  for (const name of parts)
    try {
      results.push([name, await PARTS[name]({ browserPath, runs, pages })]);
    } catch (error) {
      // What the other parts take minutes to find is not lost.
      failures.push(`${name}: ${reasonOf(error)}`);
      console.error(`not measured: ${failures.at(-1)}`);
    }
  close();
  const date = new Date().toISOString();
  const lines = results.flatMap(([, result]) => result.lines);
  const risen = before === null ? [] : risenLines(lines, before);
  writeReport(lines, risen, { browser, runs, accepted: before });
  if (json !== undefined) {
    const measured = Object.fromEntries(results.map(([name, result]) => [name, result.measured]));
    writeFileSync(json, `${JSON.stringify({ date, runs, browser, lines, measured }, null, 1)}\n`);
  }
  if (failures.length > 0) throw new Error(failures.join('; '));
  if (!isAccepted) return risen.length === 0;
  const isWhole = PART_NAMES.every((name) => parts.includes(name));
  const kept = isWhole ? {} : (before?.lines ?? {});
  writeAccepted({ date: date.slice(0, 10), browser, lines: acceptedLines(lines, kept) });
  console.log('Accepted: later runs are held against this one.');
  return true;
}
