import { readHeading } from '../../cells/readHeading';
import { readNumberCell } from '../../cells/readNumberCell';
import { readPeriodCell } from '../../cells/readPeriodCell';
import type { JoinColumns, TableRow } from '../../join/joinReport';
import type { ColumnRole } from '../tableLayout';
import { secondTable } from './secondTable';

/** Of the cells of a column that say something, as many are of a kind in a column of that kind. */
const LEAST_SHARE = 0.5;
/** A column of times has few cells that are none. */
const LEAST_SHARE_OF_PERIODS = 0.8;
/** A measure is named often; a remark is not. */
const LEAST_ROWS_PER_NAME = 1.5;

const PERIOD_HEADING =
  /^(?:统计|報告|报告|所属|数据)?(?:年份?|年度|年月|月份?|季度?|時間|时间|時期|时期|時段|时段|日期|期间|期別|期别|报告期)$|^(?:date|period|year|month|quarter|time)s?$/i;
const MEASURE_HEADING = /指标|指標|项目|項目|类别|類別|类型|類型|measure|indicator|variable|metric|item|category/i;
const UNIT_HEADING = /^(?:计量)?(?:单位|單位)$|^units?$/i;
const VALUE_HEADING = /^(?:数值|數值|值|数量|數量|数据|value|values|figure|amount|count)$/i;
const IGNORED_HEADING =
  /^(?:序号|序號|编号|編號|排名|名次|位次|no\.?|nr\.?|#|rank|id|index)$|经度|經度|纬度|緯度|^(?:lon|lng|longitude|lat|latitude)$|备注|備註|^(?:note|notes|remark|remarks)$/i;

/** What each column holds, by what its cells read as and by its heading where that decides. */
export function columnRoles(
  headings: readonly string[],
  rows: readonly TableRow[],
  places: JoinColumns | null,
): readonly ColumnRole[] {
  const end = (places === null ? null : secondTable(headings, rows, places.place)) ?? headings.length;
  const natures = headings.map((heading, column) =>
    column < end ? natureOf(heading, rows, column) : { heading, role: 'ignored' as const, names: 0, filled: 0 },
  );
  const roles = natures.map((nature, column): ColumnRole => placeRole(column, places) ?? nature.role);
  const values = roles.flatMap((role, column) => (role === 'value' ? [column] : []));
  const named = measureColumn(natures, roles);
  const isValue = (column: number) => VALUE_HEADING.test(headings[column] ?? '');
  const areOfPeriods = values.every((column) => isPeriodAlone(headings[column] ?? ''));
  // A measure column makes sense of one column of figures, of one that is called value, and of one for each year.
  const isLong = named !== null && (values.length === 1 || areOfPeriods || values.some(isValue));
  return roles.map((role, column) => {
    if (isLong && column === named) return 'measure';
    if (isLong && role === 'value' && values.length > 1 && !areOfPeriods && !isValue(column)) return 'ignored';
    // Among columns that are headed, cells under none are what ran over from the row.
    if (role === 'value' && headings[column] === '' && values.some((other) => headings[other] !== '')) return 'ignored';
    return role === 'unit' && !isLong && values.length > 1 ? 'ignored' : role;
  });
}

/** 2023年, 1-9月, and nothing of what is counted. */
function isPeriodAlone(heading: string): boolean {
  const { name, period } = readHeading(heading);
  return name === '' && period.status !== 'none';
}

function placeRole(column: number, places: JoinColumns | null): ColumnRole | null {
  if (places === null) return null;
  if (column === places.place) return 'place';
  if (column === places.province) return 'province';
  return column === places.city ? 'city' : null;
}

interface ColumnNature {
  readonly heading: string;
  readonly role: ColumnRole;
  /** Different texts, and how many cells have one; 0 in a column that is none of text. */
  readonly names: number;
  readonly filled: number;
}

function natureOf(heading: string, rows: readonly TableRow[], column: number): ColumnNature {
  const cells = rows.map(({ cells: row }) => row[column] ?? '').filter((cell) => cell !== '');
  const numbers = cells.map(readNumberCell);
  const read = numbers.filter(({ status }) => status === 'read').length;
  const said = cells.length - numbers.filter(({ status }) => status === 'missing').length;
  const isNumeric = said > 0 && read / said >= LEAST_SHARE;
  const nature = (role: ColumnRole, names = 0): ColumnNature => ({ heading, role, names, filled: said });
  if (said === 0 || isIgnored(heading)) return nature('ignored');
  if (isPeriodColumn(heading, cells, isNumeric)) return nature('period');
  if (isNumeric) return nature(isRowNumber(heading, cells) ? 'ignored' : 'value');
  return nature(UNIT_HEADING.test(heading.trim()) ? 'unit' : 'ignored', new Set(cells).size);
}

/** Also 1-9月 名次. */
function isIgnored(heading: string): boolean {
  return IGNORED_HEADING.test(heading.trim()) || IGNORED_HEADING.test(readHeading(heading).name);
}

/** Plain numbers are years and months only under such a heading. */
function isPeriodColumn(heading: string, cells: readonly string[], isNumeric: boolean): boolean {
  const isHeaded = PERIOD_HEADING.test(heading.trim());
  if (isNumeric && !isHeaded) return false;
  const isPart = (cell: string) => /^(?:19|20)\d\d$|^(?:1[0-2]|0?[1-9])$|^[一二三四1-4]季?度?$/.test(cell);
  const periods = cells.filter((cell) => readPeriodCell(cell).status !== 'none' || (isHeaded && isPart(cell)));
  return periods.length / cells.length >= LEAST_SHARE_OF_PERIODS;
}

/** 1, 2, 3 … in a column without a heading. */
function isRowNumber(heading: string, cells: readonly string[]): boolean {
  return (
    heading === '' &&
    cells.length > 2 &&
    cells.every((cell, index) => index === 0 || Number(cell) > Number(cells[index - 1])) &&
    Number(cells[0]) === 1
  );
}

/** The column that says what each row's figure is of; null where none does. */
function measureColumn(natures: readonly ColumnNature[], roles: readonly ColumnRole[]): number | null {
  const texts = natures.flatMap(({ heading, names, filled }, column) =>
    roles[column] === 'ignored' && names > 0 && !isIgnored(heading) ? [{ heading, names, filled, column }] : [],
  );
  const headed = texts.find(({ heading }) => MEASURE_HEADING.test(heading));
  if (headed !== undefined) return headed.column;
  const repeated = texts.filter(({ names, filled }) => names > 1 && filled / names >= LEAST_ROWS_PER_NAME);
  return repeated.length === 1 ? repeated[0]!.column : null;
}
