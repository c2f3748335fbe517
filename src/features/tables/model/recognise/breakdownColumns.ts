import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { readNumberCell } from '../../../../core/cells/readNumberCell';
import { readPeriodCell } from '../../../../core/cells/readPeriodCell';
import type { Grid } from '../../../../core/grid/grid';
import type { ColumnRole } from '../tableLayout';
import { type ReadAsAbove, readAsAbove } from './blankCells';
import { isRemarkHeading, isUnnamedHeading } from './columnRoles';

/** 性别, 年龄段: such a column breaks a measure down whatever stands above the figures. */
const BREAKDOWN_HEADING =
  /性别|性別|年龄|年齡|民族|户籍|戶籍|城乡|城鄉|年级|年級|学段|學段|孩次|学历|學歷|文化程度|职业|職業|行业|行業|科类|科類|批次|婚姻|险种|^(?:sex|gender|age|age[ _-]?groups?|grade|ethnicity|education|occupation)$/i;
/** Such a column says what is counted; 类型 does only where nothing else does. */
const MEASURE_HEADING = /指标|指標|项目|項目|measure|indicator|variable|metric|item/i;
/** As many parts can be chosen from. */
const MOST_PARTS = 60;
/** Years of age, one by one. */
const MOST_NUMBERS = 130;
const SMALL_NUMBER = /^\d{1,3}(?:\.0)?(?:\s*[-–—~～至]\s*\d{1,3})?$/;
/** Of several rows of a place and period, as many groups hold the same numbers where these tell parts apart. */
const LEAST_ALIKE = 0.9;
const FEWEST_ALIKE = 3;
/** 学校数 1 and 2 are counted, whatever the next place has. */
const COUNT_HEADING = /[数數量额額率值次]$|(?:[)）])$|\b(?:count|number|total|rate|amount|value)s?$/i;
/** Of repeated rows, as many have to be told apart; the rest are duplicates. */
const LEAST_EXPLAINED = 0.9;
/** Of the parts, as many have to be of several places: 和平分局 is of one. */
const LEAST_SHARED = 0.25;

/** Whether a heading says that its column tells parts of a measure apart. */
export function isBreakdownHeading(heading: string): boolean {
  return BREAKDOWN_HEADING.test(heading);
}

interface Candidate {
  readonly column: number;
  readonly isHeaded: boolean;
  readonly isOfNumbers: boolean;
}

/**
 * The roles with those columns as breakdown that tell rows of one place and period apart, and nothing else does: 性别,
 * with 男 and 女 for each city. A column is none where it names what is counted, under 指标 or beside figures that are
 * called 数值 alone.
 *
 * @param grid the rows below the heading.
 */
export function withBreakdown(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  grid: Grid,
  resolve: Resolver,
): readonly ColumnRole[] {
  if (!roles.includes('place') || !roles.includes('value')) return roles;
  const candidates = candidatesOf(roles, headings, grid, resolve);
  if (candidates.length === 0) return roles;
  const among = new Set(candidates.map(({ column }) => column));
  const isCandidate = (column: number) => among.has(column);
  const base = roles.flatMap((role, column) =>
    ['place', 'province', 'city', 'period', 'measure'].includes(role) && !isCandidate(column) ? [column] : [],
  );
  const values = roles.flatMap((role, column) => (role === 'value' ? [column] : []));
  const asAbove = readAsAbove(
    grid,
    roles.map((role, column) => (isCandidate(column) ? 'breakdown' : role)),
    resolve,
  );
  const rows = filledDown(grid, roles, asAbove).filter((row) => values.some((column) => (row[column] ?? '') !== ''));
  if (rows.length - countDifferent(rows, base) === 0) return roles;
  const found: number[] = [];
  for (const { column, isHeaded } of candidates.filter((each) => isShared(rows, roles.indexOf('place'), each.column))) {
    if (isExplained(rows, base, found)) break;
    // 1, 2, 3 may be figures: not the last of them, and where no heading says it, the same in every place.
    const isFigure = values.includes(column);
    if (isFigure && values.every((each) => each === column || found.includes(each))) continue;
    const isCount = COUNT_HEADING.test(headings[column]!);
    if (isFigure && !isHeaded && (isCount || !areAlike(rows, [...base, ...found], column))) continue;
    const before = countDifferent(rows, [...base, ...found]);
    if (countDifferent(rows, [...base, ...found, column]) > before) found.push(column);
  }
  if (found.length === 0 || !isExplained(rows, base, found)) return roles;
  return roles.map((role, column) => (found.includes(column) ? 'breakdown' : role));
}

