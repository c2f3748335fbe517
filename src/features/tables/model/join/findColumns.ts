import type { Level } from '../../../../core/areas/area';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { areCodes, headsPlacesAlone, isNumber, placeText, saysCode } from './codeColumns';
import type { JoinColumns, PlacesLevel, TableRow } from './joinReport';
import { mixedLevels } from './ownLevel';
import { CITY_HEADING, PROVINCE_HEADING } from './placeHeadings';

/** From the finest to the broadest. Of equally good levels the prefecture is taken: see `levelOfColumn`. */
const LEVELS: readonly Level[] = ['county', 'prefecture', 'province'];

/** As many rows tell a column's nature. */
const MOST_ROWS_READ = 400;
const LEAST_SHARE = 0.5;
/** A column of figures such as 37 and 61 is none of provinces, where its heading does not name places alone or codes. */
const SHORTEST_CODE = 6;
/** Names are taken rather than codes where so many more of them are known. */
const CLEARLY_MORE = 0.2;
const NO_SHARES = { province: 0, prefecture: 0, county: 0 };

/**
 * Finds the columns that say where rows belong, by what their cells resolve to: the finest column of places, the
 * province's and the city's beside it. null where no column holds places.
 *
 * @param level where the reader said it; otherwise that of most of the places, or of each where areas stand together with
 *   their parts.
 */
export function findColumns(
  headings: readonly string[],
  rows: readonly TableRow[],
  resolve: Resolver,
  level?: PlacesLevel,
): JoinColumns | null {
  const read = rows.slice(0, MOST_ROWS_READ);
  // A cell alone in its row is a note or the name of a section, unless all are.
  const beside = read.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const sample = beside.length > 0 ? beside : read;
  const width = Math.max(headings.length, ...sample.map(({ cells }) => cells.length));
  const texts = Array.from({ length: width }, (_, column) => sample.map(({ cells }) => placeText(cells[column] ?? '')));
  const named = texts.map((cells, column) => readNames(column, cells, resolve));
  const names = named.filter(({ shares }) => LEVELS.some((each) => shares[each] >= LEAST_SHARE));
  const columns = named.map((column, index) =>
    column.isCode ? readCodes(column, headings[index] ?? '', texts, names, resolve) : column,
  );

  const mixed = columns.map(({ column, shares }) =>
    LEVELS.some((each) => shares[each] > 0) && !isOfHeading(headings[column] ?? '', shares)
      ? mixedLevels(
          texts[column]!.filter((text) => text !== ''),
          resolve,
        )
      : null,
  );
  const places = columns
    .flatMap((column) => placesOf(column, headings[column.column] ?? '', mixed[column.column]!, level))
    .sort((one, other) => LEVELS.indexOf(one.finest) - LEVELS.indexOf(other.finest) || better(one, other));
  const [place] = places;
  if (place === undefined) return null;
  const context = (wanted: Level) =>
    columns.find(
      ({ column, shares }) => column !== place.column && mixed[column] === null && shares[wanted] >= LEAST_SHARE,
    )?.column ?? null;
  return {
    place: place.column,
    province: place.finest === 'province' ? null : context('province'),
    city: place.finest === 'county' ? context('prefecture') : null,
    level: place.level,
  };
}

/** A column as one of places; none where too few of its cells are any. */
function placesOf(
  column: ColumnNature,
  heading: string,
  mixed: ReadonlySet<Level> | null,
  level: PlacesLevel | undefined,
): readonly PlaceColumn[] {
  const said = level === 'each' ? undefined : level;
  if (mixed !== null || level === 'each') {
    const present = LEVELS.filter((each) => mixed?.has(each) ?? column.shares[each] > 0);
    const finest = present.find((each) => each === said) ?? present[0];
    const share = Math.min(
      1,
      present.reduce((sum, each) => sum + column.shares[each], 0),
    );
    if (finest === undefined || share < LEAST_SHARE || (said !== undefined && !present.includes(said))) return [];
    return [{ ...column, level: said, finest, share }];
  }
  const own = said ?? levelOfColumn(column, heading);
  return column.shares[own] < LEAST_SHARE ? [] : [{ ...column, level: own, finest: own, share: column.shares[own] }];
}

