import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { isPeriodHeading } from '../../../../core/cells/periodHeading';
import { periodInText } from '../../../../core/cells/periodInText';
import { readNumberCell } from '../../../../core/cells/readNumberCell';
import { readPeriodCell } from '../../../../core/cells/readPeriodCell';
import type { Grid } from '../../../../core/grid/grid';
import { isBreakdownHeading } from '../recognise/breakdownColumns';
import { findHeading } from '../recognise/findHeading';
import { keptOfGrid } from '../recognise/keptOfGrid';
import { isHeadingOfPlaces, placesAcross } from '../recognise/rowOfPlaces';
import { createFileGrid, type ShapedGrid } from './shapedGrid';

/** Rows below the places that say more of the columns: provinces above cities, years below them. */
const MOST_FURTHER_ROWS = 3;
/** A larger one is told, and not read. */
const MOST_FIGURES = 2_000_000;
const PLACE = '地区';
const AROUND = '省份';
const MEASURE = '指标';
const TIME = '时间';
const VALUE = '数值';
const UNIT = /^(?:计量)?(?:单位|單位)$|^units?$/i;
const PLAIN = /^(?:地区|地區|城市|省份|区域|地方|region|city|area|place)?$/i;

/**
 * A table with its places side by side as one with a row for each figure: its place, all that its row and column say, and
 * the figure. null where places stand below each other.
 *
 * @param name of the sheet or file: that of figures which neither corner nor title names.
 */
export function meltPlaces(grid: Grid, name: string, resolve: Resolver): ShapedGrid | null {
  return melted(grid, resolve, name);
}

const melted = keptOfGrid((name: string) => name, melt);

function melt(grid: Grid, resolve: Resolver, name: string): ShapedGrid | null {
  const across = placesAcross(grid, resolve);
  if (across === null) return null;
  const above = grid.slice(0, across.row);
  // 辽宁, 28.2万 is no title: what stands below it is another table, or none.
  if (above.some(holdsFigure)) return null;
  const heads = headRows(grid, across.row, across.column, resolve);
  const firstRow = heads.at(-1)! + 1;
  const body = grid.slice(firstRow);
  const top = grid[across.row]!;
  const columns = top.flatMap((_, column) =>
    column >= across.column && heads.some((row) => (filled(grid, row, column) ?? '') !== '') ? [column] : [],
  );
  const labels = Array.from({ length: across.column }, (_, column) => column).filter((column) =>
    grid.slice(across.row).some((row) => (row[column] ?? '') !== ''),
  );
  if (body.length * columns.length > MOST_FIGURES) return null;

  const corner = labels.map((column) => heads.map((row) => grid[row]![column] ?? '').find((cell) => cell !== '') ?? '');
  const { headings, value } = headingsOf(labels, corner, body, titleIn(above) ?? name);
  // 2024年 in the corner is of the whole table.
  const said = corner.filter((text, index) => text !== headings[index] && text !== value && saysPeriod(text));
  const titles = said.length === 0 ? above : [...above, said];
  const { rows, rowOf, columnOf } = figureRows(grid, firstRow, columns, heads, labels);
  if (rows.length === 0) return null;
  const placeHead = heads.findLastIndex((row) => isHeadingOfPlaces(grid[row]!, resolve));
  const headHeadings = heads.map((_, index) => (index === placeHead ? PLACE : index < placeHead ? AROUND : TIME));
  const first = titles.length + 1;
  const shown = [...titles, [...headHeadings, ...headings, value], ...rows];
  // A heading of figures may itself read as a place; then rows and heading cannot be told apart.
  if (findHeading(shown, resolve).headingRow !== first) return null;
  const placeOf = (row: number, column: number) => {
    const at = row - first - 1;
    if (at < 0) return { sheet: null, row: Math.min(row, across.row + 1), column };
    if (column <= heads.length) return { sheet: null, row: heads[column - 1]! + 1, column: columnOf[at]! };
    const label = labels[column - heads.length - 1];
    return { sheet: null, row: rowOf[at]!, column: label === undefined ? columnOf[at]! : label + 1 };
  };
  return {
    grid: shown,
    placeOf,
    headingOf: (row) => rows[row - first - 1]?.[placeHead] ?? null,
    bodyCells: body.reduce((sum, { length }) => sum + length, 0),
    backInFile(cells) {
      const file = createFileGrid();
      cells.forEach((row, index) => {
        if (index >= above.length && index < first) return;
        row.forEach((cell, column) => {
          const place = index < first ? { row: index + 1, column: column + 1 } : placeOf(index + 1, column + 1);
          file.set(place.row, place.column, cell);
        });
      });
      // The heading of the labels says how they are read.
      for (const head of heads) for (const label of labels) file.set(head + 1, label + 1, grid[head]![label] ?? '');
      return file.grid;
    },
    notice: { code: 'table-transposed', value: across.row + 1 },
  };
}