/** The rows that say a place; blank ones are those above, where merging left them so. */
function filledDown(grid: Grid, roles: readonly ColumnRole[], asAbove: ReadAsAbove): Grid {
  const filled = roles.flatMap((role, column) =>
    (role === 'place' || role === 'province' || role === 'city') && asAbove[role] ? [column] : [],
  );
  const place = roles.indexOf('place');
  const above = new Map<number, string>();
  return grid
    .map((row) => {
      const cells = [...row];
      for (const column of filled) {
        if (cells[column]) above.set(column, cells[column]);
        else cells[column] = above.get(column) ?? '';
      }
      return cells;
    })
    .filter((cells) => cells[place]);
}

/** Columns of few words or small numbers, those first whose heading says that they break down, then those of words. */
function candidatesOf(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  grid: Grid,
  resolve: Resolver,
): readonly Candidate[] {
  // With a unit of its own in each row, it is a measure.
  const isUnnamed = roles.some(
    (role, column) => role === 'unit' || (role === 'value' && isUnnamedHeading(headings[column]!)),
  );
  return roles
    .flatMap((role, column): readonly Candidate[] => {
      const heading = headings[column]!;
      const isHeaded = isBreakdownHeading(heading);
      const mayBeOfNumbers = role === 'value' || (role === 'ignored' && (isHeaded || !isRemarkHeading(heading)));
      const isOfNumbers = mayBeOfNumbers && areSmallNumbers(grid, column);
      if (isOfNumbers) return [{ column, isHeaded: isHeaded || role === 'ignored', isOfNumbers }];
      const mayBe =
        role === 'ignored' || (role === 'measure' && (isHeaded || !(isUnnamed || MEASURE_HEADING.test(heading))));
      return mayBe && !isRemarkHeading(heading) && areFewWords(grid, column, resolve)
        ? [{ column, isHeaded, isOfNumbers }]
        : [];
    })
    .sort(
      (one, other) =>
        Number(other.isHeaded) - Number(one.isHeaded) || Number(one.isOfNumbers) - Number(other.isOfNumbers),
    );
}

/** 0, 1, 2 as years of age, 1 to 6 as classes of a school: each of them of many rows. */
function areSmallNumbers(grid: Grid, column: number): boolean {
  const cells = grid.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  const different = new Set(cells);
  return (
    different.size > 1 &&
    different.size < cells.length &&
    different.size <= MOST_NUMBERS &&
    [...different].every((cell) => SMALL_NUMBER.test(cell))
  );
}

/** Whether the rows of each place and period hold the same numbers, as parts do and figures do not. */
function areAlike(rows: Grid, keys: readonly number[], column: number): boolean {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = keyOf(row, keys);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row[column] ?? '']);
    else group.push(row[column] ?? '');
  }
  const counts = new Map<string, number>();
  for (const numbers of groups.values()) {
    const all = numbers.toSorted().join('\t');
    counts.set(all, (counts.get(all) ?? 0) + 1);
  }
  return groups.size >= FEWEST_ALIKE && Math.max(...counts.values()) >= LEAST_ALIKE * groups.size;
}

function areFewWords(grid: Grid, column: number, resolve: Resolver): boolean {
  const words = new Set<string>();
  let filled = 0;
  for (const row of grid) {
    const cell = row[column] ?? '';
    if (cell === '') continue;
    filled += 1;
    words.add(cell);
    if (words.size > MOST_PARTS) return false;
  }
  const all = [...words];
  const isMostly = (is: (word: string) => boolean) => all.filter(is).length > all.length / 2;
  if (words.size < 2 || words.size === filled) return false;
  if (isMostly((word) => readNumberCell(word).status === 'read' || readPeriodCell(word).status !== 'none'))
    return false;
  return !isMostly((name) => resolve({ name }).status !== 'unmatched');
}

/** Of several places, as 男 is; what is of one place each names something within it. */
function isShared(rows: Grid, place: number, column: number): boolean {
  const places = new Map<string, Set<string>>();
  for (const row of rows) {
    const word = row[column] ?? '';
    places.set(word, (places.get(word) ?? new Set()).add(row[place] ?? ''));
  }
  const shared = [...places.values()].filter(({ size }) => size > 1).length;
  return shared / places.size >= LEAST_SHARED;
}

function isExplained(rows: Grid, base: readonly number[], breakdown: readonly number[]): boolean {
  const repeated = rows.length - countDifferent(rows, base);
  const left = rows.length - countDifferent(rows, [...base, ...breakdown]);
  return left <= (1 - LEAST_EXPLAINED) * repeated;
}

function countDifferent(rows: Grid, columns: readonly number[]): number {
  return new Set(rows.map((row) => keyOf(row, columns))).size;
}

function keyOf(row: readonly string[], columns: readonly number[]): string {
  return columns.map((column) => row[column] ?? '').join('\t');
}
