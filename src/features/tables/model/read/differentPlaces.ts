import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { placeKey } from '../decisions';
import { standingOf } from '../join/beside';
import type { JoinColumns } from '../join/joinReport';
import { MOST_ROWS_NAMED, type TablePlace } from '../matchReport';
import { type ReadAsAbove, readAsAbove } from '../recognise/blankCells';
import { firstDataRow } from '../recognise/recogniseLayout';
import type { TableLayout } from '../tableLayout';
import { createFillDown } from './fillDown';
import { type OutlinedPlace, type OutlineRow, readOutline } from './outline';
import { cellOf } from './placeColumns';

/** What of a place's rows was blank, and taken from above. */
interface Fills {
  /** Whether each of its rows takes something from above. */
  isAlways: boolean;
  /** Rows whose place itself is from above, and the first of them. */
  readonly places: { count: number; row: number };
}

/** What a row says of its place: its own cell, and where that alone is not enough the one beside it. */
interface SaidPlace {
  readonly text: string;
  readonly beside: string;
}

/** The places of a table, each once, and what is known of each. */
export interface DifferentPlaces {
  /** Of each row below the heading: index in the other lists. */
  readonly placeOf: Uint32Array;
  readonly places: readonly TablePlace[];
  readonly fills: readonly Fills[];
  readonly said: readonly SaidPlace[];
  /** What the order of the rows tells of it; null where it tells nothing. */
  readonly outlined: readonly (OutlinedPlace | null)[];
  /** Rows that have figures and no place: how many, and the first. */
  readonly blank: { readonly count: number; readonly row: number };
}

/** Finds the different places that rows name, in the columns that say them and in the outline that rows draw. */
export function differentPlaces(
  grid: Grid,
  layout: TableLayout,
  columns: JoinColumns,
  resolve: Resolver,
  onRow: () => void,
): DifferentPlaces {
  const first = firstDataRow(layout);
  const asAbove = readAsAbove(grid.slice(first), layout.roles, resolve);
  const fillDown = createFillDown(layout.roles, asAbove);
  const outlineOf = createOutlineOf(grid.slice(first), layout, columns, asAbove, resolve);
  const values = layout.roles.flatMap((role, column) => (role === 'value' || role === 'category' ? [column] : []));
  const blank = { count: 0, row: 0 };
  const placeOf = new Uint32Array(Math.max(0, grid.length - first));
  const indices = new Map<string, number>();
  const places: { -readonly [Key in keyof TablePlace]: Key extends 'rows' ? number[] : TablePlace[Key] }[] = [];
  const fills: Fills[] = [];
  const said: SaidPlace[] = [];
  const outlined: (OutlinedPlace | null)[] = [];
  const besideOf = createBesideOf(columns, resolve);
  for (let row = first; row < grid.length; row += 1) {
    const { text: own, isFilled, isPlaceFilled, ...saysItself } = fillDown(grid[row]!);
    const inOutline = outlineOf({ text: own, province: saysItself.province });
    const beside = besideOf(grid[row]!, own, saysItself.province, saysItself.city);
    const outline = beside === '' ? inOutline : null;
    const text = beside === '' ? own : `${own} ${beside}`;
    const province = saysItself.province || (outline?.province ?? saysItself.province);
    const city = saysItself.city || (outline?.city ?? saysItself.city);
    const key = placeKey(text, province, city);
    // 吉林 by itself and 吉林 above 长春 are written alike.
    const identity = `${key}|${outline?.adcode ?? ''}`;
    let index = indices.get(identity);
    if (index === undefined) {
      index = places.length;
      indices.set(identity, index);
      outlined.push(outline);
      places.push({ key, text, province, city, rows: [], rowCount: 0 });
      said.push({ text: own, beside });
      fills.push({ isAlways: true, places: { count: 0, row: row + 1 } });
    }
    const found = places[index]!;
    found.rowCount += 1;
    if (found.rows.length < MOST_ROWS_NAMED) found.rows.push(row + 1);
    const fill = fills[index]!;
    if (!isFilled) fill.isAlways = false;
    if (isPlaceFilled) {
      if (fill.places.count === 0) fill.places.row = row + 1;
      fill.places.count += 1;
    }
    placeOf[row - first] = index;
    if (text === '' && values.some((column) => /\d/.test(grid[row]![column] ?? ''))) {
      if (blank.count === 0) blank.row = row + 1;
      blank.count += 1;
    }
    onRow();
  }
  return { placeOf, places, fills, said, outlined, blank };
}

/** What stands beside a row's place, where the two contradict each other or the place alone is not known; else "". */
function createBesideOf({ beside: column, level }: JoinColumns, resolve: Resolver) {
  const known = new Map<string, string>();
  return (cells: readonly string[], text: string, province: string | null, city: string | null): string => {
    const beside = cellOf(cells, column ?? null) ?? '';
    if (beside === '' || text === '') return '';
    const key = placeKey(`${text} ${beside}`, province, city);
    const told =
      known.get(key) ?? (standingOf(text, beside, level, { province, city }, resolve).kind === 'agree' ? '' : beside);
    known.set(key, told);
    return told;
  };
}

/** What the outline tells of the next row, called for each in order. Codes, and rows that say their city, need none. */
function createOutlineOf(
  rows: Grid,
  layout: TableLayout,
  columns: JoinColumns,
  asAbove: ReadAsAbove,
  resolve: Resolver,
): (row: OutlineRow) => OutlinedPlace | null {
  if (columns.city !== null || columns.place < 0) return () => null;
  const fillDown = createFillDown(layout.roles, asAbove);
  const different: OutlineRow[] = [];
  for (const cells of rows) {
    const { text, province } = fillDown(cells);
    if (!isSame(different.at(-1), { text, province })) different.push({ text, province });
  }
  const outline = readOutline(different, resolve);
  let index = -1;
  return (row) => {
    if (!isSame(different[index], row)) index += 1;
    return outline?.[index] ?? null;
  };
}

function isSame(one: OutlineRow | undefined, other: OutlineRow): boolean {
  return one !== undefined && one.text === other.text && one.province === other.province;
}
