import { isUnitText } from '../../../../core/cells/readHeading';
import type { Grid } from '../../../../core/grid/grid';
import type { Notice } from '../../../../core/text/notice';
import { isUnitHeading } from '../recognise/columnRoles';
import { firstDataRow } from '../recognise/recogniseLayout';
import type { TableLayout } from '../tableLayout';
import { tableNotice } from '../tableNotices';

/** What a column of units beside several measures says, or a row of one unit alone, right below the heading. */
export interface UnitsBeside {
  /** As a caption above the table says it; '' where rows have different ones. */
  readonly caption: string;
  readonly notices: readonly Notice[];
}

const NONE: UnitsBeside = { caption: '', notices: [] };

/**
 * Reads 单位 beside 生产总值 and 工业增加值. One unit in all rows is that of the table, as if it stood above; different ones are of
 * nobody knows which of the columns, and are told.
 */
export function unitsBeside(grid: Grid, headings: readonly string[], layout: TableLayout): UnitsBeside {
  const { roles } = layout;
  const [lone, another] = (grid[firstDataRow(layout)] ?? []).filter((cell) => cell !== '');
  if (lone !== undefined && another === undefined && isUnitText(lone))
    return { caption: `单位：${lone.replace(/^[(（](.*)[)）]$/, '$1')}`, notices: [] };
  const column = headings.findIndex((heading, index) => roles[index] === 'ignored' && isUnitHeading(heading));
  if (column < 0 || roles.filter((role) => role === 'value').length < 2) return NONE;
  const rows = grid.slice(firstDataRow(layout));
  const units = [...new Set(rows.map((cells) => cells[column] ?? ''))].filter(isUnitText);
  const [only] = units;
  if (only === undefined) return NONE;
  if (units.length === 1) return { caption: `单位：${only}`, notices: [] };
  return { caption: '', notices: [tableNotice('table-units-beside', 'warning', { heading: headings[column]! })] };
}