/** A row for each figure, with what its column and its row say, and where in the file (from 1) it stands. */
function figureRows(
  grid: Grid,
  firstRow: number,
  columns: readonly number[],
  heads: readonly number[],
  labels: readonly number[],
) {
  const rows: (readonly string[])[] = [];
  const rowOf: number[] = [];
  const columnOf: number[] = [];
  const headed = columns.map((column) => heads.map((head) => filled(grid, head, column)));
  for (let row = firstRow; row < grid.length; row += 1) {
    const labelled = labels.map((label) => grid[row]![label] ?? '');
    for (const [index, column] of columns.entries()) {
      const cell = grid[row]![column];
      if (cell === undefined) continue;
      rows.push([...headed[index]!, ...labelled, cell]);
      rowOf.push(row + 1);
      columnOf.push(column + 1);
    }
  }
  return { rows, rowOf, columnOf };
}

function holdsFigure(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell !== '');
  const isFigure = (cell: string) =>
    readPeriodCell(cell).status === 'none' && !YEAR.test(cell) && readNumberCell(cell).status === 'read';
  return new Set(cells).size > 1 && cells.some(isFigure);
}

/** The rows that head the columns: that of places, one of places within these, and those of times below. */
function headRows(grid: Grid, row: number, column: number, resolve: Resolver): readonly number[] {
  const heads = [row];
  // Each column has one, below its place or below a merged place.
  const width = grid[row]!.length - column;
  for (let next = row + 1; next <= row + MOST_FURTHER_ROWS && next < grid.length; next += 1) {
    const cells = grid[next]!.slice(column).filter((cell) => cell !== '');
    const labels = grid[next]!.slice(0, column);
    const isLabelled = labels.some((label, at) => label !== '' && label !== grid[row]![at]);
    const areTimes =
      cells.length >= width && cells.every((cell) => readPeriodCell(cell).status !== 'none' || YEAR.test(cell));
    if (!(isHeadingOfPlaces(grid[next]!, resolve) || (areTimes && !isLabelled))) break;
    heads.push(next);
  }
  return heads;
}

const YEAR = /^(?:19|20)\d\d年?$/;

/** The cell, or that left of it where merging left it blank. */
function filled(grid: Grid, row: number, column: number): string {
  const cells = grid[row]!;
  for (let at = column; at > 0; at -= 1) if ((cells[at] ?? '') !== '') return cells[at]!;
  return '';
}

/**
 * Headings of the labels, so that each is read as what it holds, and of the figures: what stands in the corner names the
 * measure of rows that say years alone.
 */
function headingsOf(labels: readonly number[], corner: readonly string[], body: Grid, name: string) {
  const cellsOf = (label: number) => body.map((row) => row[label] ?? '').filter((cell) => cell !== '');
  const areTimes = labels.map((label, index) => {
    const cells = cellsOf(label);
    const times = cells.filter((cell) => readPeriodCell(cell).status !== 'none' || YEAR.test(cell));
    return isPeriodHeading(corner[index]!) || (cells.length > 0 && times.length === cells.length);
  });
  const isOther = (text: string) => UNIT.test(text) || isBreakdownHeading(text);
  // Hours and ranks name no measure.
  const areNumbers = labels.map((label) => cellsOf(label).every((cell) => /^\d+(?:\.\d+)?$/.test(cell)));
  const texts = corner.flatMap((text, index) => (areTimes[index] || areNumbers[index] || isOther(text) ? [] : [index]));
  // 刑事 and 治安 left of 发案 and 破案 are kinds of these.
  const named = texts.find((index) => /指标|指標|measure|indicator/i.test(corner[index]!)) ?? texts.at(-1) ?? -1;
  const unnamed = corner.find((text, index) => areTimes[index] && !isPeriodHeading(text) && !PLAIN.test(text)) ?? '';
  const headings = corner.map((text, index) => {
    if (areTimes[index]) return isPeriodHeading(text) ? text : TIME;
    return index === named ? MEASURE : text;
  });
  if (named >= 0) return { headings, value: VALUE };
  return { headings, value: unnamed === '' || saysPeriod(unnamed) ? name : unnamed };
}

/** The nearest title above; '' where a caption (指标：发案) says it; undefined where nothing does. */
function titleIn(above: Grid): string | undefined {
  const texts = above.flatMap((row) => row.filter((cell) => cell !== ''));
  if (texts.some((text) => /^(?:指标|指標)\s*[:：]/.test(text))) return '';
  return texts.findLast((text) => !/^[(（]?\S{1,6}\s*[:：]/.test(text));
}

function saysPeriod(text: string): boolean {
  return periodInText(text).status !== 'none';
}
