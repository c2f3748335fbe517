import { type Adcode, LEVELS, type Level, levelOf, ranksOf } from '../../../../core/areas/area';
import type { ResolvedHow } from '../../../../core/areas/resolve/resolution';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { type Decisions, duplicateChoice } from '../decisions';
import { join } from '../join/join';
import type { JoinableArea, JoinColumns, JoinReport, TableRow, UnmatchedRow } from '../join/joinReport';
import { areasAround, mixedLevels, ownReading } from '../join/ownLevel';
import { withoutStrayCodes } from '../join/strayCodes';
import type { MatchReport, TablePlace } from '../matchReport';
import type { TableLayout } from '../tableLayout';
import { type DifferentPlaces, differentPlaces } from './differentPlaces';
import { ownLevelResolver } from './ownLevelResolver';
import { cellOf, cellsWith, joinColumns, textsOf } from './placeColumns';
import { createPlaceLists, type PlaceLists, type Standing } from './placeLists';
import { placeVerdict } from './placeVerdict';

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
  /** Of each different place. */
  readonly standings: readonly Standing[];
  readonly matchReport: Omit<MatchReport, 'duplicates'>;
  /** Rows whose place was found with what stands above blank cells: how many, and the first. */
  readonly filledDown: { readonly count: number; readonly row: number };
  /** Rows that have figures and no place: how many, and the first. */
  readonly blank: { readonly count: number; readonly row: number };
}

/**
 * Joins the places of a table, each once however many rows name it, under what the reader decided: also for an area of
 * another level, which the place then is of. A decision for an area that is not drawn is passed over.
 *
 * @param onRow called for each row, to tell how far this has come.
 */
export function placeRows(
  grid: Grid,
  headings: readonly string[],
  layout: TableLayout,
  decisions: Decisions,
  { resolve: resolveAny, areasOf }: JoinContext,
  onRow: () => void,
): PlacedRows {
  const columns = joinColumns(grid, headings, layout, resolveAny);
  const resolve = withoutStrayCodes(textsOf(grid, layout, columns.place), resolveAny);
  const different = differentPlaces(grid, layout, columns, resolve, onRow);
  const { places, placeOf, blank } = different;
  const drawn = new Map(LEVELS.flatMap(areasOf).map((area) => [area.adcode, area]));
  const { level } = columns;
  const areas = level === undefined ? [...drawn.values()] : areasOf(level);
  const joining: Joining = { grid, headings, columns, resolve, drawn, areas, decisions, different };

  const lists = createPlaceLists(places);
  const { outlined, undecided, used } = settleAlone(joining, lists);
  const { report, indexOf } = joinUndecided(joining, undecided, used);
  const joined = report.matched.map(({ row, adcode, how }) => ({ index: indexOf(row), adcode, how }));
  matchFound(joining, [...outlined, ...joined], lists);
  for (const { row, rule } of report.setAside) lists.putAside(indexOf(row), rule);
  const withData = new Set(lists.matched.map(({ adcode }) => adcode));
  leaveUnmatched(
    joining,
    report.unmatched.map((each) => ({ ...each, index: indexOf(each.row) })),
    withData,
    lists,
  );

  const levels = new Set(level === undefined ? lists.matched.map(({ adcode }) => levelOf(adcode)) : [level]);
  const matchReport = {
    level: layout.level,
    matched: inOrder(lists.matched),
    ambiguous: report.ambiguous.map(({ row, candidates }) => ({ ...places[indexOf(row)]!, candidates })),
    unmatched: inOrder(lists.unmatched),
    setAside: inOrder(lists.setAside),
    areasWithoutData: areas.filter(
      ({ adcode }) => !withData.has(adcode) && ranksOf(adcode).some((rank) => levels.has(rank)),
    ),
  };
  const { standings } = lists;
  return { placeOf, standings, matchReport, filledDown: filledRows(different, used, standings), blank };
}

/** What places are joined by and to. */
interface Joining {
  readonly grid: Grid;
  readonly headings: readonly string[];
  readonly columns: JoinColumns;
  readonly resolve: Resolver;
  /** All that the map can draw; `areas` those of the table's level. */
  readonly drawn: ReadonlyMap<Adcode, JoinableArea>;
  readonly areas: readonly JoinableArea[];
  readonly decisions: Decisions;
  readonly different: DifferentPlaces;
}

interface FoundPlace {
  readonly index: number;
  readonly adcode: Adcode;
  readonly how: ResolvedHow;
}

