import { readHeading } from '../../../../core/cells/readHeading';
import type { Grid } from '../../../../core/grid/grid';
import type { Notice } from '../../../../core/text/notice';
import { firstDataRow } from '../recognise/recogniseLayout';
import type { TableLayout } from '../tableLayout';
import { tableNotice } from '../tableNotices';

/** More than any table of statistics names, and than anybody chooses from; what names more is a list of something else. */
export const MOST_MEASURES = 10_000;

/** Why nothing is read of a table whose rows name more measures, parts counted apart, than can be kept; null where they do not. */
export function tooManyMeasures(grid: Grid, layout: TableLayout): Notice | null {
  const measure = layout.roles.indexOf('measure');
  const parts = layout.roles.flatMap((role, column) => (role === 'breakdown' ? [column] : []));
  if (measure < 0 && parts.length === 0) return null;
  const different = new Map<string, readonly string[]>();
  for (const cells of grid.slice(firstDataRow(layout))) {
    const said = [cells[measure] ?? '', ...parts.map((column) => cells[column] ?? '')];
    different.set(said.join('\t'), said);
  }
  if (different.size <= MOST_MEASURES) return null;
  // 2023年人口 and 2024年人口 are one measure.
  const names = Array.from(different.values(), ([text = '', ...rest]) => [readHeading(text).name, ...rest].join('\t'));
  const count = new Set(names).size;
  return count <= MOST_MEASURES
    ? null
    : tableNotice('table-too-many-measures', 'error', { count, limit: MOST_MEASURES });
}
