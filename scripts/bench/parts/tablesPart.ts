import { alone, figure, type Line, spaced } from '../line';
import { type IntakeRun, measureIntake } from '../measureIntake';
import { type Part, repeat } from '../part';
import { median } from '../statistics';
import { createTableFile } from '../tableFile';
import { type TableTiming, timeTables } from '../timeTables';

const TABLE_ROWS = 1_000_000;

/** A large table on one thread without a page; then in the page as a reader has it. */
export const tablesPart: Part = async (setting) => {
  console.log('Timing a table of a million rows …');
  const file = createTableFile(TABLE_ROWS);
  const table = timeTables(file);
  const { atlas } = await setting.pages();
  const intakes = await repeat(setting, () => measureIntake(atlas, setting.browserPath, file), tell);
  return { lines: tableLines(table, intakes), measured: { table, intakes } };
};

export function tableLines(
  { rowCount, parse, resolve, join }: TableTiming,
  runs: readonly IntakeRun[],
): readonly Line[] {
  const middle = (read: (run: IntakeRun) => number) => median(runs.map(read));
  return [
    alone(`table of ${spaced(rowCount)} rows: parsed, rows a second`, parse, null),
    alone('… its places resolved, rows a second', resolve, null),
    alone('… its figures joined, rows a second', join, null),
    alone(
      '… taken in by the page, until it is on the map, ms',
      middle(({ milliseconds }) => milliseconds),
      figure('at most', 10_000),
    ),
    alone(
      '… the longest task of the page while it is read, ms',
      middle(({ longestTaskMs }) => longestTaskMs),
      figure('at most', 50),
    ),
    alone(
      '… and while it is then shown, with counties that are fetched first, ms',
      middle(({ longestTaskShowingMs }) => longestTaskShowingMs),
      figure('at most', 50),
    ),
    alone(
      '… the most memory of the page and its workers, MB',
      middle(({ mostMegabytes }) => mostMegabytes),
      figure('at most', 1024),
    ),
  ];
}

function tell({ milliseconds, longestTaskMs, longestTaskShowingMs, mostMegabytes }: IntakeRun): string {
  return `taken in and read in ${milliseconds} ms, longest task ${longestTaskMs} ms, then ${longestTaskShowingMs} ms, ${mostMegabytes.toFixed(0)} MB`;
}