interface PlaceColumn extends ColumnNature {
  /** undefined: of each its own. */
  readonly level: Level | undefined;
  readonly finest: Level;
  /** Of the cells that say something, the share that names a place. */
  readonly share: number;
}

interface ColumnNature {
  readonly column: number;
  readonly isCode: boolean;
  /** Cells that say something, sums left out. */
  readonly filled: number;
  /** Of the cells that say something, the share that names a place of the level, or several such places. */
  readonly shares: Readonly<Record<Level, number>>;
  /** Whether all are provinces by name, of which some may be another area: 吉林, 海南. */
  readonly isAmbiguous: boolean;
}

/** Of a column of numbers nothing is known yet: they may be codes, or figures. */
function readNames(column: number, cells: readonly string[], resolve: Resolver): ColumnNature {
  const filled = cells.filter((cell) => cell !== '');
  const isCode = filled.length > 0 && filled.every(isNumber);
  // Among names a code may stand; 50 among 30% and 12.5 is no code of 重庆.
  const names = filled.filter((cell) => !/^\d{6,}$/.test(cell)).map((cell) => (isNumber(cell) ? '' : cell));
  return {
    column,
    isCode,
    filled: filled.length,
    shares: isCode ? NO_SHARES : sharesOf(names, resolve),
    isAmbiguous: !isCode && areAmbiguous(names, resolve),
  };
}

function readCodes(
  column: ColumnNature,
  heading: string,
  texts: readonly (readonly string[])[],
  names: readonly ColumnNature[],
  resolve: Resolver,
): ColumnNature {
  const cells = texts[column.column]!;
  const filled = cells.filter((cell) => cell !== '');
  const isLong = filled.every((cell) => cell.replace(/\.0*$/, '').replaceAll(/\D/g, '').length >= SHORTEST_CODE);
  const beside = names.map((name) => texts[name.column]!);
  const mayBeCodes = isLong || headsPlacesAlone(heading);
  const holdsCodes = saysCode(heading) || (mayBeCodes && areCodes(heading, cells, beside, resolve));
  return holdsCodes ? { ...column, shares: sharesOf(filled, resolve) } : column;
}

function sharesOf(cells: readonly string[], resolve: Resolver): ColumnNature['shares'] {
  const share = (level: Level) =>
    cells.length === 0
      ? 0
      : cells.filter((name) => resolve({ name, level }).status !== 'unmatched').length / cells.length;
  return { province: share('province'), prefecture: share('prefecture'), county: share('county') };
}

function areAmbiguous(names: readonly string[], resolve: Resolver): boolean {
  const pairs = names.map(
    (name) => [resolve({ name, level: 'province' }), resolve({ name, level: 'prefecture' })] as const,
  );
  return (
    pairs.every(([province]) => province.status === 'matched') &&
    pairs.some(
      ([province, city]) =>
        province.status === 'matched' && city.status === 'matched' && province.adcode !== city.adcode,
    )
  );
}

function levelOfColumn({ shares, isAmbiguous }: ColumnNature, heading: string): Level {
  // 吉林 and 海南 below 省份 or 地区, and nothing that is no province.
  if (isAmbiguous && (PROVINCE_HEADING.test(heading) || !CITY_HEADING.test(heading))) return 'province';
  if (shares.prefecture >= shares.province && shares.prefecture >= shares.county) return 'prefecture';
  return shares.province >= shares.county ? 'province' : 'county';
}

/** 吉林 and 长春 below 市 are cities, and not a province with its own. */
function isOfHeading(heading: string, shares: ColumnNature['shares']): boolean {
  return CITY_HEADING.test(heading) && shares.prefecture === 1;
}

/** The column with more places; codes before names, since they are exact; then the fuller, then the first. */
function better(one: PlaceColumn, other: PlaceColumn): number {
  const byShare = other.share - one.share;
  if (one.isCode !== other.isCode && Math.abs(byShare) < CLEARLY_MORE) return one.isCode ? -1 : 1;
  // A province that is told once for all its cities fills few cells.
  return byShare || other.filled - one.filled || one.column - other.column;
}