/** Settles what the reader decided and what the order of the rows tells; `used` are places that stand by what is above blank cells. */
function settleAlone({ columns, resolve, drawn, decisions, different }: Joining, lists: PlaceLists) {
  const outlined: FoundPlace[] = [];
  const undecided: number[] = [];
  const used = new Set<number>();
  const around = { decisions, drawn, level: columns.level, resolve };
  different.places.forEach(({ key }, index) => {
    const verdict = placeVerdict(key, different.outlined[index]!, around);
    const isOutlined = verdict.kind === 'outlined' || (verdict.kind === 'not-drawn' && verdict.isOutlined);
    if (isOutlined && different.fills[index]!.isAlways) used.add(index);
    if (verdict.kind === 'chosen') lists.match(index, verdict.area, 'chosen');
    else if (verdict.kind === 'outlined') outlined.push({ index, adcode: verdict.adcode, how: verdict.how });
    else if (verdict.kind === 'set-aside') lists.putAside(index, verdict.rule);
    else if (verdict.kind === 'not-drawn') lists.leave(index, 'not-drawn');
    else undecided.push(index);
  });
  return { outlined, undecided, used };
}

/** Joins the rest by what their rows say; adds to `used` where that alone is not enough. */
function joinUndecided(
  { grid, headings, columns, resolve, drawn, areas, different }: Joining,
  undecided: readonly number[],
  used: Set<number>,
): { readonly report: JoinReport; readonly indexOf: (row: number) => number } {
  const { places, fills, said } = different;
  const { level } = columns;
  /** What a row says itself goes before what stands above it. */
  const cellsOf = (index: number, own: readonly string[]): readonly string[] => {
    const { province, city } = places[index]!;
    const { text, beside } = said[index]!;
    if (fills[index]!.isAlways) {
      const alone = { province: cellOf(own, columns.province), city: cellOf(own, columns.city) };
      if (resolve({ name: text, ...alone, level }).status === 'matched')
        return cellsWith(columns, text, alone.province, alone.city, beside);
      used.add(index);
    }
    return cellsWith(columns, text, province, city, beside);
  };
  const indexOfRow = new Map<number, number>();
  const rows = undecided.map((index): TableRow => {
    const [number = 0] = places[index]!.rows;
    indexOfRow.set(number, index);
    return { number, cells: cellsOf(index, grid[number - 1] ?? []) };
  });
  const resolver = level === undefined ? ownLevelResolver(places, drawn, resolve) : resolve;
  return { report: join(rows, headings, columns, resolver, areas), indexOf: (row) => indexOfRow.get(row)! };
}

/** A part stands for the area only where nothing else does, or where the reader has them added up. */
function matchFound({ drawn, decisions }: Joining, found: readonly FoundPlace[], lists: PlaceLists): void {
  const whole = new Set(lists.matched.map(({ adcode }) => adcode));
  for (const { adcode, how } of found) if (how !== 'merged') whole.add(adcode);
  for (const { index, adcode, how } of found) {
    const area = drawn.get(adcode)!;
    const isPart = how === 'merged' && whole.has(adcode) && duplicateChoice(decisions, adcode) !== 'sum';
    if (isPart) lists.putAside(index, 'part', area);
    else lists.match(index, area, how);
  }
}

/** Where a table lists parts of areas that it has figures of, they are no gaps in the join. */
function leaveUnmatched(
  { columns, resolve, different: { places } }: Joining,
  unmatched: readonly (UnmatchedRow & { readonly index: number })[],
  withData: ReadonlySet<Adcode>,
  lists: PlaceLists,
): void {
  const texts = places.map(({ text }) => text);
  const isMixed = columns.level !== undefined && mixedLevels(texts, resolve) !== null;
  for (const { index, rule, suggestions } of unmatched) {
    const reading = rule === 'elsewhere' && isMixed ? ownReading(places[index]!, resolve) : null;
    const isPart = reading?.kind === 'area' && areasAround(reading.adcode).some((adcode) => withData.has(adcode));
    if (isPart) lists.putAside(index, 'lower-level');
    else lists.leave(index, rule, suggestions);
  }
}

function filledRows(
  { places, fills }: DifferentPlaces,
  used: ReadonlySet<number>,
  standings: readonly Standing[],
): PlacedRows['filledDown'] {
  const filled = places
    .map(({ rows, rowCount }, index) => (used.has(index) ? { count: rowCount, row: rows[0]! } : fills[index]!.places))
    .filter(({ count }, index) => count > 0 && standings[index] !== 'set-aside');
  return {
    count: filled.reduce((sum, { count }) => sum + count, 0),
    row: filled.reduce((first, { row }) => Math.min(first, row), Number.POSITIVE_INFINITY),
  };
}

function inOrder<Place extends TablePlace>(places: readonly Place[]): readonly Place[] {
  return [...places].sort((one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0));
}
