import type { Adcode, Level } from '../../area';
import type { Grid } from '../../grid/grid';
import { findBeside, standingOf } from '../../join/beside';
import { join } from '../../join/join';
import type { JoinableArea, JoinColumns, TableRow } from '../../join/joinReport';
import type { Resolver } from '../../resolve/resolver';
import { type Decisions, duplicateChoice, placeKey } from '../decisions';
import {
  type AmbiguousPlace,
  type Ledger,
  type LedgerPlace,
  type MatchedPlace,
  MOST_ROWS_NAMED,
  type SetAsidePlace,
  type UnmatchedPlace,
} from '../ledger';
import { firstDataRow } from '../recognise/recogniseLayout';
import { sampleRows } from '../recognise/sampleRows';
import type { ColumnRole, TableLayout } from '../tableLayout';
import { readAsAbove } from './blankCells';
import { createFillDown } from './fillDown';

/** What a table is joined to. */
export interface JoinContext {
  readonly resolve: Resolver;
  /** The areas of a level that the map can draw. */
  areasOf(level: Level): readonly JoinableArea[];
}

/** What became of the places that rows name. */
export interface PlacedRows {
  /** Of each row below the heading: index in `standings`. */
  readonly placeOf: Uint32Array;
  /** Of each different place: its area; `set-aside` for what is none; `open` where it is not known which. */
  readonly standings: readonly (Adcode | 'set-aside' | 'open')[];
  readonly ledger: Omit<Ledger, 'duplicates'>;
  /** Rows whose place was found with what stands above blank cells: how many, and the first. */
  readonly filledDown: { readonly count: number; readonly row: number };
  /** Rows that have figures and no place: how many, and the first. */
  readonly blank: { readonly count: number; readonly row: number };
}

/**
 * Joins the places of a table, each once however many rows name it, under what the reader decided. A decision for an area
 * that is not among those of the level is passed over.
 *
 * @param onRow called for each row, to tell how far this has come.
 */
export function placeRows(
  grid: Grid,
  headings: readonly string[],
  layout: TableLayout,
  decisions: Decisions,
  { resolve, areasOf }: JoinContext,
  onRow: () => void,
): PlacedRows {
  const columns = joinColumns(grid, headings, layout, resolve);
  const { placeOf, places, fills, said, blank } = differentPlaces(grid, layout, columns, resolve, onRow);
  const areas = areasOf(layout.level);
  const drawn = new Map(areas.map((area) => [area.adcode, area]));

  const standings = new Array<PlacedRows['standings'][number]>(places.length).fill('open');
  const matched: MatchedPlace[] = [];
  const setAside: SetAsidePlace[] = [];
  const undecided: TableRow[] = [];
  const indexOfRow = new Map<number, number>();
  const used = new Set<number>();
  /** What a row says itself goes before what stands above it. */
  const cellsOf = (index: number, own: readonly string[]): readonly string[] => {
    const { province, city } = places[index]!;
    const { text, beside } = said[index]!;
    if (fills[index]!.isAlways) {
      const alone = { province: cellOf(own, columns.province), city: cellOf(own, columns.city) };
      if (resolve({ name: text, ...alone, level: layout.level }).status === 'matched')
        return cellsWith(columns, text, alone.province, alone.city, beside);
      used.add(index);
    }
    return cellsWith(columns, text, province, city, beside);
  };
  places.forEach((place, index) => {
    const decided = Object.hasOwn(decisions.places, place.key) ? decisions.places[place.key] : undefined;
    const area = typeof decided === 'string' ? drawn.get(decided) : undefined;
    if (decided === null) {
      setAside.push({ ...place, rule: 'left-out' });
      standings[index] = 'set-aside';
    } else if (area !== undefined) {
      matched.push({ ...place, ...area, how: 'chosen' });
      standings[index] = area.adcode;
    } else {
      const [number = 0] = place.rows;
      undecided.push({ number, cells: cellsOf(index, grid[number - 1] ?? []) });
      indexOfRow.set(number, index);
    }
  });

  const report = join(undecided, headings, columns, resolve, areas);
  const placeAt = (row: number) => places[indexOfRow.get(row)!]!;
  const whole = new Set(matched.map(({ adcode }) => adcode));
  for (const { adcode, how } of report.matched) if (how !== 'merged') whole.add(adcode);
  for (const { row, adcode, how } of report.matched) {
    // A part stands for the area only where nothing else does, or where the reader has them added up.
    if (how === 'merged' && whole.has(adcode) && duplicateChoice(decisions, adcode) !== 'sum') {
      setAside.push({ ...placeAt(row), rule: 'part', within: drawn.get(adcode)! });
      standings[indexOfRow.get(row)!] = 'set-aside';
      continue;
    }
    matched.push({ ...placeAt(row), ...drawn.get(adcode)!, how });
    standings[indexOfRow.get(row)!] = adcode;
  }
  for (const { row, rule } of report.setAside) {
    setAside.push({ ...placeAt(row), rule });
    standings[indexOfRow.get(row)!] = 'set-aside';
  }
  const ambiguous = report.ambiguous.map(({ row, candidates }): AmbiguousPlace => ({ ...placeAt(row), candidates }));
  const unmatched = report.unmatched.map(
    ({ row, rule, suggestions }): UnmatchedPlace => ({ ...placeAt(row), rule, suggestions }),
  );
  const withData = new Set(matched.map(({ adcode }) => adcode));
  const ledger = {
    level: layout.level,
    matched: inOrder(matched),
    ambiguous,
    unmatched,
    setAside: inOrder(setAside),
    areasWithoutData: areas.filter(({ adcode }) => !withData.has(adcode)),
  };
  const filledRows = places
    .map(({ rows, rowCount }, index) => (used.has(index) ? { count: rowCount, row: rows[0]! } : fills[index]!.places))
    .filter(({ count }, index) => count > 0 && standings[index] !== 'set-aside');
  const filledDown = {
    count: filledRows.reduce((sum, { count }) => sum + count, 0),
    row: filledRows.reduce((first, { row }) => Math.min(first, row), Number.POSITIVE_INFINITY),
  };
  return { placeOf, standings, ledger, filledDown, blank };
}

