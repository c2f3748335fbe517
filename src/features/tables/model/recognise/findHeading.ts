import { parseAdcode } from '../../../../core/areas/resolve/parseAdcode';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { namesOnlyComparison } from '../../../../core/cells/headingWords';
import { isUnclearFigure } from '../../../../core/cells/numberCell';
import { isUnitText, readHeading } from '../../../../core/cells/readHeading';
import { readNumberCell } from '../../../../core/cells/readNumberCell';
import { readPeriodCell } from '../../../../core/cells/readPeriodCell';
import type { Grid } from '../../../../core/grid/grid';
import { isTotalOrRemainder } from '../join/setAside';
import type { TableLayout } from '../tableLayout';
import { keptOfGrid } from './keptOfGrid';

/** Titles, notes and headings above the figures take no more rows than this. */
const MOST_ROWS_ABOVE = 60;
const MOST_HEADING_ROWS = 4;
/** A line above the table that tells its unit or author, and heads no column. */
const REMARK =
  /^[（(]?(?:单位|單位|计量单位|制表|填报|资料来源|数据来源|unit|source)[\s:：]|^(?:数据库|指标|时间|地区|database|indicator|time|region)\s*[:：]/i;

/**
 * Where the heading stands: the rows with several different texts right above the first row that names a place (or a
 * total) beside figures. Titles above, which span the table, are none of it.
 */
export const findHeading = keptOfGrid((): string => '', headingIn);

/** So many cells tell what a row is. */
const MOST_CELLS_READ = 400;

function headingIn(grid: Grid, resolve: Resolver): Pick<TableLayout, 'headingRow' | 'headingRows'> {
  const top = grid.slice(0, MOST_ROWS_ABOVE).map((row) => row.slice(0, MOST_CELLS_READ));
  const firstData = top.findIndex((row, index) => isDataRow(row, top[index - 1] ?? [], resolve));
  if (firstData < 0) {
    const heading = top.findIndex((row) => isHeading(row, resolve));
    return heading < 0 ? { headingRow: 0, headingRows: 0 } : { headingRow: heading + 1, headingRows: 1 };
  }
  const above = headingAbove(top, firstData, resolve);
  return above.headingRow > 0 ? above : headingAbove(top, firstOfTexts(top, firstData, resolve), resolve);
}

function headingAbove(
  top: Grid,
  firstData: number,
  resolve: Resolver,
): Pick<TableLayout, 'headingRow' | 'headingRows'> {
  let end = firstData;
  const isLast = (row: readonly string[]) => isUnitRow(row) || isComparisonRow(row);
  while (end > 0 && isNoHeading(top[end - 1]!) && !isLast(top[end - 1]!)) end -= 1;
  let first = end > 0 && isLast(top[end - 1]!) ? end - 1 : end;
  const isHead = (row: readonly string[]) => isHeading(row, resolve) && !(first < end && isTitleWithUnit(row));
  while (first > 0 && end - first < MOST_HEADING_ROWS && isHead(top[first - 1]!)) first -= 1;
  return first === end ? { headingRow: 0, headingRows: 0 } : { headingRow: first + 1, headingRows: end - first };
}

/** The first of the rows right above one of figures that name places in its column, beside texts alone: 沈阳, 高, 诈骗. */
function firstOfTexts(top: Grid, firstData: number, resolve: Resolver): number {
  const placeIn = (row: readonly string[]) => row.findIndex((cell) => isPlaceLike(cell, resolve));
  const place = placeIn(top[firstData]!);
  let first = firstData;
  while (first > 0 && placeIn(top[first - 1]!) === place) first -= 1;
  return first;
}

/** The texts above the heading: titles, and a line with the unit. */
export function textsAbove(grid: Grid, { headingRow }: Pick<TableLayout, 'headingRow'>): readonly string[] {
  const rows = grid.slice(0, Math.max(0, headingRow - 1));
  return [...new Set(rows.flat().filter((cell) => cell !== ''))];
}

function isDataRow(row: readonly string[], above: readonly string[], resolve: Resolver): boolean {
  const { isPlaced, isSum, others } = partsOf(row, resolve);
  // An unreadable figure is still a figure.
  const isFigure = (cell: string) => /\d/.test(cell) || readNumberCell(cell).status !== 'unread';
  if (!(isPlaced || isSum) || !others.some(isFigure)) return false;
  // 2010 and 1960 below 发案 and 破案 are figures, not years.
  const isHeaded = others.every((cell) => PLAIN_NUMBER.test(cell)) && isHeading(above, resolve);
  return isHeaded || !arePeriods(others);
}

/** Whether a row names a place, or is a total, and what stands beside that. 合计 behind another word heads a column. */
function partsOf(row: readonly string[], resolve: Resolver) {
  const filled = row.filter((cell) => cell !== '');
  const isSum = filled.some((cell, index) => isTotalOrRemainder(cell) && filled.slice(0, index).every(isNumberText));
  const others = filled.filter((cell) => !isPlaceLike(cell, resolve));
  const isPlaced = filled.some((cell) => !isTotalOrRemainder(cell) && isPlaceLike(cell, resolve));
  return { isPlaced, isSum, others };
}

function isNumberText(cell: string): boolean {
  return /^\d+$/.test(cell);
}

function isPlaceLike(cell: string, resolve: Resolver): boolean {
  if (isTotalOrRemainder(cell)) return true;
  if (parseAdcode(cell) === null && isFigureLike(cell)) return false;
  return resolve({ name: cell }).status !== 'unmatched';
}

function isFigureLike(cell: string): boolean {
  const number = readNumberCell(cell);
  return number.status === 'read' || isUnclearFigure(number);
}

/** 2019, 2020, 2021 or 上半年, 下半年 head columns, also where a province's name stands in the corner. */
function arePeriods(cells: readonly string[]): boolean {
  if (cells.length < 2 || !cells.every((cell) => readPeriodCell(cell).status !== 'none')) return false;
  const years = cells.map(Number);
  const steps = years.slice(1).map((year, index) => year - years[index]!);
  // Plain numbers, unless they go up or down like years, may be counts.
  return years.some(Number.isNaN) || steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

function isHeading(row: readonly string[], resolve: Resolver): boolean {
  const texts = new Set(row.filter((cell) => cell !== ''));
  if (texts.size < 2 || [...texts].some((text) => REMARK.test(text))) return false;
  const { isPlaced, others } = partsOf(row, resolve);
  if (isPlaced) return arePeriods(others);
  return isColumnNumbers(row) || arePeriods(others) || !others.some(isFigureNotYear);
}

/** 万人, 亿元 below 人口 and GDP; 单位 may stand in front of them. */
export function isUnitRow(row: readonly string[]): boolean {
  const [first = '', ...others] = row;
  const units = others.filter((cell) => cell !== '');
  const isLabel = first === '' || /^(?:计量)?(?:单位|單位)$|^units?$/i.test(first);
  return isLabel && units.length > 0 && units.every(isUnitText);
}

/** 同比 alone, below a 2023年 that stands over it and the figures left of it. */
function isComparisonRow([first = '', ...others]: readonly string[]): boolean {
  const said = others.filter((cell) => cell !== '');
  return first === '' && said.length > 0 && said.every((cell) => namesOnlyComparison(readHeading(cell).name));
}

/** 2023年财政支出 and, at its right end, （千元）: of the whole table, above its headings. */
function isTitleWithUnit(row: readonly string[]): boolean {
  const [first, last, ...others] = row.filter((cell) => cell !== '');
  const isApart = row.length > 2 && row[0] === first;
  return isApart && others.length === 0 && last !== undefined && /^[（(].+[)）]$/.test(last) && isUnitText(last);
}

/** A blank row, the name of a section, or figures of a place that is not known. */
function isNoHeading(row: readonly string[]): boolean {
  const texts = new Set(row.filter((cell) => cell !== ''));
  return texts.size < 2 || (row.some(isFigureNotYear) && !isColumnNumbers(row));
}

const PLAIN_NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/;

/** 2081.5 heads no column: it is of a row whose place is not known. */
function isFigureNotYear(cell: string): boolean {
  return PLAIN_NUMBER.test(cell) && !/^(?:19|20)\d\d$/.test(cell);
}

/** 甲, 乙, 1, 2, 3: printed below headings so that columns can be spoken of. */
export function isColumnNumbers(row: readonly string[]): boolean {
  const numbers = row.filter((cell) => cell !== '' && !/^(?:[甲乙丙丁]|[A-D]|栏次)$/.test(cell));
  return numbers.length > 1 && numbers.every((cell, index) => cell === String(index + 1));
}
