import { BadCell } from './cells';
import { problemOf, type Report, type Row } from './table';

/**
 * Runs a row's parser over all rows; a bad row is reported, with its id as `refused`, and left out, and so is a second
 * one of the same id.
 */
export function byId<Column extends string, Item extends { readonly id: string }>(
  rows: readonly Row<Column>[],
  report: Report,
  parseRow: (row: Row<Column>) => Item,
): Map<string, Item> {
  const items = new Map<string, Item>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const { id: refused = '' }: { readonly id?: string } = row.cells;
    const reportRow: Report = (problem) => report({ ...problem, values: { ...problem.values, refused } });
    const item = BadCell.report(reportRow, () => parseRow(row));
    if (item === null) continue;
    const otherLine = lines.get(item.id);
    if (otherLine !== undefined) {
      report(problemOf(row, 'duplicate-id', { id: item.id, otherFile: row.file, otherLine }));
      continue;
    }
    items.set(item.id, item);
    lines.set(item.id, row.line);
  }
  return items;
}