function joinColumns(grid: Grid, headings: readonly string[], layout: TableLayout, resolve: Resolver): JoinColumns {
  const { roles, level } = layout;
  const find = (role: ColumnRole) => {
    const column = roles.indexOf(role);
    return column < 0 ? null : column;
  };
  const columns = { place: find('place') ?? -1, province: find('province'), city: find('city'), level };
  const others = roles.flatMap((role, column) => (OTHER_ROLES.has(role) ? [column] : []));
  const beside = findBeside(headings, sampleRows(grid, firstDataRow(layout)), columns, others, resolve);
  return { ...columns, beside };
}

/** Of columns that may say the place again. */
const OTHER_ROLES: ReadonlySet<ColumnRole> = new Set(['ignored', 'measure', 'value']);

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

function differentPlaces(
  grid: Grid,
  layout: TableLayout,
  columns: JoinColumns,
  resolve: Resolver,
  onRow: () => void,
): {
  readonly placeOf: Uint32Array;
  readonly places: readonly LedgerPlace[];
  readonly fills: readonly Fills[];
  readonly said: readonly SaidPlace[];
  readonly blank: { readonly count: number; readonly row: number };
} {
  const first = firstDataRow(layout);
  const fillDown = createFillDown(layout.roles, readAsAbove(grid.slice(first), layout.roles, resolve));
  const values = layout.roles.flatMap((role, column) => (role === 'value' ? [column] : []));
  const blank = { count: 0, row: 0 };
  const placeOf = new Uint32Array(Math.max(0, grid.length - first));
  const indices = new Map<string, number>();
  const places: { -readonly [Key in keyof LedgerPlace]: Key extends 'rows' ? number[] : LedgerPlace[Key] }[] = [];
  const fills: Fills[] = [];
  const said: SaidPlace[] = [];
  const besideOf = createBesideOf(columns, resolve);
  for (let row = first; row < grid.length; row += 1) {
    const { text: own, province, city, isFilled, isPlaceFilled } = fillDown(grid[row]!);
    const beside = besideOf(grid[row]!, own, province, city);
    const text = beside === '' ? own : `${own} ${beside}`;
    const key = placeKey(text, province, city);
    let index = indices.get(key);
    if (index === undefined) {
      index = places.length;
      indices.set(key, index);
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
  return { placeOf, places, fills, said, blank };
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

/** The cells of a row that say where it belongs. */
function cellsWith(
  { place, province: provinceColumn, city: cityColumn, beside }: JoinColumns,
  text: string,
  province: string | null,
  city: string | null,
  said: string,
): readonly string[] {
  const last = Math.max(place, provinceColumn ?? 0, cityColumn ?? 0, beside ?? 0);
  const cells = new Array<string>(last + 1).fill('');
  if (place >= 0) cells[place] = text;
  if (provinceColumn !== null) cells[provinceColumn] = province ?? '';
  if (cityColumn !== null) cells[cityColumn] = city ?? '';
  if (beside !== null && beside !== undefined) cells[beside] = said;
  return cells;
}

function cellOf(cells: readonly string[], column: number | null): string | null {
  return column === null ? null : (cells[column] ?? '');
}

function inOrder<Place extends LedgerPlace>(places: readonly Place[]): readonly Place[] {
  return [...places].sort((one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0));
}
