import type { Adcode } from '../../../../core/areas/area';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { headsIdentifiers } from '../../../../core/cells/identifierHeadings';
import { isUnclearFigure } from '../../../../core/cells/numberCell';
import { areUnixTimes, holdsPeriods } from '../../../../core/cells/periodColumn';
import { isOfUpdate, isPeriodHeading } from '../../../../core/cells/periodHeading';
import { isUnitText, readHeading } from '../../../../core/cells/readHeading';
import { readNumberCell } from '../../../../core/cells/readNumberCell';
import { withYearsInFull } from '../../../../core/cells/shortYears';
import type { Grid } from '../../../../core/grid/grid';
import type { JoinColumns, TableRow } from '../join/joinReport';
import type { ColumnRole } from '../tableLayout';
import { areAttributes, areasOf, areIdentifiers } from './identifiers';
import { measureColumn, namesMeasures } from './measureColumn';
import { secondTable } from './secondTable';
import { withoutHours, withoutSparePeriods } from './sparePeriods';
import { totalsOfPeriods } from './totalsOfPeriods';

/** Of the cells of a column that say something, as many are of a kind in a column of that kind. */
const LEAST_SHARE = 0.5;
/** A measure is named often; a remark is not. */
const LEAST_ROWS_PER_NAME = 1.5;

const UNIT_HEADING = /^(?:计量)?(?:单位|單位)$|^units?$/i;
const VALUE_HEADING = /^(?:数值|數值|值|数量|數量|数据|value|values|figure|amount|count)$/i;
const REMARK_HEADING = /备注|備註|^(?:note|notes|remark|remarks)$/i;
/** 一级, 二类, 三线 and 3级 read as numbers, but sort places into classes. */
const CLASS =
  /^第?(?:[一二三四五六七八九十]{1,2}(?:级|級|类|類|等|线|線|档|檔|处|處|科|组|組|队|隊|批|期|号|號)?|[1-9](?:级|級|类|類|档|檔))$/;
/** What programs write over the numbers of rows. */
const NO_HEADING = /^(?:unnamed: ?\d+)?$/i;
const ROW_HEADING = /^(?:index|unnamed: ?\d+)?$/i;

/**
 * What each column holds, by what its cells read as and by its heading where that decides.
 *
 * @param rows of the whole table, some.
 * @param below all rows below the heading.
 */
export function columnRoles(
  headings: readonly string[],
  rows: readonly TableRow[],
  places: JoinColumns | null,
  resolve: Resolver,
  below: Grid,
): readonly ColumnRole[] {
  const areas = areasOf(rows, places, resolve);
  const end = (places === null ? null : secondTable(headings, rows, places.place)) ?? headings.length;
  const natures = headings.map((heading, column) =>
    column < end ? natureOf(heading, rows, column, areas, resolve) : NOTHING,
  );
  const guessed = natures.map((nature, column): ColumnRole => placeRole(column, places) ?? nature.role);
  const roles = withoutHours(withoutSparePeriods(guessed, headings), headings, rows);
  const figures = roles.flatMap((role, column) => (role === 'value' ? [column] : []));
  const totals = new Set(totalsOfPeriods(headings, figures));
  const values = figures.filter((column) => !totals.has(column));
  const texts = natures.flatMap(({ names, filled }, column) =>
    roles[column] === 'ignored' &&
    names > 0 &&
    (filled / names >= LEAST_ROWS_PER_NAME || namesMeasures(headings[column]!))
      ? [column]
      : [],
  );
  const named = measureColumn(texts, headings, roles, below);
  const isValue = (column: number) => VALUE_HEADING.test(headings[column]!);
  const isHeaded = (column: number) => !NO_HEADING.test(headings[column]!);
  const areOfPeriods = withYearsInFull(values.map((column) => headings[column]!)).every(isPeriodAlone);
  // A measure column goes with a single column of figures, one called value, or one per year.
  const isLong = named !== null && (values.length === 1 || areOfPeriods || values.some(isValue));
  const areHeaded = values.some(isHeaded);
  // If there are several measures, each has its column of units to the right.
  const areOfMeasure =
    isLong || values.length === 1 || areOfPeriods || values.every((each) => roles[each + 1] === 'unit');
  return roles.map((role, column) => {
    if (isLong && column === named) return 'measure';
    if (isLong && role === 'value' && values.length > 1 && !areOfPeriods && !isValue(column)) return 'ignored';
    if (totals.has(column)) return 'ignored';
    // Among columns that are headed, cells under none are what ran over from the row.
    if (role === 'value' && !isHeaded(column) && areHeaded) return 'ignored';
    return role === 'unit' && !areOfMeasure ? 'ignored' : role;
  });
}

/** Whether a heading names no measure: 数值, 2023年. */
export function isUnnamedHeading(heading: string): boolean {
  return VALUE_HEADING.test(readHeading(heading).name) || isPeriodAlone(heading);
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
  readonly role: ColumnRole;
  /** Different texts that may be of measures, and how many cells have one; 0 in a column that is none of such text. */
  readonly names: number;
  readonly filled: number;
}

const NOTHING: ColumnNature = { role: 'ignored', names: 0, filled: 0 };

function natureOf(
  heading: string,
  rows: readonly TableRow[],
  column: number,
  areas: readonly (Adcode | null)[],
  resolve: Resolver,
): ColumnNature {
  const filled = rows.flatMap(({ cells }, row) => {
    const cell = cells[column] ?? '';
    return cell === '' ? [] : [{ cell, area: areas[row] ?? null }];
  });
  const cells = filled.map(({ cell }) => cell);
  const numbers = cells.map((cell) => readNumberCell(cell));
  const read = numbers.filter(
    (number, index) => (number.status === 'read' && !CLASS.test(cells[index]!)) || isUnclearFigure(number),
  ).length;
  const said = filled.filter((_, index) => numbers[index]!.status !== 'missing');
  const isNumeric = said.length > 0 && read / said.length >= LEAST_SHARE;
  // A dateId is a date.
  const isOfPeriods = isPeriodHeading(heading);
  if (said.length === 0 || (!isOfPeriods && isRemarkHeading(heading))) return NOTHING;
  if (
    areAttributes(
      heading,
      said.map(({ cell }) => cell),
    )
  )
    return NOTHING;
  const says = { isHeaded: !ROW_HEADING.test(heading), hasUnit: readHeading(heading).unit !== '' };
  if (isOfPeriods && areUnixTimes(cells)) return isOfUpdate(heading) ? NOTHING : { ...NOTHING, role: 'period' };
  if (holdsPeriods(heading, cells, isNumeric)) return { ...NOTHING, role: 'period' };
  // 10000 persons begins as a number does.
  if (isUnitHeading(heading) && cells.every((cell) => isUnitText(cell))) return { ...NOTHING, role: 'unit' };
  if (isNumeric) return areIdentifiers(said, says, resolve) ? NOTHING : { ...NOTHING, role: 'value' };
  if (isUnitHeading(heading)) return { ...NOTHING, role: 'unit' };
  // Times that cannot be read, and places, are no names of measures.
  const isName = !isOfPeriods && !arePlaces(cells, resolve);
  return { ...NOTHING, names: isName ? new Set(cells).size : 0, filled: said.length };
}

/** Whether a heading says that its column holds units. */
export function isUnitHeading(heading: string): boolean {
  return UNIT_HEADING.test(heading);
}

/** Whether a column holds remarks, ranks or numbers of rows, by its heading. */
export function isRemarkHeading(heading: string): boolean {
  return REMARK_HEADING.test(heading) || headsIdentifiers(heading);
}

function arePlaces(cells: readonly string[], resolve: Resolver): boolean {
  const places = cells.filter((name) => resolve({ name }).status !== 'unmatched');
  return places.length / cells.length >= LEAST_SHARE;
}
